import LegamiModel

extension RoleLexicon {
  static var friendsAndNeighbours: [RoleWords] {
    [
      RoleWords(
        .neighbour, .neighbourhood, .home,
        it: [
          .she("vicina", "vicina di casa", "vicina di pianerottolo", "dirimpettaia", "condomina"),
          .he("vicino", "vicino di casa", "vicino di pianerottolo", "dirimpettaio", "condomino"),
          .any("vicini", "vicini di casa"),
        ],
        en: [
          .any(
            "neighbour", "neighbor", "next-door neighbour", "neighbour on the landing", "neighbour across the road",
            "upstairs neighbour", "downstairs neighbour", "neighbours")
        ]),
      RoleWords(
        .friend, .friendship, .sociality,
        it: [
          .she(
            "amica", "amica di sempre", "amica d'infanzia", "amica di famiglia", "amica del centro anziani",
            "migliore amica", "amichetta"),
          .he(
            "amico", "amico di sempre", "amico d'infanzia", "amico di famiglia", "amico del centro anziani",
            "amico del bar", "migliore amico", "amichetto"),
        ],
        en: [
          .any(
            "friend", "best friend", "old friend", "lifelong friend", "childhood friend", "family friend",
            "friend from the seniors' centre", "mate")
        ]),
      RoleWords(
        .acquaintance, .acquaintance, .sociality,
        it: [.any("conoscente"), .he("compaesano"), .she("compaesana")],
        en: [.any("acquaintance")]),
    ]
  }

  static var daily: [RoleWords] {
    [
      RoleWords(
        .naturalHelper, .acquaintance, .sociality,
        it: [
          .any(
            "barista", "negoziante", "edicolante", "farmacista", "tassista", "autista", "estetista", "cassiera",
            "portalettere", "commerciante"),
          .he(
            "fruttivendolo", "fornaio", "panettiere", "macellaio", "tabaccaio", "parrucchiere", "barbiere", "postino",
            "commesso", "giornalaio", "bottegaio", "ristoratore", "oste", "pizzaiolo", "benzinaio"),
          .she(
            "fruttivendola", "fornaia", "panettiera", "macellaia", "tabaccaia", "parrucchiera", "postina", "commessa",
            "giornalaia", "bottegaia", "ristoratrice", "ostessa"),
        ],
        en: [
          .any(
            "shopkeeper", "greengrocer", "bartender", "barista", "baker", "butcher", "newsagent", "hairdresser",
            "barber", "pharmacist", "chemist", "taxi driver", "bus driver", "shop assistant", "café owner",
            "publican"),
          .he("barman", "postman"), .she("barmaid", "postwoman"),
        ]),
      RoleWords(
        .naturalHelper, .acquaintance, .home,
        it: [
          .any("aiutante naturale", "custode"), .he("portinaio", "portiere"),
          .she("portinaia", "portiera"),
        ],
        en: [.any("natural helper", "caretaker", "concierge", "doorkeeper")]),
      RoleWords(
        .naturalHelper, .acquaintance, .work,
        it: [
          .he("bidello", "collaboratore scolastico"), .she("bidella", "collaboratrice scolastica"),
        ],
        en: [.any("school caretaker", "school porter")]),
    ]
  }

  static var community: [RoleWords] {
    [
      RoleWords(
        .volunteer, .volunteering, .sociality,
        it: [
          .she(
            "volontaria", "volontaria della parrocchia", "volontaria del servizio civile", "allenatrice", "animatrice",
            "volontaria accompagnatrice", "visitatrice"),
          .he(
            "volontario", "volontario della parrocchia", "volontario del servizio civile", "allenatore", "animatore",
            "volontario accompagnatore", "visitatore"),
          .any("catechista", "capo scout"),
        ],
        en: [
          .any(
            "volunteer", "parish volunteer", "volunteer driver", "befriender", "catechist", "sports coach",
            "scout leader", "youth leader")
        ]),
      RoleWords(
        .peer, .peer, .sociality,
        it: [
          .any("pari", "pari del gruppo"),
          .he("compagno di gruppo", "compagno del gruppo AMA"),
          .she("compagna di gruppo", "compagna del gruppo AMA"),
        ],
        en: [.any("peer", "self-help peer", "group member", "peer supporter")]),
      RoleWords(
        .groupFacilitator, .peer, .sociality,
        it: [
          .he("facilitatore", "facilitatore AMA", "facilitatore del gruppo"),
          .she("facilitatrice", "facilitatrice AMA", "facilitatrice del gruppo"),
        ],
        en: [.any("facilitator", "group facilitator")]),
      RoleWords(
        .associationMember, .acquaintance, .sociality,
        it: [
          .he("socio", "compagno di squadra", "compagno di coro"),
          .she("socia", "compagna di squadra", "compagna di coro"),
        ],
        en: [.any("association member", "club member", "teammate", "choir member")]),
      RoleWords(
        .communityLeader, .acquaintance, .sociality,
        it: [
          .he("parroco", "prete", "sacerdote", "diacono", "frate", "imam", "rabbino", "pastore", "curato"),
          .she("suora", "monaca", "pastora"),
          .any("leader di comunità", "referente di quartiere", "capo comunità"),
        ],
        en: [
          .any(
            "parish priest", "priest", "vicar", "pastor", "minister", "chaplain", "deacon", "imam", "rabbi", "monk",
            "community leader"),
          .she("nun"),
        ]),
      RoleWords(
        .politician, .acquaintance, .sociality,
        it: [
          .he("sindaco", "assessore", "consigliere comunale", "vicesindaco"),
          .she("sindaca", "assessora", "consigliera comunale", "vicesindaca"),
        ],
        en: [.any("mayor", "deputy mayor", "councillor", "local politician")]),
    ]
  }
}
