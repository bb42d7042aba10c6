import LegamiModel

extension RoleLexicon {
  static var work: [RoleWords] {
    [
      RoleWords(
        .colleague, .colleague, .work,
        it: [
          .any("collega", "ex collega", "collega di lavoro", "caporeparto"),
          .he("compagno di lavoro"), .she("compagna di lavoro"),
        ],
        en: [.any("colleague", "former colleague", "ex-colleague", "co-worker", "workmate")]),
      RoleWords(
        .employer, .employment, .work,
        it: [
          .he("datore di lavoro", "capo", "principale", "padrone"),
          .she("datrice di lavoro", "padrona"), .any("titolare"),
        ],
        en: [.any("employer", "boss", "manager")]),
      RoleWords(
        .tutor, .care, .work,
        it: [.any("tutor", "tutor aziendale", "tutor di tirocinio", "job coach")],
        en: [.any("tutor", "workplace tutor", "job coach")]),
      RoleWords(
        .schoolmate, .schoolmate, .work,
        it: [
          .he(
            "compagno di scuola", "compagno di classe", "compagno di banco", "compagno di corso",
            "compagno di università"),
          .she(
            "compagna di scuola", "compagna di classe", "compagna di banco", "compagna di corso",
            "compagna di università"),
        ],
        en: [.any("schoolmate", "classmate", "school friend", "fellow student")]),
      RoleWords(
        .teacher, .care, .work,
        it: [
          .any("insegnante", "prof", "preside", "insegnante di sostegno", "dirigente scolastico"),
          .she("maestra", "professoressa", "dirigente scolastica"), .he("maestro", "professore"),
        ],
        en: [
          .any(
            "teacher", "schoolteacher", "special needs teacher", "support teacher", "head teacher", "professor")
        ]),
      RoleWords(
        .professional, .care, .work,
        it: [
          .he("educatore scolastico", "orientatore"), .she("educatrice scolastica", "orientatrice"),
          .any("assistente alla persona", "operatore del centro per l'impiego"),
        ],
        en: [.any("teaching assistant", "careers adviser", "job centre adviser")]),
    ]
  }
}
