/// What is wrong with a theme file; said in words by others.
public struct ThemeError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Not TOML.
    case syntax = "theme.syntax"
    /// A section or setting nobody knows.
    case unknownKey = "theme.key"
    /// Something other than text, or a list of texts for a palette.
    case wrongType = "theme.type"
    /// Neither a colour, an attribute nor a palette name.
    case unknownWord = "theme.word"
    /// Neither `auto`, `braille`, `box` nor `ascii`.
    case unknownCanvas = "theme.canvas"
    /// A glyph that is not drawn, or too wide.
    case badGlyph = "theme.glyph"
    /// It inherits from a theme that is not there.
    case missingParent = "theme.parent"
    /// It inherits, by way of others, from itself.
    case circular = "theme.circular"
    /// There is no such theme.
    case missing = "theme.missing"
    /// The file cannot be read.
    case unreadable = "theme.unreadable"
  }

  public let code: Code
  /// The theme it was found in.
  public let theme: String
  /// The line in the file, from 1; 0 when there is none to name.
  public let line: Int
  /// The word, key or name in question.
  public let subject: String

  public init(_ code: Code, theme: String, line: Int = 0, subject: String = "") {
    self.code = code
    self.theme = theme
    self.line = line
    self.subject = subject
  }
}
