import LegamiModel

extension SyntheticNet {
  /// The district: all nodes that are not on persons' maps, and the ties that are missing to three a node.
  mutating func planning(after casework: ImportedDocument) -> ImportedDocument {
    let made = Set(casework.networks.lazy.flatMap { $0.nodes.lazy.map(\.key) })
    let tied = Set(casework.networks.lazy.flatMap { $0.ties.lazy.map(\.key) })
    let first = (0..<Self.sharedBodies).map { body($0) }
    let partners = first + (0..<max(0, size - made.count)).map { partner($0 + Self.sharedBodies) }
    let network = ImportedNetwork(
      name: "District", nodes: partners, ties: partnerTies(partners, count: 3 * size - tied.count),
      dataset: "\(dataset)-planning")
    return document([network])
  }

  /// Of ten: six bodies, two places, a group, a practitioner.
  private mutating func partner(_ number: Int) -> ImportedNode {
    switch number % 10 {
    case 0: ImportedNode(key: "g\(number)", node: Node(kind: .group, form: .coordination, name: names.group()))
    case 1: ImportedNode(key: "q\(number)", node: Node(kind: .person, name: names.person(), visibility: .shared))
    case 2, 3: ImportedNode(key: "v\(number)", node: Node(kind: .place, form: .bar, name: names.venue()))
    default: body(number)
    }
  }

  private mutating func partnerTies(_ partners: [ImportedNode], count: Int) -> [ImportedTie] {
    struct Pair: Hashable { let a, b: Int }
    var taken: Set<Pair> = []
    var ties: [ImportedTie] = []
    let possible = partners.count * (partners.count - 1) / 2
    while ties.count < min(count, possible / 2) {
      // The smaller of two is more often a small number: few have many ties, many have few.
      let a = min(Int.random(in: partners.indices, using: &random), Int.random(in: partners.indices, using: &random))
      let b = Int.random(in: partners.indices, using: &random)
      guard a != b, taken.insert(Pair(a: min(a, b), b: max(a, b))).inserted else { continue }
      ties.append(tie(a, b, of: partners, number: ties.count))
    }
    return ties
  }

  private func tie(_ a: Int, _ b: Int, of partners: [ImportedNode], number: Int) -> ImportedTie {
    let kinds = (a: partners[a].node.kind, b: partners[b].node.kind)
    let joins = kinds.a != kinds.b || kinds.a == .group
    let (from, to) = kinds.b == .person || kinds.a == .group ? (b, a) : (a, b)
    let canTakePart = joins && partners[to].node.kind != .person
    let type: TieType = canTakePart ? .participation : kinds.a == .person ? .colleague : .cooperation
    return ImportedTie(
      key: "d\(number)", a: from, b: to,
      identity: Tie(
        a: NodeID(0), b: NodeID(0), type: type, engagement: Engagement.allCases[number % Engagement.allCases.count]),
      spells: [ImportedSpell(spell: Spell(span: Interval(from: PartialDate("2022"))))])
  }
}
