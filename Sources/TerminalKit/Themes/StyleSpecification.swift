/// A style as a theme states it: each colour may have stand-ins for poorer terminals.
struct StyleSpecification: Equatable, Sendable {
  /// For 256 colours, then for 16, then for 8; empty for the terminal's own.
  var foreground: [Color] = []
  var background: [Color] = []
  var attributes: Attributes = []

  func style(colours: Int) -> Style {
    Style(
      foreground: Self.pick(foreground, colours), background: Self.pick(background, colours), attributes: attributes
    ).reduced(to: colours)
  }

  private static func pick(_ ladder: [Color], _ colours: Int) -> Color {
    guard let richest = ladder.first, let poorest = ladder.last else { return .standard }
    if colours >= 256 { return richest }
    if colours >= 16 { return ladder.count > 1 ? ladder[1] : richest }
    return poorest
  }

  /// Reads `accent on black bold`: colours by name, number, `#rrggbb` or palette entry.
  ///
  /// - Returns: the first word that means nothing, when there is one.
  static func read(
    _ text: String, palette: [String: [Color]]
  ) -> (specification: StyleSpecification, unknown: String?) {
    var result = StyleSpecification()
    var isBackground = false
    for word in text.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
        continue
      }
      if let known = Attributes.names.first(where: { $0.name == word }) {
        result.attributes.insert(known.attribute)
      } else if let ladder = palette[word] ?? Color(name: word).map({ [$0] }) {
        if isBackground { result.background = ladder } else { result.foreground = ladder }
      } else {
        return (result, word)
      }
    }
    return (result, nil)
  }
}
