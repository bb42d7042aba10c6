import LegamiModel

extension Words {
  /// A tie as a sentence that names both ends: "Olga fa volontariato con Ada", "Ada e Gina: vicinato".
  ///
  /// - Parameters:
  ///   - from: the end the tie starts at; either, where its type has no direction.
  ///   - label: the word as it was said; when given it stands in place of the name of the type.
  public func sentence(_ type: TieType, from a: String, to b: String, label: String = "") -> String {
    switch type {
    case .kinship, .couple, .cohabitation, .friendship, .neighbourhood, .colleague, .schoolmate, .acquaintance, .peer,
      .unspecified:
      "\(both(a, b)): \(label.isEmpty ? name(type) : label)"
    case .cooperation: say("\(both(a, b)) collaborano", "\(both(a, b)) work together") + remark(label)
    case .participation: say("\(a) partecipa \(to(b))", "\(a) takes part in \(b)") + remark(label)
    case .adheresTo: say("\(a) aderisce \(to(b))", "\(a) adheres to \(b)") + remark(label)
    case .referral: say("\(a) invia persone \(to(b))", "\(a) refers people to \(b)") + remark(label)
    case .volunteering, .care, .caseMgmt, .paidCare, .employment, .partOf, .leads, .governance, .consulting,
      .funding, .representation, .hosts, .derivesFrom, .supersedes:
      "\(a) \(verb(type)) \(b)" + remark(label)
    }
  }

  private func remark(_ label: String) -> String { label.isEmpty ? "" : " (\(label))" }

  private func verb(_ type: TieType) -> String {
    switch type {
    case .volunteering: say("fa volontariato con", "volunteers with")
    case .care: say("si prende cura di", "cares for")
    case .caseMgmt: say("è case manager di", "is case manager of")
    case .paidCare: say("è assistente familiare di", "is home carer of")
    case .employment: say("lavora per", "works for")
    case .governance: say("governa", "governs")
    case .consulting: say("è consulente di", "is consultant to")
    case .funding: say("finanzia", "funds")
    case .representation: say("rappresenta", "represents")
    case .hosts: say("ospita", "hosts")
    default: name(type)
    }
  }
}
