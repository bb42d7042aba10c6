import LegamiModel
import LegamiWords
import Testing

struct LexiconTests {
  @Test(arguments: Language.allCases)
  func `there are words for those around anybody`(language: Language) {
    let entries = RoleLexicon.entries(in: language)
    #expect(entries.count >= 120, "\(entries.count)")
    for entry in entries {
      #expect(entry.type != .unspecified && entry.role != .unspecified, "\(entry.word)")
      #expect((entry.kinship != nil) == (entry.type == .kinship) || entry.role == .familyCarer, "\(entry.word)")
      #expect(entry.word == CleanText.clean(entry.word).text)
      for word in FoldedText.fold(entry.label).split(separator: " ") {
        #expect(!forbidden.contains(String(word)), "\(entry.label)")
      }
    }
    #expect(Set(entries.map(\.word)).count == entries.count, "a word stands twice")
  }

  @Test func `the first letters of nuora offer nuora, and it says everything`() throws {
    let nuora = try #require(RoleLexicon.matches(prefix: "nuo", language: .italian).first)
    #expect(nuora.label == "nuora")
    #expect(nuora.role == .family)
    #expect(nuora.type == .kinship)
    #expect(nuora.kinship == .childInLaw)
    #expect(nuora.context == .home)
    #expect(nuora.gender == .feminine)
  }

  @Test func `nipote asks which of the two it is`() {
    let words = RoleLexicon.matches(prefix: "nipote", language: .italian)
    #expect(words.map(\.word).prefix(2) == ["nipote (di nonno)", "nipote (di zio)"])
    #expect(words.map(\.label).prefix(2) == ["nipote", "nipote"])
    #expect(RoleLexicon.entries(for: "nipote", language: .italian).map(\.kinship) == [.grandchild, .nephewNiece])
    #expect(RoleLexicon.entries(for: "Nipote (di zio)", language: .italian).map(\.kinship) == [.nephewNiece])
  }

  @Test(arguments: [
    ("nuora", Role.family, TieType.kinship), ("ex marito", .family, .kinship), ("ex-marito", .family, .kinship),
    ("zia", .family, .kinship), ("compagno della mamma", .family, .kinship), ("affidatari", .family, .kinship),
    ("moglie", .partner, .couple), ("vicina", .neighbour, .neighbourhood),
    ("vicino di pianerottolo", .neighbour, .neighbourhood), ("amica", .friend, .friendship),
    ("collega", .colleague, .colleague), ("compagna di scuola", .schoolmate, .schoolmate),
    ("volontaria", .volunteer, .volunteering), ("assistente familiare", .paidCarer, .paidCare),
    ("assistente sociale", .professional, .care), ("infermiera", .professional, .care),
    ("medico di base", .professional, .care), ("psicologo", .professional, .care), ("OSS", .professional, .care),
    ("educatrice", .professional, .care), ("insegnante", .teacher, .care), ("maestra", .teacher, .care),
    ("catechista", .volunteer, .volunteering), ("parroco", .communityLeader, .acquaintance),
    ("barista", .naturalHelper, .acquaintance), ("fruttivendolo", .naturalHelper, .acquaintance),
    ("datore di lavoro", .employer, .employment), ("tutore", .guardian, .representation),
    ("amministratore di sostegno", .guardian, .representation), ("case manager", .caseManager, .caseMgmt),
    ("fisioterapista", .professional, .care), ("avvocato", .consultant, .consulting),
    ("caregiver", .familyCarer, .kinship),
  ])
  func `an Italian word fills role and tie`(word: String, role: Role, type: TieType) throws {
    let entry = try #require(RoleLexicon.entries(for: word, language: .italian).first)
    #expect(entry.role == role)
    #expect(entry.type == type)
  }

  @Test(arguments: [
    ("daughter-in-law", Role.family, TieType.kinship), ("ex-husband", .family, .kinship),
    ("mum's partner", .family, .kinship), ("foster parents", .family, .kinship),
    ("Neighbour", .neighbour, .neighbourhood),
    ("neighbor", .neighbour, .neighbourhood), ("GP", .professional, .care), ("social worker", .professional, .care),
    ("home carer", .paidCarer, .paidCare), ("parish priest", .communityLeader, .acquaintance),
    ("court-appointed supporter", .guardian, .representation), ("greengrocer", .naturalHelper, .acquaintance),
  ])
  func `an English word fills role and tie`(word: String, role: Role, type: TieType) throws {
    let entry = try #require(RoleLexicon.entries(for: word, language: .english).first)
    #expect(entry.role == role)
    #expect(entry.type == type)
  }

  @Test func `a word that is heard is written with the word of the field`() throws {
    let entry = try #require(RoleLexicon.entries(for: "badante", language: .italian).first)
    #expect(entry.label == "assistente familiare")
  }

  @Test func `the best match is first: the word itself, then what begins so, then what holds it`() {
    let vicino = RoleLexicon.matches(prefix: "vicino", language: .italian).map(\.word)
    #expect(vicino.prefix(3) == ["vicino", "vicino di casa", "vicino di pianerottolo"])
    let sociale = RoleLexicon.matches(prefix: "sociale", language: .italian).map(\.word)
    #expect(sociale.first == "assistente sociale")
    #expect(RoleLexicon.matches(prefix: "PAPÀ", language: .italian).first?.word == "papà")
    #expect(RoleLexicon.matches(prefix: "zzz", language: .italian).isEmpty)
    #expect(RoleLexicon.matches(prefix: "", language: .english, limit: 5).count == 5)
  }

  @Test func `who helps stands at the start of the tie`() throws {
    #expect(try #require(RoleLexicon.entries(for: "volontaria", language: .italian).first).leadsToCentre)
    #expect(try #require(RoleLexicon.entries(for: "amica", language: .italian).first).leadsToCentre == false)
  }
}
