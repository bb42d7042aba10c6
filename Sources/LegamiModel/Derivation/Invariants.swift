/// Something about a fact that is wrong, or worth a word: a code and its arguments, said to people elsewhere.
public struct Violation: Hashable, Codable, Sendable, Error {
  public enum Code: String, Codable, CaseIterable, Sendable {
    case emptyName = "empty_name"
    case loop = "tie_to_itself"
    case missingEnd = "missing_end"
    case reversedDates = "reversed_dates"
    case overlappingSpells = "overlapping_spells"
    case outsideLife = "tie_outside_life"
    case undirectedOrder = "undirected_order"
    case duplicateTie = "duplicate_tie"
    case partOfCycle = "part_of_cycle"
    case secondParent = "second_parent"
    case participationEnds = "participation_ends"
    case exchangeWithoutFlow = "exchange_without_live_spell"
    case formInKind = "form_not_of_kind"
    case naturalisticFormalised = "naturalistic_formalised"
    case undocumentedFormal = "undocumented_formal"
    case secondCaseManager = "second_case_manager"
    case openness = "openness_out_of_range"
    case money = "negative_amount"
  }

  public var code: Code
  public var arguments: [String]

  public init(_ code: Code, _ arguments: [String] = []) {
    (self.code, self.arguments) = (code, arguments)
  }

  /// Whether the fact is refused; the others are told and kept.
  public var blocks: Bool {
    switch code {
    case .outsideLife, .duplicateTie, .undocumentedFormal, .secondCaseManager, .secondParent: false
    default: true
    }
  }
}

/// What must hold of every fact, checked before it is written and again by `legami check`.
public enum Invariants {
  public static func violations(of node: Node) -> [Violation] {
    var found: [Violation] = []
    if node.name.isEmpty { found.append(Violation(.emptyName)) }
    if !node.life.isOrdered { found.append(Violation(.reversedDates, [node.name])) }
    if let form = node.form, !NodeForm.forms(of: node.kind).contains(form) {
      found.append(Violation(.formInKind, [form.rawValue, node.kind.rawValue]))
    }
    if case .place(let detail) = node.detail, let openness = detail.openness, !(1...5).contains(openness) {
      found.append(Violation(.openness, [node.name]))
    }
    return found
  }

  /// - Parameters:
  ///   - a: one end; looked at only where something depends on it, which for most ties of a large file is nowhere.
  ///   - b: the other end, likewise.
  public static func violations(
    of tie: DatedTie, a: @autoclosure () -> Node, b: @autoclosure () -> Node
  ) -> [Violation] {
    let identity = tie.identity
    var codes: [Violation.Code] = []
    if identity.a == identity.b { return [Violation(.loop, [a().name])] + violations(ofSpells: tie, a: a, b: b) }
    if !identity.type.isDirected, identity.b < identity.a { codes.append(.undirectedOrder) }
    if identity.type == .participation, !canTakePart(a(), in: b()) { codes.append(.participationEnds) }
    if identity.engagement == .naturalistic, identity.formalisedBy != nil { codes.append(.naturalisticFormalised) }
    if identity.engagement == .formal, identity.formalisedBy == nil {
      let capacities = LevelRules.capacities(of: identity, a: a(), b: b())
      if capacities.a != .professional, capacities.b != .professional { codes.append(.undocumentedFormal) }
    }
    if (identity.amountCents ?? 0) < 0 { codes.append(.money) }
    let found = codes.map { Violation($0, [a().name, b().name]) }
    return found + violations(ofSpells: tie, a: a, b: b)
  }

  private static func violations(ofSpells tie: DatedTie, a: () -> Node, b: () -> Node) -> [Violation] {
    var found: [Violation] = []
    func add(_ code: Violation.Code) { found.append(Violation(code, [a().name, b().name])) }
    for (index, spell) in tie.spells.enumerated() {
      if !spell.span.isOrdered { add(.reversedDates) }
      if index > 0, tie.spells[index - 1].span.overlaps(spell.span) { add(.overlappingSpells) }
      if !spell.state.isLive, tie.exchanges.contains(where: { $0.spell == spell.id }) { add(.exchangeWithoutFlow) }
      guard spell.span != .always else { continue }
      for end in [a(), b()] where spell.span.leaves(end.life) { found.append(Violation(.outsideLife, [end.name])) }
    }
    return found
  }

  /// Persons, bodies, groups and places take part; they take part in groups, places, devices, plans, meetings, bodies.
  public static func canTakePart(_ a: Node, in b: Node) -> Bool {
    let participants: Set<NodeKind> = [.person, .organisation, .group, .place]
    return participants.contains(a.kind) && b.kind != .person
  }
}
