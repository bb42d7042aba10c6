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
}
