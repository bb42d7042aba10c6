import LegamiModel

extension Words {
  public func name(_ kind: NodeKind) -> String {
    switch kind {
    case .person: say("persona", "person")
    case .organisation: say("ente", "organisation")
    case .group: say("gruppo", "group")
    case .place: say("luogo", "place")
    case .device: say("dispositivo di rete", "network device")
    case .plan: say("piano o progetto", "plan or project")
    case .meeting: say("incontro", "meeting")
    }
  }

  public func plural(_ kind: NodeKind) -> String {
    switch kind {
    case .person: say("persone", "people")
    case .organisation: say("enti", "organisations")
    case .group: say("gruppi", "groups")
    case .place: say("luoghi", "places")
    case .device: say("dispositivi di rete", "network devices")
    case .plan: say("piani e progetti", "plans and projects")
    case .meeting: say("incontri", "meetings")
    }
  }

  /// "1 persona", "21 persone".
  public func count(_ number: Int, _ kind: NodeKind) -> String {
    "\(self.number(number)) \(number == 1 ? name(kind) : plural(kind))"
  }

  public func name(_ sector: Sector) -> String {
    switch sector {
    case .public: say("pubblico", "public sector")
    case .thirdSector: say("terzo settore", "third sector")
    case .profit: say("privato profit", "for-profit")
    case .citizens: say("cittadini", "citizens")
    case .religious: say("enti religiosi", "religious bodies")
    }
  }

  public func name(_ gender: Gender) -> String {
    switch gender {
    case .feminine: say("femminile", "feminine")
    case .masculine: say("maschile", "masculine")
    case .diverse: say("altro", "other")
    }
  }

  /// What a node is, in the most precise word there is: its form, else its kind.
  public func name(kind: NodeKind, form: NodeForm?) -> String {
    form.map { name($0, of: kind) } ?? name(kind)
  }
}
