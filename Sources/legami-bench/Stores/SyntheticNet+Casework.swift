import LegamiModel

extension SyntheticNet {
  /// The persons' maps: those that the benchmarks open, who share their alters, and ordinary ones.
  mutating func casework() -> ImportedDocument {
    let bodies = (0..<Self.sharedBodies).map { body($0) }
    let largest = Self.mapSizes.max() ?? 0
    let pool = (0..<largest).map { index in index.isMultiple(of: 5) ? bodies[index / 5] : person("p\(index)") }
    let among = acquaintances(pool, count: largest * 3 / 2)
    var networks: [ImportedNetwork] = []
    for alters in Self.mapSizes {
      for number in 1...Self.mapsOfEachSize {
        let others = Array(pool.prefix(alters))
        networks.append(
          map(named: Self.mapName(alters: alters, number: number), key: "c\(alters)-\(number)", around: others, among))
      }
    }
    for number in 0..<ordinaryMaps {
      let others = (0..<Self.ordinaryAlters).map { person("o\(number)-\($0)") }
      let ties = acquaintances(others, count: Self.ordinaryAlters)
      networks.append(map(named: "Map \(number + 1)", key: "c\(number)", around: others, ties))
    }
    return document(networks)
  }

  private mutating func person(_ key: String) -> ImportedNode {
    ImportedNode(key: key, node: Node(kind: .person, name: names.person()))
  }

  private mutating func map(
    named name: String, key: String, around others: [ImportedNode], _ ties: [ImportedTie]
  ) -> ImportedNetwork {
    let centre = person(key)
    // The centre stands before the others.
    let own = others.enumerated().map { index, other in centreTie(from: other, at: index + 1, to: centre, at: 0) }
    let among = ties.filter { max($0.a, $0.b) < others.count }.map { tie in
      ImportedTie(key: tie.key, a: tie.a + 1, b: tie.b + 1, identity: tie.identity, spells: tie.spells)
    }
    return ImportedNetwork(
      name: name, ordinal: key, centre: 0, nodes: [centre] + others, ties: own + among, asksSupport: true,
      dataset: dataset)
  }

  /// How somebody is tied to the centre: kinds, rings, contexts and what is given go round.
  private func centreTie(
    from other: ImportedNode, at index: Int, to centre: ImportedNode, at middle: Int
  ) -> ImportedTie {
    let types: [(TieType, Role?, LifeContext)] = [
      (.kinship, .family, .home), (.friendship, .friend, .sociality), (.neighbourhood, .neighbour, .home),
      (.care, .professional, .home), (.colleague, .colleague, .work), (.acquaintance, .acquaintance, .sociality),
    ]
    let (type, role, context) = other.node.kind == .person ? types[index % types.count] : (.care, nil, .home)
    let ring = Ring.allCases[index % 3]
    let spell = Spell(
      span: Interval(from: PartialDate("2024")), state: index % 11 == 10 ? .dormant : .active,
      strength: Strength.allCases[index % 3], fromB: EndView(ring: ring, contact: .weekly))
    let kinds = [ExchangeKind.support[index % 6], ExchangeKind.support[(index + 2) % 6]]
    return ImportedTie(
      key: "\(centre.key)-\(other.key)", a: index, b: middle,
      identity: Tie(
        a: NodeID(0), b: NodeID(0), type: type, roleA: role, roleB: .ego, context: context, visibility: .mapOnly),
      spells: [ImportedSpell(spell: spell, exchanges: kinds.map { Exchange(direction: .aToB, kind: $0) })])
  }

  /// Who knows whom, by their places among `people`: half of them close to each other in the list, as families and courtyards are.
  private mutating func acquaintances(_ people: [ImportedNode], count: Int) -> [ImportedTie] {
    var taken: Set<[Int]> = []
    var ties: [ImportedTie] = []
    while ties.count < count {
      let a = Int.random(in: people.indices, using: &random)
      let step = Int.random(in: 1...(ties.count.isMultiple(of: 2) ? 6 : people.count - 1), using: &random)
      let b = (a + step) % people.count
      guard taken.insert([min(a, b), max(a, b)]).inserted else { continue }
      let (first, second) = (people[a], people[b])
      let arePersons = first.node.kind == .person && second.node.kind == .person
      let isBodyFirst = first.node.kind != .person && second.node.kind == .person
      let (from, to) = isBodyFirst ? (b, a) : (a, b)
      let areBodies = people[from].node.kind != .person
      ties.append(
        ImportedTie(
          key: "\(people[from].key)~\(people[to].key)", a: from, b: to,
          identity: Tie(
            a: NodeID(0), b: NodeID(0), type: arePersons ? .acquaintance : areBodies ? .cooperation : .participation,
            visibility: areBodies ? .shared : .mapOnly),
          spells: [ImportedSpell(spell: Spell(span: Interval(from: PartialDate("2023"))))]))
    }
    return ties
  }

  func document(_ networks: [ImportedNetwork]) -> ImportedDocument {
    ImportedDocument(
      format: "graphml", networks: networks, nodeRows: networks.reduce(0) { $0 + $1.nodes.count },
      tieRows: networks.reduce(0) { $0 + $1.ties.count })
  }
}
