import LegamiModel

extension RoleLexicon {
  static var services: [RoleWords] {
    [
      RoleWords(
        .paidCarer, .paidCare, .home,
        it: [
          .any("assistente familiare", "baby sitter"),
          .heard("badante", "badante convivente", "colf", writtenAs: "assistente familiare"),
          .she("collaboratrice domestica", "tata"),
        ],
        en: [
          .any(
            "home carer", "paid carer", "carer", "live-in carer", "personal assistant", "babysitter", "childminder",
            "nanny", "cleaner")
        ]),
      RoleWords(
        .caseManager, .caseMgmt, .home,
        it: [.any("case manager")],
        en: [.any("case manager", "care coordinator")]),
      RoleWords(
        .professional, .care, .home,
        it: [
          .any("assistente sociale"),
          .she(
            "infermiera", "infermiera domiciliare", "infermiera ADI", "infermiera di comunità",
            "infermiera di famiglia"),
          .he(
            "infermiere", "infermiere domiciliare", "infermiere ADI", "infermiere di comunità",
            "infermiere di famiglia"),
          .he("medico di base", "medico di famiglia", "medico di medicina generale", "medico", "dottore"),
          .she("medica di base", "medica di famiglia", "medica di medicina generale", "medica", "dottoressa"),
          .any("medico curante", "pediatra", "psichiatra", "geriatra", "neuropsichiatra", "specialista"),
          .she("psicologa"), .he("psicologo"),
          .any(
            "psicoterapeuta", "fisioterapista", "logopedista", "terapista occupazionale", "dietista", "dentista"),
          .she("ostetrica", "assistente sanitaria"), .he("assistente sanitario"),
          .she(
            "educatrice", "educatrice professionale", "educatrice domiciliare", "educatrice di strada"),
          .he("educatore", "educatore professionale", "educatore domiciliare", "educatore di strada"),
          .any("OSS", "ASA", "assistente domiciliare", "operatore SAD"),
          .she("operatrice socio-sanitaria", "operatrice sociosanitaria", "operatrice", "ausiliaria"),
          .he("operatore socio-sanitario", "operatore sociosanitario", "operatore", "ausiliario"),
          .she("mediatrice culturale", "mediatrice familiare"),
          .he("mediatore culturale", "mediatore familiare"),
          .any("custode sociale"),
        ],
        en: [
          .any(
            "social worker", "nurse", "home-care nurse", "district nurse", "community nurse", "family doctor",
            "general practitioner", "GP", "doctor", "paediatrician", "psychiatrist", "geriatrician", "psychologist",
            "psychotherapist", "counsellor", "therapist", "physiotherapist", "speech therapist",
            "occupational therapist", "dietitian", "dentist", "midwife", "health visitor", "educator",
            "support worker", "health-care assistant", "home-help worker", "home help", "practitioner",
            "key worker", "youth worker", "cultural mediator", "family mediator")
        ]),
      RoleWords(
        .relationalGuide, .care, .home,
        it: [.any("guida relazionale")], en: [.any("relational guide")]),
      RoleWords(
        .communityProfessional, .care, .sociality,
        it: [
          .he("operatore di comunità", "operatore di quartiere"),
          .she("operatrice di comunità", "operatrice di quartiere"),
        ],
        en: [.any("community practitioner", "community worker")]),
      RoleWords(
        .guardian, .representation, .home,
        it: [
          .he("amministratore di sostegno", "tutore", "tutore legale", "curatore"),
          .she("amministratrice di sostegno", "tutrice", "tutrice legale", "curatrice"),
          .any("AdS"),
        ],
        en: [.any("court-appointed supporter", "guardian", "legal guardian", "trustee")]),
      RoleWords(
        .consultant, .consulting, nil,
        it: [
          .he("avvocato", "notaio"), .she("avvocata", "avvocatessa", "notaia"),
          .any("commercialista", "sindacalista", "consulente", "consulente familiare", "supervisore"),
        ],
        en: [
          .any(
            "lawyer", "solicitor", "barrister", "accountant", "union representative", "consultant", "supervisor",
            "adviser")
        ]),
      RoleWords(
        .mediatorCoach, .consulting, nil,
        it: [.any("coach multi-appartenenza")], en: [.any("multi-affiliation coach")]),
      RoleWords(
        .representative, .cooperation, nil,
        it: [.any("referente"), .he("delegato"), .she("delegata")],
        en: [.any("contact person", "delegate")]),
    ]
  }
}
