import LegamiModel

extension Words {
  public func name(_ kind: NoteKind) -> String {
    switch kind {
    case .words: say("parole", "words")
    case .keyword: say("parola chiave", "keyword")
    case .strength: say("punto di forza", "strength")
    case .criticality: say("criticità", "weak point")
    case .hypothesis: say("ipotesi interpretativa", "interpretative hypothesis")
    case .development: say("linea di sviluppo", "line of development")
    case .aspiration: say("auspicio", "aspiration")
    case .wish: say("desiderio", "wish")
    case .need: say("bisogno", "need")
    case .resource: say("risorsa", "resource")
    case .constraint: say("vincolo", "constraint")
    case .hole: say("buco nella rete", "hole in the net")
    case .question: say("domanda stimolo", "prompting question")
    case .decision: say("decisione", "decision")
    case .task: say("impegno", "task")
    case .observation: say("osservazione", "observation")
    case .reaction: say("reazione emotiva", "emotional reaction")
    case .judgement: say("giudizio", "judgement")
    case .intervention: say("intervento", "intervention")
    case .verification: say("verifica", "verification")
    case .diary: say("annotazione", "note")
    case .sharedTerm: say("termine condiviso", "shared term")
    case .contact: say("contatto", "contact")
    case .example: say("esempio", "example")
    case .vision: say("visione", "vision")
    }
  }

  public func name(_ cause: HoleCause) -> String {
    switch cause {
    case .lackOfResources: say("carenza di risorse", "lack of resources")
    case .littleMutualKnowledge: say("poca conoscenza reciproca", "little mutual knowledge")
    case .differentAffiliations: say("diverse appartenenze", "different affiliations")
    case .poorInformationFlow: say("informazioni poco fluide", "poor information flow")
    case .vagueObjectives: say("obiettivi poco pratici e operativi", "vague objectives")
    }
  }
}
