import LegamiWords

/// The printed list of keys: a page of Markdown made from the registry, a table for each place where keys are pressed.
public enum KeysDocument {
  /// The page, with a pair of columns for each language: the key as its keyboards print it, and what it does.
  ///
  /// - Parameter words: the languages, in the order of the columns.
  public static func markdown(words: [Words]) -> String {
    let opening = ["# \(sideBySide(words, \.keysTitle))"] + words.map(\.whereKeysComeFrom)
    let sections = KeyContext.allCases.compactMap { section(of: $0, words) }
    return (opening + sections).joined(separator: "\n\n") + "\n"
  }

  /// The keys of one place; nil for a place that has none of its own.
  private static func section(of context: KeyContext, _ words: [Words]) -> String? {
    let rows = ActionRegistry.all.compactMap { row(of: $0, in: context, words) }
    guard !rows.isEmpty else { return nil }
    let head = words.flatMap { [$0.keyColumn, $0.actionColumn] }
    let rule = head.map { _ in "---" }
    let title = words.map { $0.place(context) }.joined(separator: " · ")
    return (["## \(title)", ""] + [line(head), line(rule)] + rows.map(line)).joined(separator: "\n")
  }

  /// Nil where the action has no key: one that means something else in this place is none of its own.
  private static func row(of action: Action, in context: KeyContext, _ words: [Words]) -> [String]? {
    guard action.contexts.contains(context) else { return nil }
    let keys = action.keys.filter { ActionRegistry.action(for: $0, in: context) == action.id }
    guard !keys.isEmpty else { return nil }
    return words.flatMap { words in
      [
        keys.map { "`\(words.keyName($0))`" }.joined(separator: " "),
        "**\(action.label(words))** — \(action.sentence(words))",
      ]
    }
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func sideBySide(_ words: [Words], _ text: KeyPath<Words, String>) -> String {
    words.map { $0[keyPath: text] }.joined(separator: " · ")
  }
}

extension Words {
  fileprivate var keysTitle: String { say("I tasti", "The keys") }

  fileprivate var whereKeysComeFrom: String {
    say(
      "Questa pagina è scritta da `make docs` a partire dal registro delle azioni "
        + "(`Sources/LegamiApp/Actions/ActionRegistry.swift`): si corregge là. Nel programma la stessa cosa la dice `?`.",
      "This page is written by `make docs` from the registry of actions "
        + "(`Sources/LegamiApp/Actions/ActionRegistry.swift`): correct it there. In the program `?` says the same.")
  }

  fileprivate var keyColumn: String { say("Tasto", "Key") }
  fileprivate var actionColumn: String { say("Che cosa fa", "What it does") }

  fileprivate func place(_ context: KeyContext) -> String {
    switch context {
    case .everywhere: say("Ovunque", "Everywhere")
    case .home: say("La prima pagina", "Home")
    case .personMap: say("La mappa di una persona", "A person's map")
    case .partnerMap: say("La mappa dei partner", "A partner map")
    case .list: say("L'elenco", "The list")
    case .browse: say("Le tre colonne", "The three columns")
    case .flat: say("La mappa in parole", "The map in words")
    case .imported: say("Che cosa è stato letto", "What was read")
    case .help: say("L'aiuto", "Help")
    case .entry: say("Una riga da scrivere", "A line to write")
    case .form: say("La scheda", "The form")
    case .picker: say("Una scelta", "A choice")
    }
  }
}
