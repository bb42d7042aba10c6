import LegamiModel

/// What went wrong, where, and what can be done about it.
public struct ErrorWords: Hashable, Sendable {
  public var what: String
  /// The file and line; nil where the sentence already says it, or where there is no such place.
  public var place: String?
  public var todo: String

  public init(what: String, place: String? = nil, todo: String) {
    (self.what, self.place, self.todo) = (what, place, todo)
  }

  /// All of it on one line: "rete.graphml, riga 12: il file finisce a metà. Va rifatta la copia."
  public var line: String { [place.map { "\($0): \(what)" } ?? what, todo].joined(separator: " ") }
}

extension Words {
  /// What to say of an error of the store, of the command line or of the screens.
  ///
  /// - Parameters:
  ///   - code: as the error carries it, `store_locked`.
  ///   - arguments: as the error carries them, in its order; a missing one is said as "—".
  /// - Returns: for a code nobody wrote words for, a calm sentence that holds the code.
  public func error(_ code: String, _ arguments: [String] = []) -> ErrorWords {
    storeError(code, ErrorArguments(arguments)) ?? commandError(code, ErrorArguments(arguments)) ?? unexpected(code)
  }

  /// What to say of a file that could not be read.
  ///
  /// - Parameters:
  ///   - file: the path as it was given.
  ///   - line: where in the file, from 1; nil when the whole file is meant.
  public func fileError(_ code: String, file: String, line: Int? = nil, _ arguments: [String] = []) -> ErrorWords {
    var words = formatError(code, ErrorArguments(arguments)) ?? unexpected(code)
    words.place = place(file: file, line: line)
    return words
  }

  /// Whether words were written for this code of the store, of the command line or of the screens.
  public func knowsError(_ code: String) -> Bool {
    storeError(code, ErrorArguments([])) != nil || commandError(code, ErrorArguments([])) != nil
  }

  /// Whether words were written for this code of a file.
  public func knowsFileError(_ code: String) -> Bool { formatError(code, ErrorArguments([])) != nil }

  /// "rete.graphml, riga 12".
  public func place(file: String, line: Int?) -> String {
    let name = CleanText.clean(file, limit: CleanText.noteLimit).text
    return line.map { say("\(name), riga \($0)", "\(name), line \($0)") } ?? name
  }

  /// Text of others inside a sentence of ours: «…» in Italian, “…” in English.
  public func quoted(_ text: String) -> String {
    let text = CleanText.clean(text, limit: CleanText.noteLimit).text
    return say("«\(text)»", "“\(text)”")
  }

  private func unexpected(_ code: String) -> ErrorWords {
    ErrorWords(
      what: say("Qualcosa non ha funzionato (\(code)).", "Something did not work (\(code))."),
      todo: say(
        "Quello che era confermato è salvo; si può riprovare.",
        "What was confirmed is safe; you can try again."))
  }
}

/// The arguments of an error, met by their place; a missing one is said as a dash.
struct ErrorArguments {
  private let values: [String]

  init(_ values: [String]) { self.values = values }

  subscript(place: Int) -> String {
    values.indices.contains(place) && !values[place].isEmpty
      ? CleanText.clean(values[place], limit: CleanText.noteLimit).text : "—"
  }

  func from(_ place: Int) -> [String] { values.indices.dropFirst(place).map { self[$0] } }
}
