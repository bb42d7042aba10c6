import LegamiModel

extension Words {
  /// A tie as a sentence that names both ends: "Olga fa volontariato con Ada", "Ada e Gina: vicinato (Gina, vicina)".
  ///
  /// - Parameters:
  ///   - from: the end the tie starts at; either, where its type has no direction.
  ///   - label: the word as it was said.
  ///   - bearer: whose word that is, where it is known and the type does not say who is who.
  public func sentence(
    _ type: TieType, from a: String, to b: String, label: String = "", bearer: String? = nil
  ) -> String {
    switch type {
    case .kinship, .couple, .cohabitation, .friendship, .neighbourhood, .colleague, .schoolmate, .acquaintance, .peer,
      .unspecified:
      "\(both(a, b)): \(name(type))" + remark(label, of: bearer)
    case .cooperation: say("\(both(a, b)) collaborano", "\(both(a, b)) work together") + remark(label)
    default: "\(a) \(predicate(type, b))" + remark(label)
    }
  }

  private func remark(_ label: String, of bearer: String? = nil) -> String {
    guard !label.isEmpty else { return "" }
    return " (\(bearer.map { nameAndRole($0, label) } ?? label))"
  }

  private func predicate(_ type: TieType, _ b: String) -> String {
    switch type {
    case .participation: say("partecipa \(to(b))", "takes part in \(b)")
    case .adheresTo: say("aderisce \(to(b))", "adheres to \(b)")
    case .referral: say("invia persone \(to(b))", "refers people to \(b)")
    case .volunteering: say("fa volontariato con \(b)", "volunteers with \(b)")
    case .care: say("segue \(b)", "cares for \(b)")
    case .caseMgmt: say("segue \(b) come case manager", "is case manager of \(b)")
    case .paidCare: say("è assistente familiare \(of(b))", "is home carer of \(b)")
    case .employment: say("lavora per \(b)", "works for \(b)")
    case .partOf: say("fa parte \(of(b))", "is part of \(b)")
    case .leads: say("è capofila \(of(b))", "leads \(b)")
    case .derivesFrom: say("deriva \(from(b))", "derives from \(b)")
    case .governance: say("governa \(b)", "governs \(b)")
    case .consulting: say("è consulente \(of(b))", "is consultant to \(b)")
    case .funding: say("finanzia \(b)", "funds \(b)")
    case .representation: say("rappresenta \(b)", "represents \(b)")
    case .hosts: say("ospita \(b)", "hosts \(b)")
    default: "\(name(type)) \(b)"
    }
  }

  /// "Gina, vicina"; the name alone where it is that very word, "infermiera" or "vicina 2".
  public func nameAndRole(_ name: String, _ role: String) -> String {
    let (known, said) = (FoldedText.fold(name), FoldedText.fold(role))
    let isSame = known == said || (known.hasPrefix(said + " ") && Int(known.dropFirst(said.count + 1)) != nil)
    return role.isEmpty || isSame ? name : "\(name), \(role)"
  }
}
