import LegamiModel

/// Sentences about the person at the centre and those around; where two people are meant, both are named.
extension Words {
  /// "17 attorno ad Ada, 16 attivi".
  public func size(_ size: Int, active: Int, around centre: String) -> String {
    guard size > 0 else { return say("nessuno attorno \(to(centre))", "nobody around \(centre)") }
    let working =
      active == 0
      ? say("nessuno attivo", "none active")
      : "\(number(active)) \(plural(active, ("attivo", "attivi"), ("active", "active")))"
    return "\(number(size)) \(around(centre)), \(working)"
  }

  /// "Ada riceve da Gina: aiuto pratico, compagnia · Ada dà a Gina: compagnia"; says it when nothing passes.
  public func exchangeSentence(
    receiver: String, giver: String, received: [ExchangeKind], given: [ExchangeKind]
  ) -> String {
    let parts = [
      received.isEmpty ? nil : receives(receiver, from: giver, received),
      given.isEmpty ? nil : gives(receiver, to: giver, given),
    ].compactMap(\.self)
    guard parts.isEmpty else { return parts.joined(separator: " · ") }
    return say(
      "tra \(both(receiver, giver)) nessuno scambio indicato", "no exchange said between \(both(receiver, giver))")
  }

  /// "Ada riceve da Gina: aiuto pratico, compagnia".
  public func receives(_ receiver: String, from giver: String, _ kinds: [ExchangeKind]) -> String {
    say("\(receiver) riceve \(from(giver)): ", "\(receiver) receives from \(giver): ") + names(kinds)
  }

  /// "Ada dà a Gina: compagnia".
  public func gives(_ giver: String, to receiver: String, _ kinds: [ExchangeKind]) -> String {
    say("\(giver) dà \(to(receiver)): ", "\(giver) gives to \(receiver): ") + names(kinds)
  }

  /// What would be missing without one person: "Se Gina non c'è più: nessun altro viene in emergenza; Hassan non ha
  /// altri contatti con chi è vicino ad Ada — da capire insieme."
  ///
  /// - Parameters:
  ///   - name: who might leave.
  ///   - centre: the person at the centre.
  ///   - sole: what only this person gives; the context is said when it is given.
  ///   - cutOff: those who would have nobody else among the others.
  public func without(
    _ name: String, centre: String, sole: [(kind: ExchangeKind, context: LifeContext?)], cutOff: [String]
  ) -> String {
    var losses = sole.map { cell in
      nobodyElse(cell.kind) + (cell.context.map { " (\(self.name($0)))" } ?? "")
    }
    if !cutOff.isEmpty {
      let who = list(cutOff, atMost: 3)
      losses.append(
        say(
          "\(who) non \(cutOff.count == 1 ? "ha" : "hanno") altri contatti con chi è vicino \(to(centre))",
          "\(who) \(cutOff.count == 1 ? "has" : "have") no other contact with those near \(centre)"))
    }
    if losses.isEmpty {
      losses = [say("nessun sostegno viene meno del tutto", "no support is lost altogether")]
    }
    let ifGone = say("Se \(name) non c'è più: ", "If \(name) is no longer there: ")
    return "\(ifGone)\(losses.joined(separator: "; ")) — \(toDiscuss)."
  }

  /// "Ada riceve e dà con 5 persone su 14".
  public func reciprocity(_ centre: String, both: Int, of any: Int) -> String {
    switch (both, any) {
    case (_, ...0): say("\(centre): nessuno scambio indicato", "\(centre): no exchange said")
    case (0, _):
      say(
        "\(centre) non riceve e dà con nessuno, su \(count(any, .person))",
        "\(centre) both gives and receives with nobody, out of \(count(any, .person))")
    default:
      say(
        "\(centre) riceve e dà con \(count(both, .person)) su \(number(any))",
        "\(centre) both gives and receives with \(count(both, .person)) of \(number(any))")
    }
  }

  /// "con 6 persone su 16 Ada ha più di un tipo di scambio o di legame".
  public func multiplexity(_ centre: String, manifold: Int, of active: Int) -> String {
    guard manifold > 0 else {
      return say(
        "\(centre) ha con ciascuno un solo tipo di scambio o di legame",
        "\(centre) has one kind of exchange or tie with each")
    }
    return say(
      "con \(count(manifold, .person)) su \(number(active)) \(centre) ha più di un tipo di scambio o di legame",
      "with \(count(manifold, .person)) of \(number(active)) \(centre) has more than one kind of exchange or tie")
  }

  /// "dott.ssa Rita si sta allontanando: 70 giorni dall'ultimo contatto".
  public func drifting(_ name: String, days: Int) -> String {
    say(
      "\(name) si sta allontanando: \(self.days(days)) dall'ultimo contatto",
      "\(name) is drifting away: \(self.days(days)) since last in touch")
  }

  /// "12 coppie di operatori su 15 non si parlano".
  public func unconnected(_ pairs: Int, of possible: Int) -> String {
    switch (pairs, possible) {
    case (_, ...0): say("meno di due operatori", "fewer than two practitioners")
    case (0, _): say("tutti gli operatori sono in contatto", "all practitioners are in contact")
    case (1, _):
      say(
        "1 coppia di operatori su \(number(possible)) non si parla",
        "1 pair of practitioners of \(number(possible)) is not in contact")
    default:
      say(
        "\(number(pairs)) coppie di operatori su \(number(possible)) non si parlano",
        "\(number(pairs)) pairs of practitioners of \(number(possible)) are not in contact")
    }
  }

  /// "Silvano e Ugo non si parlano"; of bodies, "non sono in contatto".
  public func unconnected(_ first: String, _ second: String, areBodies: Bool = false) -> String {
    say(
      "\(both(first, second)) \(areBodies ? "non sono in contatto" : "non si parlano")",
      "\(both(first, second)) are not in contact")
  }

  private func names(_ kinds: [ExchangeKind]) -> String { kinds.map { name($0) }.joined(separator: ", ") }
}
