import LegamiModel

extension Words {
  /// What flows along a tie, as it is said in a sentence: "aiuto pratico".
  public func name(_ kind: ExchangeKind) -> String {
    switch kind {
    case .emo: say("sostegno emotivo", "emotional support")
    case .ins: say("aiuto pratico", "practical help")
    case .inf: say("informazioni e consigli", "information and advice")
    case .app: say("stima e riconoscimento", "esteem and recognition")
    case .com: say("compagnia", "companionship")
    case .pre: say("aiuto in emergenza", "help in an emergency")
    case .staff: say("personale", "staff")
    case .volunteers: say("volontari", "volunteers")
    case .space: say("spazi", "space")
    case .money: say("denaro", "money")
    case .goods: say("beni", "goods")
    case .skills: say("competenze", "skills")
    case .training: say("formazione", "training")
    case .information: say("notizie", "information")
    case .data: say("dati", "data")
    case .referrals: say("invii", "referrals")
    case .access: say("accesso a reti", "access to networks")
    case .visibility: say("visibilità", "visibility")
    case .decision: say("autorizzazioni e decisioni", "authorisations and decisions")
    }
  }

  /// The head of a column, and the word typed in fast entry: "pratico".
  public func shortName(_ kind: ExchangeKind) -> String {
    switch kind {
    case .emo: say("emotivo", "emotional")
    case .ins: say("pratico", "practical")
    case .inf: say("consigli", "advice")
    case .app: say("stima", "esteem")
    case .com: say("compagnia", "company")
    case .pre: say("emergenza", "emergency")
    case .access: say("reti", "networks")
    case .decision: say("decisioni", "decisions")
    case .staff, .volunteers, .space, .money, .goods, .skills, .training, .information, .data, .referrals,
      .visibility:
      name(kind)
    }
  }

  /// The question that finds who gives this, asked once for everybody: "Chi viene se sta male di notte?"
  public func question(_ kind: ExchangeKind) -> String {
    switch kind {
    case .emo: say("Con chi si confida?", "Who is there to confide in?")
    case .ins: say("Chi aiuta nelle cose pratiche?", "Who helps with practical things?")
    case .inf: say("Chi dà informazioni e consigli?", "Who gives information and advice?")
    case .app: say("Chi fa sentire che si vale?", "Who makes one feel valued?")
    case .com: say("Chi fa compagnia?", "Who keeps company?")
    case .pre: say("Chi viene se sta male di notte?", "Who comes if need be at night?")
    case .staff, .volunteers, .space, .money, .goods, .skills, .training, .information, .data, .referrals, .access,
      .visibility, .decision:
      say("Chi mette \(name(kind))?", "Who puts in \(name(kind))?")
    }
  }

  /// "nessun altro viene in emergenza": what is lost with the only one who gives this.
  public func nobodyElse(_ kind: ExchangeKind) -> String {
    switch kind {
    case .emo: say("nessun altro dà sostegno emotivo", "nobody else gives emotional support")
    case .ins: say("nessun altro dà aiuto pratico", "nobody else gives practical help")
    case .inf: say("nessun altro dà informazioni e consigli", "nobody else gives information and advice")
    case .app: say("nessun altro dà stima e riconoscimento", "nobody else gives esteem and recognition")
    case .com: say("nessun altro fa compagnia", "nobody else keeps company")
    case .pre: say("nessun altro viene in emergenza", "nobody else comes in an emergency")
    case .staff, .volunteers, .space, .money, .goods, .skills, .training, .information, .data, .referrals, .access,
      .visibility, .decision:
      say("nessun altro mette \(name(kind))", "nobody else puts in \(name(kind))")
    }
  }

  /// How much of it, 1 to 3.
  public func name(amount: Int) -> String {
    switch amount {
    case 1: say("quasi mai", "hardly ever")
    case 2: say("a volte", "sometimes")
    case 3: say("quasi sempre", "almost always")
    default: notAsked
    }
  }
}
