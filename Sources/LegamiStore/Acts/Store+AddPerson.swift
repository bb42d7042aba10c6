import LegamiModel

/// Who was added, and the tie to the centre of the map; no tie on a map without a centre.
public struct AddedPerson: Hashable, Sendable {
  public var node: NodeID
  public var tie: TieID?
}

extension Store {
  /// Puts someone new on a map, tied to its centre where it is a person's map.
  /// - Parameter viewpoint: with whose eyes; a number after a role tells of those only who are seen.
  public func addPerson(
    to map: MapID, _ draft: PersonDraft, as viewpoint: Viewpoint = .worker
  ) throws(StoreError) -> Performed<AddedPerson> {
    try perform(.addPerson) { writing in
      let map = try writing.map(map)
      let name = draft.isNamedByRole ? try writing.freeRoleName(draft.name, on: map, as: viewpoint) : draft.name
      let detail: NodeDetail? = draft.kind == .person ? .person(PersonDetail(gender: draft.gender)) : nil
      let node = try writing.insert(
        Node(
          kind: draft.kind, form: draft.form, name: name, summary: draft.summary, isDeceased: draft.isDeceased,
          isAnimal: draft.isAnimal, detail: detail))
      try writing.describe([try writing.node(node).name, map.name])
      guard map.lens == .ego, let centre = map.centre else {
        try writing.set(MapMember(map: map.id, node: node))
        return AddedPerson(node: node, tie: nil)
      }
      return AddedPerson(node: node, tie: try writing.insert(draft.tie(from: node, to: centre)))
    }
  }

  /// Ties somebody who is already in the store to the centre of a person's map.
  public func addKnown(
    _ node: NodeID, to map: MapID, _ draft: PersonDraft
  ) throws(StoreError) -> Performed<AddedPerson> {
    try perform(.addPerson) { writing in
      let map = try writing.map(map)
      try writing.describe([try writing.node(node).name, map.name])
      guard map.lens == .ego, let centre = map.centre else {
        try writing.set(MapMember(map: map.id, node: node))
        return AddedPerson(node: node, tie: nil)
      }
      try writing.removeMember(node, of: map.id)
      return AddedPerson(node: node, tie: try writing.insert(draft.tie(from: node, to: centre)))
    }
  }
}

extension PersonDraft {
  /// The tie to the centre, in the direction its type asks for: from who helps to who is helped.
  func tie(from node: NodeID, to centre: NodeID) -> DatedTie {
    let type = type ?? role?.typeTowardsCentre ?? .unspecified
    let defaults = DefaultRoles.roles(of: type)
    let isPerson = kind == .person
    let own = role ?? (isPerson ? defaults.a : nil)
    let centres: Role? = type.isDirected ? defaults.b : own == defaults.a ? defaults.b : .ego
    let context = context ?? own?.usualContext
    let isOut = [.employment, .participation, .partOf].contains(type)
    // Who works somewhere or takes part is the smaller end: the centre, when the other is a body or a group.
    let (a, b, roleA, roleB) =
      isOut ? (centre, node, defaults.a, isPerson ? role : nil) : (node, centre, own, centres)
    let view = EndView(ring: ring, contact: contact, lastContact: lastContact)
    let spell = Spell(
      span: Interval(from: from), state: state, strength: strength, stress: stress,
      fromA: a == centre ? view : EndView(), fromB: b == centre ? view : EndView())
    let towardsCentre: Exchange.Direction = b == centre ? .aToB : .bToA
    let away: Exchange.Direction = b == centre ? .bToA : .aToB
    let exchanges =
      state.isLive
      ? received.map { Exchange(direction: towardsCentre, kind: $0) }
        + given.map { Exchange(direction: away, kind: $0) }
      : []
    // Kinship is told as what the new one is to the centre: b is a's.
    let told = a == centre ? kinship : kinship?.seenFromTheOther
    return DatedTie(
      identity: Tie(
        a: a, b: b, type: type, roleA: roleA, roleB: roleB, context: context, kinship: told, label: label),
      spells: [spell], exchanges: exchanges)
  }
}

extension Writing {
  /// "vicina", then "vicina 2", as long as somebody on the map is called so.
  func freeRoleName(_ word: String, on map: NetworkMap, as viewpoint: Viewpoint) throws(StoreError) -> String {
    try telling {
      let keys = try MapNodes(db: db).keys(of: map, as: viewpoint)
      let names = Set(try keys.compactMap { try Node.fetch(db, key: $0)?.name }.map(FoldedText.fold))
      var candidate = word
      var number = 2
      while names.contains(FoldedText.fold(candidate)) {
        candidate = "\(word) \(number)"
        number += 1
      }
      return candidate
    }
  }
}
