import LegamiModel

extension Words {
  public func name(_ type: TieType) -> String {
    switch type {
    case .kinship: say("parentela", "kinship")
    case .couple: say("coppia", "couple")
    case .cohabitation: say("convivenza", "living together")
    case .friendship: say("amicizia", "friendship")
    case .neighbourhood: say("vicinato", "neighbourhood tie")
    case .colleague: say("colleganza", "colleagues")
    case .schoolmate: say("compagni di scuola", "schoolmates")
    case .acquaintance: say("conoscenza", "acquaintance")
    case .peer: say("mutuo aiuto", "mutual help")
    case .volunteering: say("volontariato", "volunteering")
    case .care: say("cura", "care")
    case .caseMgmt: "case management"
    case .paidCare: say("assistenza retribuita", "paid care")
    case .employment: say("lavoro", "employment")
    case .participation: say("partecipazione", "participation")
    case .partOf: say("fa parte di", "is part of")
    case .leads: say("è capofila di", "leads")
    case .governance: say("governo", "governance")
    case .cooperation: say("collaborazione", "working together")
    case .referral: say("invio", "referral")
    case .consulting: say("consulenza di processo", "process consulting")
    case .funding: say("finanziamento", "funding")
    case .representation: say("rappresentanza", "representation")
    case .hosts: say("ospitalità", "hosting")
    case .adheresTo: say("aderisce a", "adheres to")
    case .derivesFrom: say("deriva da", "derives from")
    case .supersedes: say("sostituisce", "replaces")
    case .unspecified: say("legame non indicato", "tie not specified")
    }
  }

  public func name(_ state: TieState) -> String {
    switch state {
    case .potential: say("da attivare", "to be activated")
    case .active: say("attivo", "active")
    case .dormant: say("in pausa", "dormant")
    case .interrupted: say("interrotto", "interrupted")
    }
  }

  public func name(_ standing: DatedTie.Standing) -> String {
    switch standing {
    case .holds(let state): name(state)
    case .notYet: say("non ancora iniziato", "not begun yet")
    case .ended: say("concluso", "ended")
    case .never: say("mai iniziato", "never begun")
    }
  }

  public func name(_ strength: Strength) -> String {
    switch strength {
    case .tenuous: say("tenue", "tenuous")
    case .moderate: say("media", "moderate")
    case .strong: say("forte", "strong")
    }
  }

  public func name(_ stress: Stress) -> String {
    switch stress {
    case .calm: say("nessuna tensione", "no strain")
    case .strained: say("qualche tensione", "some strain")
    case .conflict: say("conflitto", "conflict")
    }
  }

  public func name(_ origin: TieOrigin) -> String {
    switch origin {
    case .natural: say("nato da sé", "grew by itself")
    case .fostered: say("favorito di proposito", "brought about on purpose")
    }
  }
}
