import LegamiModel
import LegamiWords
import Testing

struct TermsTests {
  let italian = everyTerm(Words(.italian))
  let english = everyTerm(Words(.english))

  @Test func `every term is said in both languages, cleanly and briefly`() {
    for (code, text) in italian + english {
      #expect(!text.isEmpty, "\(code)")
      #expect(text == CleanText.clean(text).text, "\(code): \(text)")
      #expect(text.count <= 110, "\(code): \(text)")
    }
  }

  @Test func `what is said in one language is not left in the other`() {
    // Words of the field that are the same in both.
    let shared: Set<String> = ["case manager", "case management", "tutor"]
    for (left, right) in zip(italian, english) {
      #expect(left.code == right.code)
      #expect(left.text != right.text || shared.contains(left.text), "\(left.code): \(left.text)")
    }
  }

  @Test func `no term uses a word that the field has left behind`() {
    for (code, text) in italian + english {
      for word in FoldedText.fold(text).split(separator: " ") {
        #expect(!forbidden.contains(String(word)), "\(code): \(text)")
      }
    }
  }

  @Test func `terms begin with a small letter, questions and definitions with a large one`() {
    for (code, text) in italian + english where text.first?.isUppercase == true {
      let isSentence = text.hasSuffix("?") || text.hasSuffix(".")
      let isName = ["Todd", "Tracy", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        .contains { text.hasPrefix($0) }
      #expect(isSentence || isName || code.hasPrefix("month"), "\(code): \(text)")
    }
  }

  @Test func `a form reads as what it is in its kind`() {
    let words = Words(.italian)
    #expect(words.name(.parish, of: .organisation) == "parrocchia")
    #expect(words.name(.parish, of: .place) == "parrocchia, oratorio")
    #expect(words.name(.shop, of: .place) == "negozio")
    #expect(words.name(.other, of: .organisation) == "altro ente")
    #expect(words.name(kind: .place, form: nil) == "luogo")
  }

  @Test(
    arguments: [
      (Role.neighbour, Gender.feminine, "vicina"), (.neighbour, .masculine, "vicino"), (.neighbour, nil, "vicino/a"),
      (.friend, .diverse, "amico/a"), (.schoolmate, nil, "compagno/a di scuola"),
      (.professional, .feminine, "operatrice"),
      (.paidCarer, .feminine, "assistente familiare"), (.representative, nil, "referente"),
    ] as [(Role, Gender?, String)])
  func `a role agrees with the person`(role: Role, gender: Gender?, expected: String) {
    #expect(Words(.italian).name(role, gender: gender) == expected)
  }

  @Test func `kinship is what people say`() {
    let italian = Words(.italian)
    #expect(italian.name(.childInLaw, gender: .feminine) == "nuora")
    #expect(italian.name(.childInLaw, gender: .masculine) == "genero")
    #expect(italian.name(.nephewNiece, gender: .feminine) == "nipote (di zio)")
    #expect(Words(.english).name(.nephewNiece, gender: .feminine) == "niece")
    #expect(Words(.english).name(KinshipSubtype.child, gender: nil) == "child")
  }

  @Test func `the words of practice are used where they replace older ones`() {
    let italian = Words(.italian)
    #expect(italian.name(ExchangeKind.pre) == "aiuto in emergenza")
    #expect(italian.name(TieState.dormant) == "in pausa")
    #expect(italian.name(Strength.moderate) == "media")
    #expect(italian.name(NoteKind.task) == "impegno")
    #expect(italian.name(Adhesion.personal) == "partecipa a nome suo")
    #expect(Words(.english).name(.convention, of: .device) == "service agreement")
    #expect(Words(.english).name(.table, of: .device) == "inter-agency working group")
  }

  @Test func `rings and engagement have marks that need neither colour nor Unicode`() {
    let words = Words(.italian)
    #expect(Ring.allCases.map { words.mark($0) } == ["①", "②", "③"])
    #expect(Ring.allCases.map { words.mark($0, ascii: true) } == ["1", "2", "3"])
    #expect(Engagement.allCases.map { words.letter($0) } == ["F", "I", "N"])
  }

  @Test func `a tie is a sentence that names both ends`() {
    let italian = Words(.italian)
    #expect(italian.sentence(.volunteering, from: "Olga", to: "Ada") == "Olga fa volontariato con Ada")
    #expect(italian.sentence(.neighbourhood, from: "Ada", to: "Elsa") == "Ada ed Elsa: vicinato")
    #expect(
      italian.sentence(.couple, from: "Bruno", to: "Carla", label: "moglie", bearer: "Carla")
        == "Bruno e Carla: coppia (Carla, moglie)")
    #expect(italian.sentence(.couple, from: "Bruno", to: "Carla", label: "moglie") == "Bruno e Carla: coppia (moglie)")
    #expect(italian.sentence(.care, from: "Silvano", to: "Bruno") == "Silvano segue Bruno")
    #expect(italian.sentence(.caseMgmt, from: "Silvano", to: "Ada") == "Silvano segue Ada come case manager")
    #expect(italian.sentence(.partOf, from: "Bar", to: "la piazza") == "Bar fa parte della piazza")
    #expect(italian.nameAndRole("infermiera", "infermiera") == "infermiera")
    #expect(italian.nameAndRole("vicina 2", "vicina") == "vicina 2")
    #expect(italian.nameAndRole("Gina", "vicina") == "Gina, vicina")
    #expect(
      italian.sentence(.kinship, from: "Ada", to: "Carla", label: "nuora", bearer: "Carla")
        == "Ada e Carla: parentela (Carla, nuora)")
    #expect(italian.sentence(.participation, from: "Bar", to: "Azione") == "Bar partecipa ad Azione")
    #expect(Words(.english).sentence(.funding, from: "Comune", to: "Ponte") == "Comune funds Ponte")
    for type in TieType.allCases {
      for words in [Words(.italian), Words(.english)] {
        let text = words.sentence(type, from: "Ada", to: "Bruno", label: "x")
        #expect(text.contains("Ada") && text.contains("Bruno") && text.contains("x"), "\(text)")
      }
    }
  }
}

/// Words that are never said: of persons, or where the field has a better one.
let forbidden: Set<String> = [
  "utente", "utenti", "badante", "badanti", "private", "privato/a", "user", "users", "client", "paziente", "caso",
  "anziana", "retracted", "vertice", "arco", "ats", "journal",
]
