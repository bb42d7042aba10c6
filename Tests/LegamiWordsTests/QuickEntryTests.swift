import LegamiModel
import LegamiWords
import Testing

struct QuickEntryTests {
  private func italian(_ line: String) -> QuickEntry { QuickEntry.parse(line, language: .italian) }
  private func english(_ line: String) -> QuickEntry { QuickEntry.parse(line, language: .english) }

  @Test func `one line is one person`() {
    let gina = italian("Gina vicina 1 pratico compagnia emergenza")
    #expect(gina.name == "Gina")
    #expect(gina.role?.role == .neighbour)
    #expect(gina.gender == .feminine)
    #expect(gina.ring == .inner)
    #expect(gina.context == .home)
    #expect(gina.received == [.ins, .com, .pre])
    #expect(gina.given.isEmpty)
    #expect(gina.unknown.isEmpty)
  }

  @Test func `a mark before a kind says that she gives it`() {
    let bruno = italian("Bruno figlio 1 emotivo pratico <emotivo")
    #expect(bruno.received == [.emo, .ins])
    #expect(bruno.given == [.emo])
    #expect(italian("Bruno figlio < emotivo compagnia").given == [.emo])
    #expect(italian("Bruno figlio < emotivo compagnia").received == [.com])
    #expect(italian("Bruno figlio <emotivo,compagnia pratico").given == [.emo, .com])
    #expect(italian("Bruno figlio <emotivo, compagnia").received == [.com])
    let both = italian("Elsa sorella <>stima")
    #expect(both.received == [.app])
    #expect(both.given == [.app])
  }

  @Test(arguments: [
    "Gina vicina 1 pratico compagnia", "Gina 1 vicina compagnia pratico", "Gina compagnia 1 pratico vicina",
    "Gina, vicina, 1, pratico, compagnia", "  Gina   VICINA  1  Pratico   compagnia ",
    "1 Gina vicina pratico compagnia",
    "vicina Gina 1 pratico e compagnia", "la vicina Gina 1 pratico compagnia", "Gina la vicina 1 pratico compagnia",
    "Gina; vicina; 1; aiuto pratico; compagnia", "Gina vicina ① prat comp", "Gina vicina cerchio 1 ins com",
  ])
  func `everything after the name is in any order`(line: String) {
    let gina = italian(line)
    let shown = "\(line): \(gina)"
    #expect(gina.name == "Gina", "\(shown)")
    #expect(gina.role?.role == .neighbour, "\(shown)")
    #expect(gina.ring == .inner, "\(shown)")
    #expect(gina.received == [.ins, .com], "\(shown)")
    #expect(gina.unknown.isEmpty, "\(shown)")
  }

  @Test(
    arguments: [
      ("don Nello parroco 3 emotivo", "don Nello", Role.communityLeader),
      ("dott.ssa Rita medica di base", "dott.ssa Rita", .professional),
      ("dottoressa Rita 3", "dottoressa Rita", nil),
      ("padre Carlo frate", "padre Carlo", .communityLeader),
      ("Maria Grazia De Santis collega", "Maria Grazia De Santis", .colleague),
      ("Carla nuora", "Carla", .family),
      ("Hassan fruttivendolo 3 pratico", "Hassan", .naturalHelper),
      ("Silvano assistente sociale 2", "Silvano", .professional),
      ("Paola assistente familiare", "Paola", .paidCarer),
      ("Rosa vicina di pianerottolo", "Rosa", .neighbour),
      ("\"Gina la bella\" vicina", "Gina la bella", .neighbour),
      ("«Casa Amica» amica", "Casa Amica", .friend),
      ("Centro della Famiglia 3", "Centro della Famiglia", nil),
      ("Luca compagno della mamma", "Luca", .family),
      ("M. R. l'amica", "M. R.", .friend),
      ("Piero Fornaio vicino", "Piero Fornaio", .neighbour),
      ("Piero fornaio", "Piero", .naturalHelper),
    ] as [(String, String, Role?)])
  func `names are of many shapes`(line: String, name: String, role: Role?) {
    let entry = italian(line)
    #expect(entry.name == name, "\(entry)")
    #expect(entry.role?.role == role, "\(entry)")
    #expect(entry.unknown.isEmpty, "\(entry)")
  }

  @Test func `a role alone is a name`() {
    let neighbour = italian("vicina")
    #expect(neighbour.name == "vicina")
    #expect(neighbour.isNamedByRole)
    #expect(italian("vicina 2").ring == .middle)
    #expect(italian("vicina 2").name == "vicina")
    #expect(italian("medico di base 3 consigli").name == "medico di base")
    #expect(italian("badante").name == "assistente familiare")
    #expect(!italian("Gina").isNamedByRole)
  }

