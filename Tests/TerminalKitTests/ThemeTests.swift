import Foundation
import Testing

@testable import TerminalKit

@Suite struct ThemeTests {
  static let names = ThemeCatalogue.builtIn.names

  static let neededRoles = [
    "text", "text.dim", "text.strong", "header", "header.mark", "footer", "footer.key", "message", "message.warning",
    "message.error", "cursor.row", "focus", "map.node.person", "map.node.organisation", "map.node.group",
    "map.node.place", "map.node.device", "map.node.plan", "map.node.meeting", "map.centre", "map.label",
    "map.label.focus", "map.label.dim", "map.ring", "map.wedge", "map.tie.focus", "map.tie.dim", "panel.border",
    "panel.title", "input", "input.cursor", "list.header", "list.mark", "curtain", "level.person", "level.volunteer",
    "level.service", "level.community", "engagement.formal", "engagement.informal", "engagement.naturalistic",
  ]

  @Test(arguments: names)
  func `every theme states every role and glyph`(_ name: String) throws {
    let theme = try ThemeCatalogue.builtIn.theme(named: name)
    let dark = try ThemeCatalogue.builtIn.theme(named: "dark")
    #expect(Set(Self.neededRoles).subtracting(theme.roles).isEmpty)
    #expect(theme.glyphNames == dark.glyphNames)
    #expect(theme.glyph("ring.1").contains("1") || theme.glyph("ring.1") == "①")
  }

  /// Text must be readable on the background the theme is for, on rich and poor terminals.
  @Test(arguments: names, [256, 16, 8])
  func `text stands out from its background`(_ name: String, _ colours: Int) throws {
    var capabilities = Capabilities()
    capabilities.colours = colours
    let theme = try ThemeCatalogue.builtIn.theme(named: name).adapted(to: capabilities)
    let isLight = name.contains("light")
    let paper: Color = isLight ? .rgb(255, 255, 255) : .rgb(0, 0, 0)
    let ink: Color = isLight ? .rgb(0, 0, 0) : .rgb(229, 229, 229)
    let wanted = name.hasPrefix("contrast") ? 7.0 : 4.5
    // On eight colours the palette's dark half is all there is; three to one is what it can do.
    let least = colours >= 16 ? wanted : 3
    let drawings = ["map.ring", "map.wedge", "map.tie", "panel.border"]
    for role in theme.roles {
      let style = theme.style(role)
      let foreground = style.foreground == .standard ? ink : style.foreground
      let background = style.background == .standard ? paper : style.background
      let isDrawing = drawings.contains { role.hasPrefix($0) }
      #expect(foreground.contrast(with: background) >= (isDrawing ? 3 : least), "\(role): \(style)")
    }
  }

