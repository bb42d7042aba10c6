import LegamiModel

extension RoleLexicon {
  static var kin: [RoleWords] {
    [
      .kin(
        .child,
        it: [.he("figlio"), .she("figlia")],
        en: [.he("son"), .she("daughter"), .any("child")]),
      .kin(
        .parent,
        it: [
          .she("madre", "mamma"), .he("padre", "papà", "babbo"), .any("genitore"),
        ],
        en: [
          .she("mother", "mum", "mom", "mummy"), .he("father", "dad", "daddy"), .any("parent"),
        ]),
      .kin(
        .sibling,
        it: [.she("sorella", "gemella"), .he("fratello", "gemello")],
        en: [.she("sister", "twin sister"), .he("brother", "twin brother"), .any("sibling")]),
      .kin(
        .grandchild,
        it: [.any("nipote (di nonno)"), .he("nipotino (di nonno)"), .she("nipotina (di nonno)")],
        en: [
          .he("grandson"), .she("granddaughter"), .any("grandchild"),
          .he("great-grandson"), .she("great-granddaughter"),
        ]),
      .kin(
        .nephewNiece,
        it: [.any("nipote (di zio)"), .he("nipotino (di zio)"), .she("nipotina (di zio)")],
        en: [.he("nephew"), .she("niece")]),
      .kin(
        .grandparent,
        it: [.she("nonna", "bisnonna"), .he("nonno", "bisnonno"), .any("nonni")],
        en: [
          .she("grandmother", "grandma", "granny", "nan"), .he("grandfather", "grandad", "grandpa"),
          .any("grandparent", "grandparents"),
        ]),
      .kin(
        .uncleAunt,
        it: [.she("zia", "prozia"), .he("zio", "prozio")],
        en: [.she("aunt", "auntie", "great-aunt"), .he("uncle", "great-uncle")]),
      .kin(.cousin, it: [.he("cugino"), .she("cugina")], en: [.any("cousin")]),
      .kin(
        .childInLaw,
        it: [.she("nuora"), .he("genero")],
        en: [.she("daughter-in-law"), .he("son-in-law")]),
      .kin(
        .parentInLaw,
        it: [.she("suocera"), .he("suocero"), .any("suoceri")],
        en: [.she("mother-in-law"), .he("father-in-law"), .any("in-laws")]),
      .kin(
        .siblingInLaw,
        it: [.she("cognata"), .he("cognato")],
        en: [.she("sister-in-law"), .he("brother-in-law")]),
      .kin(
        .formerPartner,
        it: [
          .he("ex marito", "ex compagno", "ex fidanzato"),
          .she("ex moglie", "ex compagna", "ex fidanzata"),
          .any("ex coniuge", "ex convivente", "ex partner"),
        ],
        en: [
          .he("ex-husband", "former husband", "ex-boyfriend"),
          .she("ex-wife", "former wife", "ex-girlfriend"),
          .any("ex-partner", "former partner"),
        ]),
      .kin(
        .step,
        it: [
          .he(
            "compagno della mamma", "compagno della madre", "marito della mamma", "marito della madre", "patrigno",
            "figlio del compagno", "figlio della compagna", "figlio del marito", "figlio della moglie", "figliastro",
            "fratellastro", "compagno della figlia"),
          .she(
            "compagna del papà", "compagna del padre", "moglie del papà", "moglie del padre", "matrigna",
            "figlia del compagno", "figlia della compagna", "figlia del marito", "figlia della moglie", "figliastra",
            "sorellastra", "compagna del figlio"),
        ],
        en: [
          .he(
            "mother's partner", "mum's partner", "mum's boyfriend", "stepfather", "stepson", "stepbrother",
            "daughter's partner"),
          .she(
            "father's partner", "dad's partner", "dad's girlfriend", "stepmother", "stepdaughter", "stepsister",
            "son's partner"),
        ]),
      .kin(
        .foster,
        it: [
          .any("affidatari", "famiglia affidataria", "genitori affidatari"),
          .he("affidatario", "papà affidatario", "padre affidatario", "bambino in affido", "figlio in affido"),
          .she("affidataria", "mamma affidataria", "madre affidataria", "bambina in affido", "figlia in affido"),
        ],
        en: [
          .any("foster family", "foster parents", "foster carers", "foster carer", "foster child"),
          .he("foster father", "foster dad", "foster son", "foster brother"),
          .she("foster mother", "foster mum", "foster daughter", "foster sister"),
        ]),
      .kin(
        .other,
        it: [
          .any("parente", "familiare", "pronipote", "consuoceri"),
          .he("consuocero", "padrino", "figlioccio", "ex suocero", "ex genero", "ex cognato"),
          .she("consuocera", "madrina", "figlioccia", "ex suocera", "ex nuora", "ex cognata"),
        ],
        en: [
          .any("relative", "family member", "godchild"),
          .he("godfather", "godson", "former father-in-law", "former son-in-law", "former brother-in-law"),
          .she(
            "godmother", "goddaughter", "former mother-in-law", "former daughter-in-law", "former sister-in-law"),
        ]),
      RoleWords(
        .familyCarer, .kinship, .home,
        it: [.any("caregiver", "caregiver familiare")],
        en: [.any("family carer", "caregiver", "unpaid carer")]),
    ]
  }

  static var couples: [RoleWords] {
    [
      RoleWords(
        .partner, .couple, .home,
        it: [
          .he("marito", "compagno"), .she("moglie", "compagna"),
          .any("convivente", "coniuge", "partner"),
        ],
        en: [.he("husband"), .she("wife"), .any("partner", "spouse", "live-in partner")]),
      RoleWords(
        .partner, .couple, .sociality,
        it: [.he("fidanzato", "moroso"), .she("fidanzata", "morosa")],
        en: [.he("boyfriend", "fiancé"), .she("girlfriend", "fiancée")]),
      RoleWords(
        .acquaintance, .cohabitation, .home,
        it: [
          .he("coinquilino", "compagno di stanza"), .she("coinquilina", "compagna di stanza"),
        ],
        en: [.any("flatmate", "housemate", "roommate", "lodger")]),
    ]
  }
}
