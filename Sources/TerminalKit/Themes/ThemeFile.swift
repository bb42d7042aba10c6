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
  private(set) var parent: String?
  private(set) var canvas = Canvas.inherited
  private(set) var palette: [String: [Color]] = [:]
  /// Role and its words, in the order of the names.
  private(set) var styles: [(role: String, words: String)] = []
  private(set) var glyphs: [String: String] = [:]
  private let lines: LineFinder

  /// - Throws: `ThemeError` naming the line.
  init(name: String, text: String) throws(ThemeError) {
    self.name = name
    lines = LineFinder(text: text)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeError(.syntax, theme: name, line: Int(error.source.begin.line))
    } catch {
      throw ThemeError(.syntax, theme: name)
    }
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      switch key {
      case "inherits": parent = try self.text(value, key)
      case "canvas": canvas = try readCanvas(value)
      case "palette":
        for (entry, value) in try entries(value, key) { palette[entry] = try readLadder(value, entry) }
      case "styles":
        for (role, value) in try entries(value, key) { styles.append((role, try self.text(value, role, in: key))) }
      case "glyphs":
        for (glyph, value) in try entries(value, key) { glyphs[glyph] = try readGlyph(value, glyph) }
      default: throw mistake(.unknownKey, key)
      }
    }
  }

  /// The error for a role whose words mean nothing.
  func unknownWord(_ word: String, role: String) -> ThemeError {
    mistake(.unknownWord, role, in: "styles", subject: word)
  }

  private func mistake(
    _ code: ThemeError.Code, _ key: String, in section: String? = nil, subject: String? = nil
  ) -> ThemeError {
    ThemeError(code, theme: name, line: lines.line(of: key, in: section), subject: subject ?? key)
  }

  private func readLadder(_ value: any TOMLValueConvertible, _ entry: String) throws(ThemeError) -> [Color] {
    var words: [String] = []
    if let array = value.array {
      for item in array { words.append(try text(item, entry, in: "palette")) }
    } else {
      words = [try text(value, entry, in: "palette")]
    }
    guard (1...3).contains(words.count) else { throw mistake(.wrongType, entry, in: "palette") }
    var ladder: [Color] = []
    for word in words {
      guard let color = Color(name: word) else {
        throw mistake(.unknownWord, entry, in: "palette", subject: word)
      }
      ladder.append(color)
    }
    return ladder
  }

  private func readGlyph(_ value: any TOMLValueConvertible, _ glyph: String) throws(ThemeError) -> String {
    let text = try text(value, glyph, in: "glyphs")
    guard !text.isEmpty, text.count <= 6, text.allSatisfy({ TextWidth.width(of: $0) == 1 }) else {
      throw mistake(.badGlyph, glyph, in: "glyphs")
    }
    return text
  }

  private func readCanvas(_ value: any TOMLValueConvertible) throws(ThemeError) -> Canvas {
    let word = try text(value, "canvas")
    if word == "auto" { return .auto }
    guard let mode = CanvasMode(rawValue: word) else { throw mistake(.unknownCanvas, "canvas", subject: word) }
    return .mode(mode)
  }

  private func entries(
    _ value: any TOMLValueConvertible, _ section: String
  ) throws(ThemeError) -> [(String, any TOMLValueConvertible)] {
    guard let table = value.table else { throw mistake(.wrongType, section) }
    return table.keys.sorted().compactMap { key in table[key].map { (key, $0) } }
  }

  private func text(
    _ value: any TOMLValueConvertible, _ key: String, in section: String? = nil
  ) throws(ThemeError) -> String {
    guard let text = value.string else { throw mistake(.wrongType, key, in: section) }
    return text
  }
}

/// Finds the line of a key, which the parser does not keep for values.
private struct LineFinder {
  let text: String

  func line(of key: String, in section: String? = nil) -> Int {
    var current: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
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