  @Test func `the ascii theme uses nothing but ASCII`() throws {
    let theme = try ThemeCatalogue.builtIn.theme(named: "ascii")
    for glyph in theme.glyphNames { #expect(theme.glyph(glyph).allSatisfy { $0.isASCII }, "\(glyph)") }
    #expect(theme.canvasMode == .ascii)
    #expect(theme.box == .ascii)
    #expect(theme.ellipsis == "~")
  }

  @Test(arguments: ["mono", "ascii"])
  func `a theme without colour has none`(_ name: String) throws {
    let theme = try ThemeCatalogue.builtIn.theme(named: name)
    for role in theme.roles {
      #expect(theme.style(role).foreground == .standard && theme.style(role).background == .standard, "\(role)")
    }
    #expect(theme.style("map.label.focus") != theme.style("map.label"))
    #expect(theme.style("cursor.row") != .plain)
  }

  @Test func `an unknown role looks like the beginning of its name`() throws {
    let theme = try ThemeCatalogue.builtIn.theme(named: "dark")
    #expect(theme.style("map.tie.focus.of.tomorrow") == theme.style("map.tie.focus"))
    #expect(theme.style("nobody") == .plain)
    #expect(theme.glyph("node.stranger") == "○")
    #expect(theme.glyph("nothing") == "?")
  }

  @Test func `a theme adapts to the terminal it is shown on`() throws {
    let dark = try ThemeCatalogue.builtIn.theme(named: "dark")
    let poor = dark.adapted(to: Capabilities(colours: 8, terminalName: "linux"))
    #expect(poor.roles.allSatisfy { (poor.style($0).foreground.index ?? 0) < 8 })
    #expect(poor.canvasMode == .box)
    let plain = dark.adapted(to: Capabilities(colours: 0, unicode: false, terminalName: "vt100", codeset: "ANSI"))
    #expect(plain.roles.allSatisfy { plain.style($0).foreground == .standard })
    #expect(plain.style("map.label.focus").attributes.contains(.reverse))
    #expect(plain.glyph("node.person") == "o")
    #expect(plain.canvasMode == .ascii)
    #expect(dark.adapted(to: Capabilities()).canvasMode == .braille)
  }

  @Test func `a child changes the palette of what it inherits`() throws {
    let theme = try ThemeCatalogue.builtIn.theme(
      named: "mine", text: "inherits = \"dark\"\n[palette]\naccent = \"#ff0000\"\n[styles]\n\"text\" = \"bold\"\n")
    #expect(theme.style("footer.key").foreground == .indexed(196))
    #expect(theme.style("text") == Style(attributes: .bold))
    #expect(theme.glyph("ring.2") == "②")
  }

  static let mistakes: [(text: String, code: ThemeError.Code, line: Int, subject: String)] = [
    ("a = = 1", .syntax, 1, ""),
    ("\n[styles]\n\"text\" = \"bold\n", .syntax, 3, ""),
    ("[stiles]\n", .unknownKey, 1, "stiles"),
    ("\ncolour = \"red\"\n", .unknownKey, 2, "colour"),
    ("[palette]\na = \"red\"\nb = \"rosso\"\n", .unknownWord, 3, "rosso"),
    ("[palette]\na = 3\n", .wrongType, 2, "a"),
    ("[palette]\na = [\"red\", 3]\n", .wrongType, 2, "a"),
    ("[styles]\n\n\"text\" = \"shiny\"\n", .unknownWord, 3, "shiny"),
    ("[styles]\n\"text\" = [\"bold\"]\n", .wrongType, 2, "text"),
    ("styles = 1\n", .wrongType, 1, "styles"),
    ("canvas = \"oil\"\n", .unknownCanvas, 1, "oil"),
    ("[glyphs]\n\"node\" = \"漢\"\n", .badGlyph, 2, "node"),
    ("[glyphs]\n\"node\" = \"\"\n", .badGlyph, 2, "node"),
    ("[glyphs]\n\"node\" = \"\\u202E\"\n", .badGlyph, 2, "node"),
    ("inherits = \"nobody\"\n", .missingParent, 0, "nobody"),
    ("inherits = \"mine\"\n", .circular, 0, "mine"),
  ]

  @Test(arguments: mistakes)
  func `a mistake in a theme is named with its line`(
    _ text: String, _ code: ThemeError.Code, _ line: Int, _ subject: String
  ) {
    let found = #expect(throws: ThemeError.self) {
      _ = try ThemeCatalogue.builtIn.theme(named: "mine", text: text)
    }
    #expect(found == ThemeError(code, theme: "mine", line: line, subject: subject))
  }

  @Test func `a file broken off anywhere is a mistake or a shorter theme, never a crash`() throws {
    let whole = try #require(BuiltInThemes.sources.first { $0.name == "dark" }?.text)
    for length in stride(from: 0, to: whole.count, by: 17) {
      do throws(ThemeError) {
        _ = try ThemeCatalogue.builtIn.theme(named: "mine", text: String(whole.prefix(length)))
      } catch {
        #expect(error.theme == "mine")
      }
    }
  }

  @Test func `a theme that is not there, or is a path, is refused`() {
    for name in ["nobody", "../dark", "/etc/passwd", ".hidden", ""] {
      #expect(throws: ThemeError(.missing, theme: name, subject: name)) {
        _ = try ThemeCatalogue.builtIn.theme(named: name)
      }
    }
  }

  @Test func `a file in a folder comes before the theme inside the program`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("inherits = \"light\"\n[styles]\n\"text\" = \"underline\"\n".utf8)
      .write(to: folder.appendingPathComponent("dark.toml"))
    try Data([0xFF, 0xFE, 0x41]).write(to: folder.appendingPathComponent("broken.toml"))
    let catalogue = ThemeCatalogue(folders: [folder])
    let mine = try catalogue.theme(named: "dark", text: "[styles]\n\"text\" = \"bold\"\n")
    #expect(mine.style("text").attributes == .bold)
    #expect(catalogue.names.contains("broken") && catalogue.names.contains("ascii"))
    let error = #expect(throws: ThemeError.self) { _ = try catalogue.theme(named: "broken") }
    #expect(error?.code == .unreadable)
  }

  @Test func `the themes inside the program are the files beside it`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".toml") }
    #expect(files.map { String($0.dropLast(5)) }.sorted() == Self.names)
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      #expect(BuiltInThemes.sources.first { $0.name == file.dropLast(5) }?.text == text)
    }
  }

  @Test func `the starting theme follows what the terminal says of its background`() {
    #expect(ThemeCatalogue.preferredName(environment: [:]) == "dark")
    #expect(ThemeCatalogue.preferredName(environment: ["COLORFGBG": "0;15"]) == "light")
    #expect(ThemeCatalogue.preferredName(environment: ["COLORFGBG": "15;default;0"]) == "dark")
    #expect(ThemeCatalogue.preferredName(environment: ["COLORFGBG": "nonsense"]) == "dark")
  }
}
