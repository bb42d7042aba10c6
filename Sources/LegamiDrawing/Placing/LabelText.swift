import TerminalKit

/// A name in all the lengths in which it may be written.
struct LabelText: Hashable, Sendable {
  let whole: String
  let width: Int
  /// Shorter names that are as good, longest first.
  private let shorter: [(text: String, width: Int)]

  /// - Parameter decorate: puts around a name what every form of it has, such as brackets.
  init(_ name: String, short: String = "", decorate: (String) -> String = { $0 }) {
    whole = decorate(name)
    width = TextWidth.width(of: whole)
    var forms: [String] = []
    if !short.isEmpty { forms.append(short) }
    forms += Self.parts(of: name)
    shorter = forms.map { (decorate($0), TextWidth.width(of: decorate($0))) }
      .filter { [width] in $0.width < width }
      .sorted { $0.width > $1.width }
  }

  static func == (left: LabelText, right: LabelText) -> Bool {
    left.whole == right.whole && left.shorter.map(\.text) == right.shorter.map(\.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(whole)
    hasher.combine(shorter.map(\.text))
  }

  /// What stands before a comma, and what stands in quotation marks, name a body by themselves.
  private static func parts(of name: String) -> [String] {
    var parts: [String] = []
    if let comma = name.firstIndex(of: ","), comma > name.startIndex { parts.append(String(name[..<comma])) }
    if let open = name.firstIndex(of: "«"), let close = name[open...].firstIndex(of: "»"), open > name.startIndex {
      parts.append(String(name[open...close]))
    }
    return parts
  }

  /// The name in at most so many columns: whole, else a shorter one that is as good, else its beginning. Empty when
  /// not even three columns of it fit.
  func fitted(to columns: Int) -> String {
    if width <= columns { return whole }
    guard columns >= 3 else { return "" }
    let best = shorter.first { $0.width <= columns }
    // A shorter name beats a cut one unless it leaves half of the room empty.
    if let best, best.width * 2 >= columns || best.width >= 10 { return best.text }
    return Self.cut(whole, to: columns)
  }

  private static func cut(_ text: String, to columns: Int) -> String {
    var start = TextWidth.prefix(of: text, columns: columns - 1)
    while let last = start.last, " .,;:-–(«".contains(last) { start.removeLast() }
    return start.isEmpty ? "" : start + "…"
  }
}
