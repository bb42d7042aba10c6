import LegamiModel

/// What easyNWK's role words and sectors say of a tie.
struct EasyNWKRelation {
  var type: TieType
  var role: Role?
  var context: LifeContext?
  var kinship: KinshipSubtype?

  init(sector: EasyNWKAlter.Sector?, roleWord: String) {
    let word = Field.compact(roleWord)
    switch sector {
    case .family:
      context = .home
      if Self.couples.contains(word) {
        (type, role) = (.couple, .partner)
      } else {
        (type, role) = (.kinship, .family)
        kinship = Self.kinships[word]
      }
    case .friends:
      context = .sociality
      if word.hasPrefix("nachbar") {
        (type, role) = (.neighbourhood, .neighbour)
      } else if word.hasPrefix("bekannt") {
        (type, role) = (.acquaintance, .acquaintance)
      } else {
        (type, role) = (.friendship, .friend)
      }
    case .colleagues:
      context = .work
      let isSchool = ["studienkolleg", "mitschuler", "schulfreund", "schulkolleg"].contains { word.hasPrefix($0) }
      (type, role) = isSchool ? (.schoolmate, .schoolmate) : (.colleague, .colleague)
    case .helpers: (type, role, context) = (.care, .professional, .home)
    case nil: (type, role, context) = (.unspecified, nil, nil)
    }
  }

  private static let couples: Set<String> = [
    "partner", "partnerin", "lebensgefahrtin", "lebensgefahrte", "lebenspartnerin", "lebenspartner",
    "ehepartnerin", "ehepartner", "ehemann", "ehefrau", "gatte", "gattin", "verlobter", "verlobte", "freundinbeziehung",
  ]

  private static let kinships: [String: KinshipSubtype] = [
    "mutter": .parent, "vater": .parent, "elternteil": .parent,
    "tochter": .child, "sohn": .child, "kind": .child,
    "schwester": .sibling, "bruder": .sibling, "geschwister": .sibling, "halbschwester": .sibling,
    "halbbruder": .sibling,
    "großmutter": .grandparent, "großvater": .grandparent, "oma": .grandparent, "opa": .grandparent,
    "enkel": .grandchild, "enkelin": .grandchild, "enkelkind": .grandchild, "enkelsohn": .grandchild,
    "enkeltochter": .grandchild,
    "tante": .uncleAunt, "onkel": .uncleAunt, "großtante": .uncleAunt, "großonkel": .uncleAunt,
    "nichte": .nephewNiece, "neffe": .nephewNiece, "cousin": .cousin, "cousine": .cousin,
    "schwiegermutter": .parentInLaw, "schwiegervater": .parentInLaw,
    "schwiegertochter": .childInLaw, "schwiegersohn": .childInLaw,
    "schwagerin": .siblingInLaw, "schwager": .siblingInLaw,
    "stiefmutter": .step, "stiefvater": .step, "stiefkind": .step, "stieftochter": .step, "stiefsohn": .step,
    "pflegemutter": .foster, "pflegevater": .foster, "pflegekind": .foster,
    "expartnerin": .formerPartner, "expartner": .formerPartner, "exmann": .formerPartner, "exfrau": .formerPartner,
  ]
}
