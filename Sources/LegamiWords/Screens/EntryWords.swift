import LegamiModel

extension Words {
  /// What a line of fast entry would do, while it is typed: "Gina · vicina · cerchio ① · riceve: pratico".
  public func preview(_ entry: QuickEntry) -> String {
    var parts: [String] = [entry.name.isEmpty ? "…" : entry.name]
    if let role = entry.role, !entry.isNamedByRole { parts.append(role.label) }
    if let ring = entry.ring { parts.append("\(ringWord) \(mark(ring))") }
    if let context = entry.context { parts.append(name(context)) }
    if !entry.received.isEmpty {
      parts.append(say("riceve: ", "receives: ") + entry.received.map(shortName).joined(separator: ", "))
    }
    if !entry.given.isEmpty {
      parts.append(say("dà: ", "gives: ") + entry.given.map(shortName).joined(separator: ", "))
    }
    if !entry.unknown.isEmpty {
      parts.append(say("in breve: ", "in short: ") + entry.unknown.joined(separator: " "))
    }
    return parts.joined(separator: " · ")
  }

  /// What a line being typed is called: "la riga".
  public var typedLine: String { say("la riga", "the line") }

  public func helpIsNoName(_ help: String) -> String {
    say(
      "\(quoted(help)) è un aiuto: prima va scritto chi lo dà.", "\(quoted(help)) is help: first write who gives it.")
  }

  /// Said while a name is typed that somebody on the map has: "c'è già Gina, vicina".
  public func isThere(_ who: String) -> String { say("c'è già \(who)", "\(who) is there already") }

  /// Said when somebody of the same name was added: "c'è già Gina, vicina: ora sono due".
  public func sameName(as who: String, now number: Int) -> String {
    let many: String =
      switch number {
      case 2: say("due", "two")
      case 3: say("tre", "three")
      default: self.number(number)
      }
    return isThere(who) + say(": ora sono \(many) (u annulla)", ": now there are \(many) (u undoes)")
  }
}