  @Test func `a word with two meanings keeps both`() {
    let dario = italian("Dario nipote 1")
    #expect(dario.role?.kinship == .grandchild)
    #expect(dario.alternatives.map(\.kinship) == [.nephewNiece])
    #expect(italian("Dario nipote di zio").role?.kinship == .nephewNiece)
    #expect(italian("Dario nipote di zio").alternatives.isEmpty)
  }

  @Test func `vicino is a neighbour, and beside another role it is near`() {
    #expect(italian("Gino vicino").role?.role == .neighbour)
    #expect(italian("Gino vicino").ring == nil)
    let son = italian("Bruno figlio vicino")
    #expect(son.roles.map(\.role) == [.family])
    #expect(son.ring == .inner)
    #expect(italian("Bruno figlio lontano").ring == .outer)
    #expect(italian("Gino molto vicino").ring == .inner)
  }

  @Test func `two roles are two ties`() {
    #expect(italian("Gina vicina volontaria").roles.map(\.role) == [.neighbour, .volunteer])
  }

  @Test func `a context said is stronger than the usual one`() {
    #expect(italian("Gina amica casa").context == .home)
    #expect(italian("Gina amica").context == .sociality)
    #expect(italian("Gina amica").saidContext == nil)
    #expect(italian("Gina scuola").context == .work)
    #expect(italian("Gina").context == nil)
    #expect(italian("Gina amica ogni giorno").contact == .daily)
  }

  @Test func `what is not understood is reported, not lost`() {
    #expect(italian("Gina vicina simpatica 1 pratico bla").unknown == ["simpatica", "bla"])
    #expect(italian("Gina vicina 1 2").ring == .inner)
    #expect(italian("Gina vicina 1 2").unknown == ["2"])
    #expect(italian("Gina 7 vicina").name == "Gina 7")
    #expect(italian("Gina vicina <fiori").unknown == ["<fiori"])
    #expect(italian("vicina simpatica").name == "vicina")
    #expect(italian("vicina simpatica").unknown == ["simpatica"])
    let long = String(repeating: "a", count: 100)
    #expect(italian("\(long) vicina").name.count == CleanText.nameLimit)
    #expect(italian("\(long) vicina").unknown == [String(repeating: "a", count: 20)])
  }

  @Test func `English lines are read the same way`() {
    let gina = english("Gina neighbour 1 practical company emergency")
    #expect(gina.name == "Gina")
    #expect(gina.role?.role == .neighbour)
    #expect(gina.ring == .inner)
    #expect(gina.received == [.ins, .com, .pre])
    #expect(english("Tom Baker neighbour near").name == "Tom Baker")
    #expect(english("Tom Baker neighbour near").ring == .inner)
    #expect(english("Carla daughter-in-law <emotional").given == [.emo])
    #expect(english("Father Brown parish priest").name == "Father Brown")
    #expect(english("her sister Elsa 1").name == "Elsa")
    #expect(english("Ines lifelong friend far social life").context == .sociality)
    #expect(english("neighbour").isNamedByRole)
    #expect(english("Sister Elsa nun").name == "Sister Elsa")
  }

  @Test(arguments: [
    "", "   ", "\n\t", "\"", "<", "<<<>>>", ",,,;", "« »", "…", "1", "1 2 3", "\u{202E}", "🧑‍🧑‍🧒", "< <", "<,",
  ])
  func `what says nobody names nobody, and never fails`(line: String) {
    let entry = italian(line)
    #expect(entry.roles.isEmpty, "\(entry)")
    #expect(CleanText.clean(entry.name).text == entry.name)
  }

  @Test func `any line at all can be typed`() {
    var generator = SplitMix(state: 17)
    let pieces = [
      "Gina", "vicina", "nipote", "1", "3", "<", ">", "<pratico", "compagnia", "\"", "«", "»", ",", ";", " ", "  ",
      "di",
      "della", "la", "don", "dott.ssa", "compagno", "mamma", "casa", "’", "\u{0301}", "é", "👩‍🦰", "\u{200D}", "\u{202E}",
      "\u{0}", "ogni", "giorno", "(", ")", "medico", "base", String(repeating: "x", count: 300), "ex", "marito", "<>",
    ]
    for _ in 0..<2000 {
      let count = Int(generator.next() % 14)
      let line = (0..<count).map { _ in
        pieces[Int(generator.next() % UInt64(pieces.count))] + (generator.next() % 3 == 0 ? "" : " ")
      }.joined()
      for language in Language.allCases {
        let entry = QuickEntry.parse(line, language: language)
        #expect(entry.name.count <= CleanText.nameLimit)
        #expect(Set(entry.received).count == entry.received.count)
        #expect(entry == QuickEntry.parse(line, language: language))
      }
    }
  }
}

/// A small generator of chance, the same on every run.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
