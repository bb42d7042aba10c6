import LegamiModel

extension Words {
  public func name(_ lens: Lens) -> String {
    switch lens {
    case .ego: say("rete di una persona", "a person's network")
    case .net: say("rete di partner", "partner network")
    case .coping: say("rete di fronteggiamento", "coping network")
    case .partner: say("partner attorno a un piano", "partners around a plan")
    case .service: say("legami tra servizi", "ties among services")
    case .community: say("legami di comunità", "community ties")
    case .group: say("dentro un gruppo", "within a group")
    case .place: say("attorno a un luogo", "around a place")
    }
  }

  public func name(_ scheme: Scheme) -> String {
    switch scheme {
    case .lifeContexts: say("contesti di vita", "life contexts")
    case .todd: say("settori di Todd", "Todd's sectors")
    case .easynwk: say("quattro settori di easyNWK", "the four sectors of easyNWK")
    case .tracyWhittaker: say("settori di Tracy e Whittaker", "Tracy and Whittaker's sectors")
    case .networkType: say("tipi di rete", "types of network")
    case .policyArea: say("aree di intervento", "policy areas")
    }
  }

  public func name(_ purpose: Purpose) -> String {
    switch purpose {
    case .casework: say("lavoro con le persone", "casework")
    case .planning: say("programmazione", "planning")
    }
  }

  public func name(_ visibility: Visibility) -> String {
    switch visibility {
    case .shared: say("condiviso", "shared")
    case .mapOnly: say("solo nelle sue mappe", "only in the maps that hold it")
    case .heldBack: say("riservato", "held back")
    }
  }

  public func name(_ basis: LegalBasis) -> String {
    switch basis {
    case .publicTask: say("compito di interesse pubblico", "public-interest task")
    case .consent: say("consenso", "consent")
    case .legalObligation: say("obbligo di legge", "legal obligation")
    case .contract: say("contratto", "contract")
    case .vitalInterest: say("interesse vitale", "vital interest")
    case .noneFictitious: say("dati inventati, per formazione", "invented data, for training")
    }
  }

  /// How the privacy notice was given.
  public func name(_ notice: ProcessingRecord.Notice) -> String {
    switch notice {
    case .spoken: say("data a voce ora", "given now, aloud")
    case .handed: say("consegnata", "handed over")
    case .alreadyGiven: say("già data", "given before")
    case .notYet: say("non ancora", "not yet")
    }
  }

  /// How an agreement goes on when it ends.
  public func name(_ renewal: DeviceDetail.Renewal) -> String {
    switch renewal {
    case .never: say("nessun rinnovo", "no renewal")
    case .tacit: say("rinnovo tacito", "tacit renewal")
    case .explicit: say("rinnovo espresso", "explicit renewal")
    }
  }

  /// A language by its own name, whoever reads it.
  public func name(_ language: Language) -> String {
    switch language {
    case .italian: "italiano"
    case .english: "English"
    }
  }
}
