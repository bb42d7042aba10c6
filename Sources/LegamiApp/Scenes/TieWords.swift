import LegamiInsight
import LegamiModel
import LegamiWords

extension Words {
  /// The word for whoever stands at one end of a tie: the word as it was said, else that of the role.
  func roleWord(of node: Node, in facts: TieFacts) -> String {
    if !facts.identity.label.isEmpty, facts.other(than: node.id)?.kind == .person { return facts.identity.label }
    if let kinship = facts.identity.kinship, node.id == facts.b.id { return name(kinship, gender: node.gender) }
    guard let role = facts.role(of: node.id), role != .unspecified else { return "" }
    return name(role, gender: node.gender)
  }

  /// "Ada riceve da Gina: aiuto pratico, compagnia": one line a direction, none where nothing flows.
  /// - Parameter isBrief: the kinds by their short names.
  func exchangeLines(
    _ tie: DatedTie, spell: Spell, of centre: Node, with other: Node, isBrief: Bool = false
  ) -> [String] {
    let say = { (kind: ExchangeKind) in isBrief ? shortName(kind) : name(kind) }
    let received = tie.received(by: centre.id, during: spell).map(say)
    let given = tie.given(by: centre.id, during: spell).map(say)
    return [
      received.isEmpty
        ? nil : receivesFrom(MapView.shortName(centre), other.name) + ": " + received.joined(separator: ", "),
      given.isEmpty ? nil : givesTo(MapView.shortName(centre), other.name) + ": " + given.joined(separator: ", "),
    ].compactMap(\.self)
  }
}

extension Words {
  /// How somebody stands to the centre, in a word.
  func standing(_ standing: CentreTie.Standing) -> String {
    switch standing {
    case .active: name(TieState.active)
    case .dormant: name(TieState.dormant)
    case .potential: name(TieState.potential)
    case .interrupted: name(TieState.interrupted)
    case .ended: name(DatedTie.Standing.ended)
    case .notYet: name(DatedTie.Standing.notYet)
    }
  }
}

extension Words {
  /// What a node is, in a line: form, sector, life context.
  func nodeLine(_ node: Node) -> String {
    [
      name(kind: node.kind, form: node.form), node.sector.map { name($0) }, node.lifeContext.map { name($0) },
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// What one end sees of a tie, in a few words: who the other is to it, engagement letter, state when it is not active.
  func linkDetail(_ tie: DatedTie, to other: Node, on day: Day, isTogether: Bool) -> String {
    let identity = tie.identity
    var parts = [wordFor(other, in: identity)]
    if let engagement = identity.engagement, !isTogether { parts.append(letter(engagement)) }
    switch tie.standing(on: day) {
    case .holds(.active): break
    case let standing: parts.append(name(standing))
    }
    if !isTogether, let held = heldBack(other, identity) { parts.append(held) }
    return parts.joined(separator: " · ")
  }

  /// Everything worth reading of a tie, a line each.
  func tieLines(_ tie: DatedTie, a: Node, b: Node, level: Level?, on day: Day, isTogether: Bool) -> [String] {
    let identity = tie.identity
    var lines: [String] = []
    if let level, !isTogether { lines.append(fullName(level)) }
    if !isTogether {
      lines += [a, b].filter { $0.visibility == .heldBack }.map { "\($0.name): \(heldBack($0.gender))" }
    }
    if !isTogether, identity.visibility == .heldBack { lines.append(tieHeldBack) }
    if let engagement = identity.engagement, !isTogether {
      lines.append("\(engagementLabel): \(name(engagement))")
    }
    let spell = tie.spell(on: day) ?? tie.spells.last
    lines.append(name(tie.standing(on: day)))
    if let period = spell.flatMap({ period($0.span) }) { lines.append(period) }
    if let part = identity.participation {
      lines += [
        part.involvement.map { name($0) }, part.responsibility.map { name($0) }, part.adhesion.map { name($0) },
        part.side.map { name($0) }, part.through.isEmpty ? nil : throughWhom(part.through),
      ].compactMap(\.self)
    }
    if let spell {
      let toB = tie.given(by: a.id, during: spell).map { name($0) }
      let toA = tie.received(by: a.id, during: spell).map { name($0) }
      if !toB.isEmpty { lines.append("\(receivesFrom(b.name, a.name)): \(toB.joined(separator: ", "))") }
      if !toA.isEmpty { lines.append("\(receivesFrom(a.name, b.name)): \(toA.joined(separator: ", "))") }
    }
    if identity.isAssumed { lines.append(assumed) }
    if !identity.source.isEmpty, !isTogether { lines.append(identity.source) }
    return lines
  }
}

extension Words {
  /// Who one end of a tie is to the other. A word that was said belongs to whoever faces the person at the centre;
  /// seen from anywhere else, kinship and roles say it.
  func wordFor(_ node: Node, in tie: Tie) -> String {
    let facing = tie.a == node.id ? tie.roleB : tie.roleA
    if !tie.label.isEmpty, facing == .ego || node.kind != .person { return tie.label }
    if let kinship = tie.kinship {
      return name(node.id == tie.b ? kinship : kinship.seenFromTheOther, gender: node.gender)
    }
    if let role = tie.role(of: node.id), role != .ego, role != .unspecified { return name(role, gender: node.gender) }
    return name(tie.type)
  }
}

extension Words {
  /// That somebody is held back, or else the tie looked at; nil where neither is.
  func heldBack(_ node: Node, _ tie: Tie?) -> String? {
    if node.visibility == .heldBack { return heldBack(node.gender) }
    return tie?.visibility == .heldBack ? tieHeldBack : nil
  }
}
