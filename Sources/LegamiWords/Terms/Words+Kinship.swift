import LegamiModel

extension Words {
  /// How somebody is kin, in agreement with their `gender`: "nuora", "figlio".
  public func name(_ subtype: KinshipSubtype, gender: Gender? = nil) -> String {
    switch subtype {
    case .parent: of(gender, ("padre", "madre", "genitore"), ("father", "mother", "parent"))
    case .child: of(gender, ("figlio", "figlia", "figlio/a"), ("son", "daughter", "child"))
    case .sibling: of(gender, ("fratello", "sorella", "fratello o sorella"), ("brother", "sister", "sibling"))
    case .grandparent: of(gender, ("nonno", "nonna", "nonno/a"), ("grandfather", "grandmother", "grandparent"))
    case .grandchild:
      of(
        gender, ("nipote (di nonno)", "nipote (di nonno)", "nipote (di nonno)"),
        ("grandson", "granddaughter", "grandchild"))
    case .uncleAunt: of(gender, ("zio", "zia", "zio/a"), ("uncle", "aunt", "uncle or aunt"))
    case .nephewNiece:
      of(gender, ("nipote (di zio)", "nipote (di zio)", "nipote (di zio)"), ("nephew", "niece", "nephew or niece"))
    case .cousin: of(gender, ("cugino", "cugina", "cugino/a"), ("cousin", "cousin", "cousin"))
    case .parentInLaw:
      of(gender, ("suocero", "suocera", "suocero/a"), ("father-in-law", "mother-in-law", "parent-in-law"))
    case .childInLaw:
      of(gender, ("genero", "nuora", "genero o nuora"), ("son-in-law", "daughter-in-law", "child-in-law"))
    case .siblingInLaw:
      of(gender, ("cognato", "cognata", "cognato/a"), ("brother-in-law", "sister-in-law", "sibling-in-law"))
    case .step: say("famiglia ricomposta", "step-family")
    case .foster: say("famiglia affidataria", "foster family")
    case .formerPartner:
      of(
        gender, ("ex marito o compagno", "ex moglie o compagna", "ex coniuge o partner"),
        ("former husband or partner", "former wife or partner", "former partner"))
    case .other: say("altro familiare", "other relative")
    }
  }

  private typealias Forms = (masculine: String, feminine: String, unsaid: String)

  private func of(_ gender: Gender?, _ italian: Forms, _ english: Forms) -> String {
    switch gender {
    case .masculine: say(italian.masculine, english.masculine)
    case .feminine: say(italian.feminine, english.feminine)
    case .diverse, nil: say(italian.unsaid, english.unsaid)
    }
  }
}
