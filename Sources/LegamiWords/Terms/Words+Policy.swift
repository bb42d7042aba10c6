import LegamiModel

extension Words {
  public func name(_ area: PolicyArea) -> String {
    switch area {
    case .social: say("sociale", "social care")
    case .socialHealth: say("sociosanitario", "social and health care")
    case .health: say("sanitario", "health care")
    case .training: say("formazione", "training")
    case .work: say("lavoro", "work")
    case .education: say("istruzione", "education")
    case .housing: say("abitare", "housing")
    case .justice: say("giustizia", "justice")
    case .culture: say("cultura e sport", "culture and sport")
    case .mobility: say("mobilità", "mobility")
    case .digital: say("digitale", "digital")
    }
  }

  public func name(_ group: TargetGroup) -> String {
    switch group {
    case .disability: say("disabilità", "disability")
    case .mentalHealth: say("salute mentale", "mental health")
    case .addiction: say("dipendenze", "addiction")
    case .socialDifficulty: say("disagio sociale", "social difficulty")
    case .prison: say("carcere", "prison")
    case .newPoverty: say("nuove povertà", "new poverty")
    case .longTermUnemployed: say("disoccupazione di lunga durata", "long-term unemployment")
    case .elderly: say("anziani non autosufficienti", "older people who need care")
    case .families: say("famiglie", "families")
    case .minors: say("minori", "children")
    case .carers: say("caregiver", "carers")
    case .youngPeople: say("giovani", "young people")
    case .migrants: say("migranti", "migrants")
    case .wholeCommunity: say("intera comunità", "the whole community")
    }
  }
}
