import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

extension ScreenScenario {
  /// The lines of the screen.
  var lines: [String] { (0..<screen.size.rows).map(screen.row) }

  var header: String { screen.row(0) }
  /// The message as it stands on screen: one line, or two where it is long.
  var message: String {
    let rows = screen.size.rows
    let width = TextWidth.width(of: state.message?.text ?? "")
    let lines = width > screen.size.columns - 2 ? [rows - 3, rows - 2] : [rows - 2]
    return lines.flatMap { screen.row($0).split(separator: " ") }.joined(separator: " ")
  }
  var footer: String { screen.row(screen.size.rows - 1) }

  /// The screen as one line, frames and line ends left out, so that wrapped sentences are found too.
  var flowing: String {
    let boxes: Set<Character> = ["│", "─", "┌", "┐", "└", "┘", "╭", "╮", "╰", "╯", "├", "┤"]
    let words = (screen.text + "\n" + panel).split { boxes.contains($0) || $0.isWhitespace }
    return words.joined(separator: " ")
  }

  /// What the panel beside the map says; empty where there is none.
  private var panel: String {
    guard case .map = state.page, let rect = MapView.Layout(Frame(screen.size).body).panel else { return "" }
    return (rect.y..<rect.endY).map { y in
      (rect.x..<rect.endX).map { screen[$0, y].text }.joined()
    }.joined(separator: "\n")
  }

  @discardableResult
  func shows(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    for text in texts {
      #expect(
        screen.text.contains(text) || flowing.contains(text), "not on screen: \(text)\n\(screen.text)",
        sourceLocation: sourceLocation)
    }
    return self
  }

  @discardableResult
  func lacks(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    lacks(texts, sourceLocation: sourceLocation)
  }

  @discardableResult
  func lacks(_ texts: [String], sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    let (text, flowing) = (screen.text, flowing)
    let found = texts.filter { text.contains($0) || flowing.contains($0) }
    #expect(found.isEmpty, "\(text)", sourceLocation: sourceLocation)
    return self
  }

  /// The message line holds this.
  @discardableResult
  func says(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    #expect(message.contains(text), "the message is: \(message)", sourceLocation: sourceLocation)
    return self
  }

  /// The message line begins with this sentence, or holds as much of it as there is room for.
  @discardableResult
  func says(_ sentence: KeyPath<Words, String>, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    says(String(words[keyPath: sentence].prefix(screen.size.columns - 4)), sourceLocation: sourceLocation)
  }

  /// The header holds this.
  @discardableResult
  func titled(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    #expect(header.contains(text), "the header is: \(header)", sourceLocation: sourceLocation)
    return self
  }

  /// The terminal's own cursor stands on whoever is called so: on the mark of the map, or in the row.
  @discardableResult
  func cursor(on text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    guard let cursor = screen.cursor else {
      Issue.record("there is no cursor", sourceLocation: sourceLocation)
      return self
    }
    if case .map(let map) = state.page, state.overlay == nil {
      #expect(
        map.focusedNode?.name == text, "the cursor is on \(map.focusedNode?.name ?? "nobody")",
        sourceLocation: sourceLocation)
      let origin = MapView.Layout(Frame(screen.size).body).canvas.origin
      let cell = map.target.flatMap { map.placed.cell(of: $0) }
      #expect(cell.map { Point(x: $0.x + origin.x, y: $0.y + origin.y) } == cursor, sourceLocation: sourceLocation)
    } else {
      let row = screen.row(cursor.y)
      #expect(row.contains(text), "the cursor's row is: \(row)\n\(screen.text)", sourceLocation: sourceLocation)
    }
    return self
  }

  /// What the open list to choose from offers.
  var choices: [String] {
    switch state.overlay {
    case .picker(.search(let picker)): picker.rows.map(\.label)
    case .picker(.commands(let picker)): picker.rows.map(\.label)
    case .picker(.tie(_, let picker)): picker.rows.map(\.label)
    case .picker(.ending(_, _, let picker)): picker.rows.map(\.label)
    default: []
    }
  }

  /// Who has the cursor on the map.
  var focus: String? {
    if case .map(let map) = state.page { map.focusedNode?.name } else { nil }
  }

  /// The line of the form that has the cursor.
  var currentField: FieldKey? {
    if case .form(let open) = state.overlay { open.form.current?.key } else { nil }
  }

  /// Whether somebody is drawn on the map.
  @discardableResult
  func draws(_ name: String, _ isDrawn: Bool = true, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    #expect((cells[name] != nil) == isDrawn, "\(cells.keys.sorted())", sourceLocation: sourceLocation)
    return self
  }

  /// Where everybody stands on the map.
  var cells: [String: Point] {
    guard case .map(let map) = state.page else { return [:] }
    return Dictionary(
      map.placed.figures.compactMap { figure in map.live.node(figure.id).map { ($0.name, figure.cell) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The store read through finds nothing wrong.
  @discardableResult
  func isSound(sourceLocation: SourceLocation = #_sourceLocation) throws -> Self {
    let report = try store.check()
    #expect(report.isSound, "\(report.findings)", sourceLocation: sourceLocation)
    return self
  }
}

/// A session with the demonstration, or with an empty store.
func scenario(
  _ start: ScenarioStart, size: String = "80x24", _ language: LegamiWords.Language = .italian,
  today: String = "2026-05-15"
) throws -> ScreenScenario {
  try ScreenScenario(start, size: size, language, today: today)
}
