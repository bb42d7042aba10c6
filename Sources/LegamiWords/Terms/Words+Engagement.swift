import LegamiModel

extension Words {
  public func name(_ engagement: Engagement) -> String {
    switch engagement {
    case .formal: say("formale", "formal")
    case .informal: say("informale", "informal")
    case .naturalistic: say("naturalistico", "naturalistic")
    }
  }

  /// In place of an engagement that nobody asked about.
  public var engagementToAsk: String { say("da chiedere", "to be asked") }

  public func fullName(_ engagement: Engagement) -> String {
    switch engagement {
    case .formal: say("ingaggio formale", "formal engagement")
    case .informal: say("ingaggio informale", "informal engagement")
    case .naturalistic:
      say("ingaggio naturalistico (nella vita di tutti i giorni)", "naturalistic engagement (in everyday life)")
    }
  }

  /// F, I, N: the same in both languages and without colour.
  public func letter(_ engagement: Engagement) -> String {
    switch engagement {
    case .formal: "F"
    case .informal: "I"
    case .naturalistic: "N"
    }
  }

  /// The question that finds the engagement of one tie: the three are asked in order, up to the first yes.
  public func question(_ engagement: Engagement) -> String {
    switch engagement {
    case .formal:
      say("C'è una carta che dice che cosa fa qui?", "Does a paper say what they do here?")
    case .informal:
      say("Glielo abbiamo chiesto e ha detto sì?", "Did we ask, and did they say yes?")
    case .naturalistic:
      say(
        "Lo fa già, vivendo e lavorando lì, senza che nessuno gliel'abbia chiesto?",
        "Do they do it anyway, living or working there, unasked?")
    }
  }

  public func name(_ involvement: Involvement) -> String {
    switch involvement {
    case .inform: say("informato", "informed")
    case .consult: say("consultato", "consulted")
    case .involve: say("coinvolto", "involved")
    case .collaborate: say("collabora", "collaborates")
    case .empower: say("decide", "decides")
    }
  }

  public func name(_ mandate: Mandate) -> String {
    switch mandate {
    case .weak: say("mandato debole", "weak mandate")
    case .adequate: say("mandato adeguato", "adequate mandate")
    case .strong: say("mandato forte", "strong mandate")
    case .beyond: say("oltre il mandato", "beyond the mandate")
    }
  }

  public func name(_ adhesion: Adhesion) -> String {
    switch adhesion {
    case .personal: say("partecipa a nome suo", "joins as an individual")
    case .institutional: say("partecipa a nome dell'ente", "joins for the organisation")
    }
  }

  public func name(_ side: Side) -> String {
    switch side {
    case .technical: say("parte tecnica", "technical side")
    case .political: say("parte politica", "political side")
    case .citizen: say("cittadini", "citizens")
    }
  }

  public func name(_ responsibility: Responsibility) -> String {
    switch responsibility {
    case .nothing: say("nessun incarico", "no duty")
    case .contributes: say("contribuisce", "contributes")
    case .responsible: say("responsabile", "responsible")
    case .referent: say("referente", "contact person")
    case .chair: say("conduce", "chairs")
    case .minutes: say("verbalizza", "takes the minutes")
    }
  }

  public func name(_ attendance: Attendance) -> String {
    switch attendance {
    case .invited: say("in elenco", "invited")
    case .present: say("presente", "present")
    case .absentExcused: say("assente, avvisando", "absent, with apologies")
    case .absent: say("assente", "absent")
    }
  }
}
