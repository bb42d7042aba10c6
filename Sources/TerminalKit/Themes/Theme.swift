/// Colours, attributes and glyphs by role.
///
/// Roles and glyphs have dotted names. A role that is not stated looks like the
/// longest beginning of its name that is: `map.tie.focus`, `map.tie`, `map`.
public struct Theme: Sendable {
  public let name: String
  /// The canvas it asks for; `nil` leaves it to the terminal.
  public internal(set) var canvasMode: CanvasMode?
  var specifications: [String: StyleSpecification]
  var glyphs: [String: String]
  /// Specifications made fit for a number of colours.
  private var styles: [String: Style] = [:]
  /// The number of colours the styles were made for.
  public private(set) var colours = 256

  init(
    name: String, canvasMode: CanvasMode?, specifications: [String: StyleSpecification], glyphs: [String: String]
  ) {
    self.name = name
    self.canvasMode = canvasMode
    self.specifications = specifications
    self.glyphs = glyphs
    resolve(colours: 256)
  }

  private mutating func resolve(colours: Int) {
    self.colours = colours
    styles = specifications.mapValues { $0.style(colours: colours) }
  }

  /// Roles the theme states, in alphabetical order.
  public var roles: [String] { specifications.keys.sorted() }
  public var glyphNames: [String] { glyphs.keys.sorted() }

  /// The look of a role; the plain one when nothing of its name is known.
  public func style(_ role: String) -> Style {
    if let style = styles[role] { return style }
    var rest = role[...]
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      if let style = styles[String(rest)] { return style }
    }
    return .plain
  }

  /// A glyph by name, with the same fallback as roles; `?` when there is none.
  public func glyph(_ name: String) -> String {
    if let glyph = glyphs[name] { return glyph }
    var rest = name[...]
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      if let glyph = glyphs[String(rest)] { return glyph }
    }
    return "?"
  }

  /// The characters of frames.
  public var box: BoxGlyphs { BoxGlyphs(glyph("box")) ?? .ascii }

  /// What ends a clipped text.
  public var ellipsis: Character { glyph("ellipsis").first ?? "~" }

  /// The theme made fit for a terminal: colours reduced, attributes alone where there
  /// are none, ASCII glyphs where there is no Unicode.
  public func adapted(to capabilities: Capabilities) -> Theme {
    var result = self
    if capabilities.colours < 8, let plain = try? ThemeCatalogue.builtIn.theme(named: "mono") {
      result.specifications = plain.specifications
    }
    result.resolve(colours: capabilities.colours)
    if !capabilities.unicode { result = result.inASCII() }
    if result.canvasMode == nil { result.canvasMode = capabilities.canvasMode }
    return result
  }

  /// The same looks with lines drawn as asked, whatever the terminal.
  public func drawing(with mode: CanvasMode) -> Theme {
    var result = self
    result.canvasMode = mode
    return result
  }

  /// The same looks with the glyphs and lines of ASCII.
  public func inASCII() -> Theme {
    guard let ascii = try? ThemeCatalogue.builtIn.theme(named: "ascii") else { return self }
    var result = self
    result.glyphs = ascii.glyphs
    result.canvasMode = .ascii
    return result
  }
}
