import TOMLKit

/// A theme as its file states it, before inheritance.
struct ThemeFile {
  /// What a file says about canvases.
  enum Canvas: Equatable {
    case inherited
    case auto
    case mode(CanvasMode)
  }

  let name: String
  var parent: String?
  var canvas = Canvas.inherited
  var palette: [String: [Color]] = [:]
  /// Role and its words, with the line they stand in, in the order of the names.
  var styles: [(role: String, words: String, line: Int)] = []
  var glyphs: [String: String] = [:]

  /// - Throws: `ThemeError` naming the line.
  init(name: String, text: String) throws(ThemeError) {
    self.name = name
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeError(.syntax, theme: name, line: Int(error.source.begin.line))
    } catch {
      throw ThemeError(.syntax, theme: name)
    }
    let lines = LineFinder(text)
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      switch key {
      case "inherits": parent = try Self.text(value, key, name, lines.line(of: key))
      case "canvas": canvas = try Self.canvas(value, name, lines.line(of: key))
      case "palette": try readPalette(value, lines)
      case "styles":
        for (role, value) in try Self.entries(value, key, name, lines) {
          let line = lines.line(of: role, in: key)
          styles.append((role, try Self.text(value, role, name, line), line))
        }
      case "glyphs":
        for (glyph, value) in try Self.entries(value, key, name, lines) {
          let line = lines.line(of: glyph, in: key)
          let text = try Self.text(value, glyph, name, line)
          guard !text.isEmpty, text.count <= 6, text.allSatisfy({ TextWidth.width(of: $0) == 1 }) else {
            throw ThemeError(.badGlyph, theme: name, line: line, subject: glyph)
          }
          glyphs[glyph] = text
        }
      default: throw ThemeError(.unknownKey, theme: name, line: lines.line(of: key), subject: key)
      }
    }
  }

  private mutating func readPalette(_ value: any TOMLValueConvertible, _ lines: LineFinder) throws(ThemeError) {
    for (entry, value) in try Self.entries(value, "palette", name, lines) {
      let line = lines.line(of: entry, in: "palette")
      var words: [String] = []
      if let array = value.array {
        for item in array { words.append(try Self.text(item, entry, name, line)) }
      } else {
        words = [try Self.text(value, entry, name, line)]
      }
      var ladder: [Color] = []
      for word in words {
        guard let color = Color(name: word) else {
          throw ThemeError(.unknownWord, theme: name, line: line, subject: word)
        }
        ladder.append(color)
      }
      guard (1...3).contains(ladder.count) else {
        throw ThemeError(.wrongType, theme: name, line: line, subject: entry)
      }
      palette[entry] = ladder
    }
  }

  private static func entries(
    _ value: any TOMLValueConvertible, _ section: String, _ name: String, _ lines: LineFinder
  ) throws(ThemeError) -> [(String, any TOMLValueConvertible)] {
    guard let table = value.table else {
      throw ThemeError(.wrongType, theme: name, line: lines.line(of: section), subject: section)
    }
    return table.keys.sorted().compactMap { key in table[key].map { (key, $0) } }
  }

  private static func text(
    _ value: any TOMLValueConvertible, _ key: String, _ name: String, _ line: Int
  ) throws(ThemeError) -> String {
    guard let text = value.string else { throw ThemeError(.wrongType, theme: name, line: line, subject: key) }
    return text
  }

  private static func canvas(
    _ value: any TOMLValueConvertible, _ name: String, _ line: Int
  ) throws(ThemeError) -> Canvas {
    let word = try text(value, "canvas", name, line)
    if word == "auto" { return .auto }
    guard let mode = CanvasMode(rawValue: word) else {
      throw ThemeError(.unknownCanvas, theme: name, line: line, subject: word)
    }
    return .mode(mode)
  }
}

/// Finds the line of a key, which the parser does not keep for values.
private struct LineFinder {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func line(of key: String, in section: String? = nil) -> Int {
    var current: String?
    for (index, line) in lines.enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.hasPrefix("[") {
        current = String(trimmed.dropFirst().prefix { $0 != "]" })
        if section == nil, current == key { return index + 1 }
      } else if current == section {
        let found = trimmed.prefix { $0 != "=" }.trimmingSuffix(while: { $0 == " " })
        if found == key || found == "\"\(key)\"" || found == "'\(key)'" { return index + 1 }
      }
    }
    return 0
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, isDropped(last) { result.removeLast() }
    return result
  }
}
