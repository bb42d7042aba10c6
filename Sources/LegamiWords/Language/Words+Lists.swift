extension Words {
  /// "Bruno, Dario e Gina", "Bruno, Dario and Gina".
  public func list(_ items: [String]) -> String { joined(items, by: "e", "and") }

  /// "Bruno, Dario o Gina", "Bruno, Dario or Gina".
  public func choice(_ items: [String]) -> String { joined(items, by: "o", "or") }

  /// The first of a long list and how many more: "Bruno, Dario e altri 5". One alone is never left out.
  public func list(_ items: [String], atMost limit: Int) -> String {
    let shown = max(1, limit)
    guard items.count > shown + 1 else { return list(items) }
    let rest = items.count - shown
    let first = items.prefix(shown).joined(separator: ", ")
    return say("\(first) e altri \(number(rest))", "\(first) and \(number(rest)) others")
  }

  /// "a Bruno", "ad Ada", "al cane Fido"; "to Ada".
  public func to(_ name: String) -> String { say(Italian.joined("a", to: name), "to \(name)") }

  /// "di Bruno", "del cane Fido"; "of Bruno".
  public func of(_ name: String) -> String { say(Italian.joined("di", to: name), "of \(name)") }

  /// "da Bruno", "dal cane Fido"; "from Bruno".
  public func from(_ name: String) -> String { say(Italian.joined("da", to: name), "from \(name)") }

  /// "attorno ad Ada", "around Ada".
  public func around(_ name: String) -> String { say("attorno \(to(name))", "around \(name)") }

  /// "Bruno ed Elsa", "Bruno and Elsa".
  public func both(_ first: String, _ second: String) -> String { list([first, second]) }

  /// The same text with its first letter large, to begin a sentence.
  public func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func joined(_ items: [String], by italian: String, _ english: String) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    let first = items.dropLast().joined(separator: ", ")
    return say("\(first) \(Italian.euphonic(italian, before: last)) \(last)", "\(first) \(english) \(last)")
  }
}
