import LegamiModel
import LegamiWords
import Testing

struct ErrorsTests {
  static let storeCodes = [
    "store_not_found", "store_only_copies", "store_not_ours", "store_corrupt", "store_read_only", "store_locked",
    "access_unrecorded",
    "disk_full", "disk_error", "file_size_limit", "too_many_files", "store_moved", "store_in_use",
    "store_newer", "schema_differs", "must_be_alone",
    "cannot_create", "already_exists", "store_still_there", "copy_not_found", "copy_damaged",
    "not_permitted", "conflict", "no_such_map", "ambiguous_map",
    "no_such_row", "too_large", "invariant", "is_centre", "cannot_toggle", "made_elsewhere", "cancelled",
    "other_purpose", "other_centre", "several_networks",
    "out_of_memory_to_write",
    "store_unexpected",
  ]
  static let commandCodes = [
    "usage", "unknown_command", "unknown_option", "missing_argument", "too_many_arguments", "bad_date", "bad_value",
    "empty_argument",
    "argument_not_text",
    "not_a_terminal", "no_such_node", "no_such_question", "no_such_theme", "unknown_export_format", "cannot_write",
    "cannot_tell",
    "name_on_command_line", "not_for_real_persons", "together_elsewhere",
  ]
  static let fileCodes = [
    "not_found", "unreadable", "empty", "not_text", "encoding", "truncated", "malformed_xml", "malformed_json",
    "malformed_csv", "entity_expansion", "unknown_format", "mixed_files", "no_nodes", "nothing_read", "no_tie_matches",
    "no_files_here", "too_large",
    "too_deep", "too_long", "out_of_memory", "cancelled",
  ]

  private func expectCalm(_ italian: ErrorWords, _ english: ErrorWords, _ code: String) {
    #expect(italian.what != english.what && italian.todo != english.todo, "\(code)")
    for words in [italian, english] {
      for text in [words.what, words.todo] {
        #expect(!text.isEmpty && text.count <= 160, "\(code): \(text)")
        #expect(
          text.hasSuffix(".") || text.hasSuffix("?") || text.contains("legami ") || text.contains(": "), "\(text)")
        #expect(!text.contains("!") && !text.contains("  "), "\(text)")
      }
    }
  }

  @Test(arguments: storeCodes + commandCodes)
  func `every error says what happened and what to do`(code: String) {
    #expect(Words(.italian).knowsError(code))
    for arguments in [[], ["/tmp/a.sqlite"], ["node", "5", "8", "9"]] {
      expectCalm(Words(.italian).error(code, arguments), Words(.english).error(code, arguments), code)
    }
  }

  @Test(arguments: fileCodes)
  func `every error of a file says where, what, and what to do`(code: String) {
    #expect(Words(.english).knowsFileError(code))
    let italian = Words(.italian).fileError(code, file: "rete.xml", line: 12, ["67108864"])
    expectCalm(italian, Words(.english).fileError(code, file: "rete.xml", line: 12, ["67108864"]), code)
    #expect(italian.place == "rete.xml, riga 12")
    #expect(italian.line.hasPrefix("rete.xml, riga 12: "))
  }

  @Test func `a code nobody foresaw is still said calmly`() {
    let words = Words(.italian).error("never_heard_of")
    #expect(words.what == "Qualcosa non ha funzionato (never_heard_of).")
    #expect(words.todo.contains("salvo"))
    #expect(!Words(.italian).knowsError("never_heard_of"))
    #expect(Words(.english).fileError("odd", file: "a.csv").line.hasPrefix("a.csv: Something did not work (odd)."))
  }

  @Test func `a limit is said in a unit that people use`() {
    let words = Words(.italian)
    #expect(words.fileError("too_large", file: "a", ["1073741824"]).what == "il file è più grande di 1 GB.")
    #expect(words.fileError("too_long", file: "a", ["1048576"]).what == "un valore è più lungo di 1 MB.")
    #expect(
      words.fileError("malformed_csv", file: "a", ["3", "5"]).what == "qui ci sono 3 colonne, nell'intestazione 5.")
    #expect(
      words.fileError("unknown_format", file: "a", ["adjacency_matrix"]).what.contains("una matrice di adiacenza"))
    #expect(words.error("too_large", ["text"]).what == "È più di quanto l'archivio possa tenere.")
    #expect(words.error("ambiguous_map", ["Ada", "r7k2", "b3m9"]).what.contains("r7k2 o b3m9"))
  }

  @Test(arguments: [(1, "1 riga saltata"), (2, "2 righe saltate"), (21, "21 righe saltate")])
  func `a file of which nothing was read says why`(number: Int, rows: String) {
    let italian = Words(.italian).fileError("nothing_read", file: "a", [String(number), "missing_end"]).what
    #expect(italian == "niente si lascia leggere: \(rows), la prima perché: manca uno dei due capi.")
    let english = Words(.english).fileError("nothing_read", file: "a", [String(number), "no_name"]).what
    #expect(english.hasSuffix("left out, the first because: without a name."))
  }

  @Test func `names that come from outside cannot disturb the screen`() {
    let text = Words(.italian).fileError("empty", file: "a\u{1B}[31m\nb", line: nil).line
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test func `every violation is said in both languages`() {
    for code in Violation.Code.allCases {
      let violation = Violation(code, ["Ada", "Bruno"])
      expectCalm(Words(.italian).violation(violation), Words(.english).violation(violation), code.rawValue)
      #expect(!Words(.italian).violation(Violation(code)).what.isEmpty)
    }
  }

  @Test func `what is told and kept says so`() {
    let words = Words(.italian)
    #expect(words.violation(Violation(.duplicateTie, ["Ada", "Elsa"])).what == "Ada ed Elsa hanno già un legame così.")
    #expect(words.violation(Violation(.duplicateTie, ["Ada", "Elsa"])).todo == "Unire i due?")
    #expect(words.violation(Violation(.outsideLife, ["Ada"])).todo.contains("Resta"))
  }

  @Test func `a row left out says where it stands and why`() {
    let row = SkippedRow(file: "legami.csv", line: 12, reason: .unknownEnd, arguments: ["b17"])
    #expect(Words(.italian).skipped(row) == "legami.csv, riga 12: uno dei due capi non è nel file (b17)")
    #expect(Words(.english).skippedRows(1) == "1 row left out")
    #expect(Words(.italian).skippedRows(0) == "nessuna riga saltata")
  }
}
