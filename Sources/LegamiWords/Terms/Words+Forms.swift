import LegamiModel

extension Words {
  /// The form of a node; some words differ by kind: a parish is a body, or the place with its oratory.
  public func name(_ form: NodeForm, of kind: NodeKind) -> String {
    switch (form, kind) {
    case (.parish, .place): say("parrocchia, oratorio", "parish premises")
    case (.shop, .place): say("negozio", "shop")
    case (.other, .place): say("altro luogo", "other place")
    case (.school, .place): say("sede scolastica", "school building")
    default: name(form)
    }
  }

  private func name(_ form: NodeForm) -> String {
    switch form {
    case .municipality, .province, .region, .healthAuthority, .department, .unit, .district, .consortium, .school,
      .court, .jobCentre, .trainingAgency, .socialCoop, .voluntaryOrg, .socialPromotion, .sportsClub, .foundation,
      .parish, .company, .shop, .tradeUnion, .politicalBody, .other:
      organisation(form)
    case .household, .selfHelp, .informal, .integratedTeam, .coordination, .steering, .planning, .workingGroup,
      .projectGroup, .cluster, .hub, .planOffice, .mayorsCommittee, .assembly, .citizens, .category:
      group(form)
    case .home, .workplace, .bar, .library, .park, .communityHouse, .nursingHome, .dayCentreDisability,
      .dayCentreElderly, .seniorsCentre, .desk, .hospital, .online:
      place(form)
    case .table, .platform, .procedure, .protocol, .programmeAgreement, .convention, .trustPact, .collaborationPact,
      .commitment, .accreditation, .contract:
      device(form)
    case .areaPlan, .area, .thesis, .theme, .systemAction, .project, .sheet, .objective, .action, .step,
      .globalProject, .personalProject, .protectedDischarge, .evaluationPlan:
      plan(form)
    case .plenary, .open, .focusGroup, .workshop, .team, .networkSession, .interview, .homeVisit, .supervision:
      meeting(form)
    }
  }

  private func organisation(_ form: NodeForm) -> String {
    switch form {
    case .municipality: say("comune", "municipality")
    case .province: say("provincia", "province")
    case .region: say("regione", "region")
    case .healthAuthority: say("azienda sanitaria", "health authority")
    case .department: say("dipartimento", "department")
    case .unit: say("servizio o ufficio", "service or office")
    case .district: say("distretto", "district")
    case .consortium: say("consorzio", "consortium")
    case .school: say("scuola", "school")
    case .court: say("tribunale o procura", "court")
    case .jobCentre: say("centro per l'impiego", "job centre")
    case .trainingAgency: say("agenzia formativa", "training agency")
    case .socialCoop: say("cooperativa sociale", "social co-operative")
    case .voluntaryOrg: say("organizzazione di volontariato", "voluntary organisation")
    case .socialPromotion: say("associazione di promozione sociale", "social promotion association")
    case .sportsClub: say("società sportiva", "sports club")
    case .foundation: say("fondazione", "foundation")
    case .parish: say("parrocchia", "parish")
    case .company: say("impresa", "company")
    case .shop: say("esercizio commerciale", "local business")
    case .tradeUnion: say("sindacato", "trade union")
    case .politicalBody: say("organo politico", "political body")
    default: say("altro ente", "other organisation")
    }
  }

  private func group(_ form: NodeForm) -> String {
    switch form {
    case .household: say("nucleo familiare", "household")
    case .selfHelp: say("gruppo di auto-mutuo aiuto", "self-help group")
    case .informal: say("gruppo informale", "informal group")
    case .integratedTeam: say("équipe integrata", "integrated team")
    case .coordination: say("gruppo di coordinamento", "coordination group")
    case .steering: say("cabina di regia", "steering committee")
    case .planning: say("gruppo di programmazione", "planning group")
    case .workingGroup: say("gruppo di lavoro", "working group")
    case .projectGroup: say("gruppo di progetto", "project group")
    case .cluster: say("grappolo", "cluster")
    case .hub: say("polo", "hub")
    case .planOffice: say("ufficio di piano", "plan office")
    case .mayorsCommittee: say("comitato dei sindaci", "mayors' committee")
    case .assembly: say("assemblea", "assembly")
    case .citizens: say("comitato di cittadini", "citizens' committee")
    default: say("categoria", "category")
    }
  }

  private func place(_ form: NodeForm) -> String {
    switch form {
    case .home: say("domicilio", "home")
    case .workplace: say("luogo di lavoro", "workplace")
    case .bar: say("bar", "café")
    case .library: say("biblioteca", "library")
    case .park: say("parco o piazza", "park or square")
    case .communityHouse: say("casa di comunità", "community health centre")
    case .nursingHome: say("residenza per anziani (RSA)", "nursing home")
    case .dayCentreDisability: say("centro diurno disabili (CDD)", "day centre for disabled people")
    case .dayCentreElderly: say("centro diurno integrato (CDI)", "day centre for older people")
    case .seniorsCentre: say("centro anziani", "seniors' centre")
    case .desk: say("sportello", "advice desk")
    case .hospital: say("ospedale", "hospital")
    default: say("in rete", "online")
    }
  }

  private func device(_ form: NodeForm) -> String {
    switch form {
    case .table: say("tavolo tecnico", "inter-agency working group")
    case .platform: say("piattaforma", "platform")
    case .procedure: say("procedura", "procedure")
    case .protocol: say("protocollo d'intesa", "memorandum of understanding")
    case .programmeAgreement: say("accordo di programma", "programme agreement")
    case .convention: say("convenzione", "service agreement")
    case .trustPact: say("patto fiduciario", "trust-based agreement")
    case .collaborationPact: say("patto di collaborazione", "collaboration pact")
    case .commitment: say("impegno sottoscritto", "signed commitment")
    case .accreditation: say("accreditamento", "accreditation")
    default: say("contratto", "contract")
    }
  }

  private func plan(_ form: NodeForm) -> String {
    switch form {
    case .areaPlan: say("piano di zona", "local social plan")
    case .area: say("area di priorità", "priority area")
    case .thesis: say("tesi", "thesis")
    case .theme: say("tema trasversale", "cross-cutting theme")
    case .systemAction: say("azione di sistema", "system-level action")
    case .project: say("progetto", "project")
    case .sheet: say("scheda di programmazione", "planning sheet")
    case .objective: say("obiettivo", "objective")
    case .action: say("azione", "action")
    case .step: say("tappa", "step")
    case .globalProject: say("progetto globale", "global project")
    case .personalProject: say("progetto personalizzato", "personal project")
    case .protectedDischarge: say("dimissione protetta", "supported discharge")
    default: say("piano di valutazione", "evaluation plan")
    }
  }

  private func meeting(_ form: NodeForm) -> String {
    switch form {
    case .plenary: say("plenaria", "plenary")
    case .open: say("incontro aperto", "open meeting")
    case .focusGroup: say("gruppo focus", "focus group")
    case .workshop: say("laboratorio", "workshop")
    case .team: say("riunione d'équipe", "team meeting")
    case .networkSession: say("incontro di rete", "network meeting")
    case .interview: say("colloquio", "interview")
    case .homeVisit: say("visita domiciliare", "home visit")
    default: say("supervisione", "supervision")
    }
  }
}
