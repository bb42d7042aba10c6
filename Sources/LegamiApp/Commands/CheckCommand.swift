import LegamiModel
import LegamiStore
import LegamiWords

/// `legami check`: reads the whole store and says what is wrong with it. Changes nothing.
enum CheckCommand {
  static func run(json: Bool, words: Words, path: String, open: () throws -> Store) throws -> CommandResult {
    do {
      let store = try open()
      defer { store.close() }
      return try run(json: json, words: words, store: store)
    } catch let error as StoreError where error.code == .corrupt || error.code == .unexpected {
      // A store that cannot even be looked through is damaged: to say that it should be checked would lead nowhere.
      let damaged = StoreError(.corrupt, [path])
      guard json else { throw damaged }
      return CommandResult(value(of: nil, [CheckFinding(code: .damaged, arguments: [path])], words), status: .badData)
    }
  }

  static func run(json: Bool, words: Words, store: Store) throws -> CommandResult {
    let report = try store.check()
    let status = report.isSound ? ExitStatus.done : .badData
    guard json else { return CommandResult(lines: lines(report, words), status: status) }
    return CommandResult(value(of: report, report.findings, words), status: status)
  }

  /// - Parameter report: nil when nothing could be counted.
  private static func value(of report: CheckReport?, _ findings: [CheckFinding], _ words: Words) -> JSONValue {
    [
      "sound": .flag(findings.isEmpty), "nodes": JSONValue(report?.nodes), "ties": JSONValue(report?.ties),
      "maps": JSONValue(report?.maps), "edits": JSONValue(report?.edits),
      "search_checked": .flag(report?.isSearchChecked ?? false), "images": JSONValue(report?.images),
      "unguarded_rows": JSONValue(report?.unguardedRows), "unguarded_images": JSONValue(report?.unguardedImages),
      "findings": .list(
        findings.map { finding in
          [
            "code": JSONValue(finding.code), "arguments": .list(finding.arguments.map { .text($0) }),
            "sentence": .text(words.finding(finding)),
          ]
        }),
    ]
  }

  private static func lines(_ report: CheckReport, _ words: Words) -> [String] {
    let counts = words.checked(maps: report.maps, nodes: report.nodes, ties: report.ties, edits: report.edits)
    let unchecked = report.isSearchChecked ? [] : [words.searchUnchecked]
    let looked = [counts, words.lookedAt(images: report.images)]
    let unguarded = [words.unguarded(rows: report.unguardedRows, images: report.unguardedImages)]
    guard !report.isSound else { return [words.storeIsSound] + looked + unguarded + unchecked }
    return [words.findingCount(report.findings.count)] + looked + report.findings.map { "  \(words.finding($0))" }
      + unguarded + unchecked + [words.whatToDo(about: report.findings)]
  }
}

/// What a check says.
extension Words {
  fileprivate var storeIsSound: String { say("L'archivio è in ordine.", "The store is sound.") }

  fileprivate func checked(maps: Int, nodes: Int, ties: Int, edits: Int) -> String {
    let rows = [
      mapCount(maps), count(nodes, ("nodo", "nodi"), ("node", "nodes")), tieCount(ties),
      count(edits, ("modifica", "modifiche"), ("edit", "edits")),
    ]
    return say("Verificati: ", "Checked: ") + rows.joined(separator: " · ")
  }

  /// What was looked at beside the counted rows.
  fileprivate func lookedAt(images: Int) -> String {
    let images = count(images, ("riga com'era", "righe com'erano"), ("row as it was", "rows as they were"))
    return say(
      "Guardati: il file, i testi, i codici, i rimandi, i valori ricavati, la storia (\(images)), la ricerca.",
      "Looked at: the file, texts, codes, references, derived values, the history (\(images)), the search index.")
  }

  /// What could change without being noticed.
  fileprivate func unguarded(rows: Int, images: Int) -> String {
    let imported = count(
      rows + images, ("riga importata", "righe importate"), ("imported row", "imported rows"))
    let before = rows + images == 0 ? "" : say("\(imported) e mai cambiate, ", "\(imported) that nobody changed, ")
    return say(
      "Niente sorveglia: \(before)i posti sulle mappe, chi ha guardato che cosa.",
      "Nothing guards: \(before)places on maps, who looked at what.")
  }

  fileprivate func findingCount(_ findings: Int) -> String {
    count(
      findings, ("cosa non torna nell'archivio:", "cose non tornano nell'archivio:"),
      ("thing is wrong with the store:", "things are wrong with the store:"))
  }

  fileprivate var searchUnchecked: String {
    say(
      "L'indice della ricerca non è stato verificato: qualcuno sta scrivendo, o non si può scrivere.",
      "The search index was not checked: somebody is writing, or nothing can be written.")
  }

  fileprivate func whatToDo(about findings: [CheckFinding]) -> String {
    findings.contains { $0.code == .damaged }
      ? error(StoreError.Code.corrupt.rawValue).todo
      : say(
        "Va messa da parte una copia del file prima di continuare a scriverci.",
        "Put a copy of the file aside before writing to it again.")
  }

  func finding(_ finding: CheckFinding) -> String {
    let arguments = finding.arguments.map { CleanText.clean($0, limit: CleanText.noteLimit).text }
    let (first, second) = (arguments.first ?? "—", arguments.dropFirst().first ?? "—")
    switch finding.code {
    case .damaged: return say("il file è danneggiato: \(first)", "the file is damaged: \(first)")
    case .danglingReference:
      return say(
        "una riga rimanda a una che non c'è: \(first) \(second)",
        "a row refers to one that is not there: \(first) \(second)")
    case .violation:
      guard let code = Violation.Code(rawValue: first) else { return first }
      return violation(Violation(code, Array(arguments.dropFirst()))).what
    case .derivedDiffers:
      return say(
        "un valore ricavato non corrisponde: \(first) \(second)", "a derived value does not agree: \(first) \(second)")
    case .searchDiffers:
      return say(
        "la ricerca non corrisponde a quello che c'è scritto", "the search index does not agree with what is written")
    case .historyUnreadable:
      return say("una riga della storia non si legge: \(first)", "a line of the history cannot be read: \(first)")
    case .imageDiffers:
      return say(
        "la storia non torna con sé stessa: \(first) \(second)", "the history contradicts itself: \(first) \(second)")
    case .rowDiffers:
      return say(
        "una riga non è come la storia la dice: \(first) \(second)",
        "a row is not as the history tells it: \(first) \(second)")
    case .rowUnreadable:
      return say("una riga non si legge: \(first) \(second)", "a row cannot be read: \(first) \(second)")
    case .notText:
      return say("un testo non è in UTF-8: \(first) \(second)", "a text is not UTF-8: \(first) \(second)")
    }
  }
}
