import LegamiModel
import LegamiWords
import Testing

struct ActsTests {
  let italian = Words(.italian)
  let english = Words(.english)

  @Test func `every act is told when done, taken back and made again`() {
    for act in Act.allCases {
      for arguments in [["Gina", "2"], ["Ada", "home"], ["Ada", "Gina"], []] {
        let done = italian.done(act.rawValue, arguments)
        #expect(!done.isEmpty && done != english.done(act.rawValue, arguments), "\(act): \(done)")
        #expect(italian.undone(act.rawValue, arguments) == "annullato: \(done)")
        #expect(italian.redone(act.rawValue, arguments) == "rifatto: \(done)")
        #expect(!english.undone(act.rawValue, arguments).contains("annullato"))
      }
    }
  }

  @Test func `a move names who and where`() {
    #expect(
      italian.undone("move_ring", ["Gina", "2"], gender: .feminine) == "annullato: Gina spostata nel cerchio medio")
    #expect(italian.done("move_ring", ["Bruno", "1"], gender: .masculine) == "Bruno spostato nel cerchio interno")
    #expect(italian.done("move_ring", ["Elsa", "3"]) == "spostamento di Elsa nel cerchio esterno")
    #expect(english.undone("move_ring", ["Gina", "2"]) == "undone: Gina moved into the middle ring")
    #expect(italian.done("move_context", ["Gina", "home"], gender: .feminine) == "Gina spostata in: casa e famiglia")
  }

  @Test(arguments: [
    ("Lucia", "aggiunta di Lucia"), ("Marco", "aggiunta di Marco"), ("il cane Fido", "aggiunta del cane Fido"),
    ("la signora", "aggiunta della signora"), ("lo zio", "aggiunta dello zio"), ("l'amica", "aggiunta dell'amica"),
    ("gli Esempio", "aggiunta degli Esempio"), ("i vicini", "aggiunta dei vicini"),
    ("La Spezia", "aggiunta di La Spezia"),
  ])
  func `who was added is told in one form, whatever the name and the gender`(name: String, told: String) {
    for gender in [Gender.feminine, .masculine, .diverse, nil] {
      #expect(italian.done("add_person", [name], gender: gender) == told)
    }
    #expect(english.done("add_person", [name]) == "\(name) added")
  }

  @Test func `a place that was taken away is said so`() {
    #expect(italian.done("move_ring", ["Gina", ""]) == "Gina: vicinanza non chiesta")
    #expect(english.done("move_context", ["Gina", ""]) == "Gina: context not asked")
  }

  @Test func `notes are told by their kind, many rows by their count`() {
    #expect(italian.done("add_note", ["wish"]) == "nota aggiunta: desiderio")
    #expect(
      italian.done("change_note", ["words", "Gina", "2026-05-15", "Ada", "0"])
        == "corretto: parole di Ada su Gina (15 mag 2026)")
    #expect(
      italian.done("remove_note", ["need", "Ada", "2026-03-12", "Ada", "2"])
        == "tolto: bisogno di Ada (12 mar 2026) e altre 2 note")
    #expect(
      english.done("add_note", ["diary", "Gina", "2026-05-15", "", "0"]) == "written: note on Gina (15 May 2026)")
    #expect(italian.done("change_many", ["1"]) == "1 voce cambiata insieme")
    #expect(italian.done("change_many", ["21"]) == "21 voci cambiate insieme")
    #expect(italian.done("import_file", ["graphml", "Quaccheri"]) == "importazione di «Quaccheri»")
  }

  @Test func `both ends of a tie are named`() {
    #expect(italian.done("end_tie", ["Ada", "Elsa"]) == "legame tra Ada ed Elsa concluso")
    #expect(english.done("add_tie", ["Ada", "Elsa"]) == "tie between Ada and Elsa added")
  }

  @Test func `several ties are told by their number and by whom they join`() {
    #expect(italian.done("add_ties", ["Carla", "Tina"]) == "1 legame aggiunto con Carla: Tina")
    #expect(
      italian.done("add_ties", ["Piano", "Uno", "Due", "Tre", "Quattro", "Cinque"])
        == "5 legami aggiunti con Piano: Uno, Due, Tre e altri 2")
    #expect(
      italian.done("remove_ties", ["2", "Ada", "Gina", "Ada", "Elsa"]) == "2 legami tolti: Ada e Gina, Ada ed Elsa")
    #expect(english.done("end_ties", ["5", "Ada", "Gina"]) == "5 ties ended: Ada and Gina, 4 more")
    #expect(
      italian.done("change_acquaintances", ["Nora", "1", "2", "Ida", "Bruno", "Ugo", "Lea"])
        == "Nora: legame aggiunto con Ida, legami tolti con Bruno e Ugo, legame concluso con Lea")
  }

  @Test func `what is purged or erased is never named again`() {
    for code in ["purge", "erase"] {
      for words in [italian, english] { #expect(!words.undone(code, ["Ada Esempio"]).contains("Ada")) }
    }
  }

  @Test func `a change says whether it holds from today or puts something right`() {
    #expect(italian.holding(isCorrection: false) == "da oggi")
    #expect(italian.holding(isCorrection: true) == "corretto")
    #expect(italian.leftAlone(["Gina", "Elsa"]) == "cambiato nel frattempo da altri, resta com'è: Gina ed Elsa")
  }

  @Test func `an act nobody foresaw is still told`() {
    #expect(italian.undone("odd", ["Ada"]) == "annullato: modifica (odd)")
  }
}
