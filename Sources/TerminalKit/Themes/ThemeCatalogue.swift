import Foundation

/// Where themes come from: files in folders, then those inside the program.
public struct ThemeCatalogue: Sendable {
  /// Looked through in order; the first file of a name wins.
  public let folders: [URL]

  public init(folders: [URL] = []) {
    self.folders = folders
  }

  /// Only the themes inside the program.
  public static let builtIn = ThemeCatalogue()

  /// Names of all themes, in alphabetical order.
  public var names: [String] {
    var names = Set(BuiltInThemes.sources.map(\.name))
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      names.formUnion(files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) })
    }
    return names.sorted()
  }

  /// Loads a theme with all that it inherits.
  ///
  /// - Throws: `ThemeError` naming the theme and the line.
  public func theme(named name: String) throws(ThemeError) -> Theme {
    guard let text = try source(of: name) else { throw ThemeError(.missing, theme: name, subject: name) }
    return try theme(named: name, text: text)
  }

  /// Loads a theme from its text; what it inherits comes from the catalogue.
  public func theme(named name: String, text: String) throws(ThemeError) -> Theme {
    var chain = [try ThemeFile(name: name, text: text)]
    while let child = chain.last, let parent = child.parent {
      guard !chain.contains(where: { $0.name == parent }) else {
        throw ThemeError(.circular, theme: child.name, subject: parent)
      }
      guard let text = try source(of: parent) else {
        throw ThemeError(.missingParent, theme: child.name, subject: parent)
      }
      chain.append(try ThemeFile(name: parent, text: text))
    }
    return try Self.merge(chain.reversed(), name: name)
  }

  /// A child's palette also repaints the styles of its parents.
  private static func merge(_ files: [ThemeFile], name: String) throws(ThemeError) -> Theme {
    var palette: [String: [Color]] = [:]
    var glyphs: [String: String] = [:]
    var canvas: CanvasMode?
    for file in files {
      palette.merge(file.palette) { _, new in new }
      glyphs.merge(file.glyphs) { _, new in new }
      switch file.canvas {
      case .inherited: break
      case .auto: canvas = nil
      case .mode(let mode): canvas = mode
      }
    }
    var specifications: [String: StyleSpecification] = [:]
    for file in files {
      for (role, words) in file.styles {
        let (specification, unknown) = StyleSpecification.read(words, palette: palette)
        if let unknown { throw file.unknownWord(unknown, role: role) }
        specifications[role] = specification
      }
    }
    return Theme(name: name, canvasMode: canvas, specifications: specifications, glyphs: glyphs)
  }

  /// Roles and glyphs that a theme states although nobody asks for them, mistyped ones above all, in alphabetical order.
  /// - Parameter others: roles that are asked for and that the themes inside the program leave to their fallback.
  public static func strangers(in theme: Theme, besides others: [String] = []) -> [String] {
    let known = BuiltInThemes.sources.compactMap { try? builtIn.theme(named: $0.name) }
    let roles = known.flatMap(\.roles) + others
    let glyphs = known.flatMap(\.glyphNames)
    func isAsked(_ name: String, among names: [String]) -> Bool {
      names.contains { $0 == name || $0.hasPrefix(name + ".") }
    }
    return (theme.roles.filter { !isAsked($0, among: roles) } + theme.glyphNames.filter { !isAsked($0, among: glyphs) })
      .sorted()
  }

  private func source(of name: String) throws(ThemeError) -> String? {
    // A name is not a path: no folder is left by way of a theme.
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for folder in folders {
      let file = folder.appendingPathComponent(name + ".toml")
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        throw ThemeError(.unreadable, theme: name, subject: file.path)
      }
      return text
    }
    return BuiltInThemes.sources.first { $0.name == name }?.text
  }

  /// The name of the theme to start with: what the environment says of the background
  /// (`COLORFGBG`, set by several terminals), else the dark one, whose text is the terminal's own.
  public static func preferredName(environment: [String: String]) -> String {
    guard let background = environment["COLORFGBG"]?.split(separator: ";").last.flatMap({ Int($0) }) else {
      return "dark"
    }
    return background == 7 || background == 15 ? "light" : "dark"
  }
}
