import LegamiWords
import TerminalKit

/// Every key of one place, in words, from the registry; on maps the signs too.
struct HelpView {
  let words: Words
  let theme: Theme

  /// One row of the page.
  struct Row: Equatable {
    var keys = ""
    var label = ""
    var sentence = ""
    var isTitle = false
  }

  /// The columns of the page at a width: keys, labels, sentences. Where sentences would be slips, they stand in a row
  /// of their own.
  private struct Columns {
    let keys: Int
    let label: Int
    let sentence: Int
    let isStacked: Bool

    init(_ actions: [Action], _ words: Words, width: Int) {
      keys = min(20, actions.map { TextWidth.width(of: HelpView.keys(of: $0, words)) }.max() ?? 0)
      label = min(22, actions.map { TextWidth.width(of: $0.label(words)) }.max() ?? 0)
      isStacked = width - keys - label - 7 < 34
      sentence = max(1, isStacked ? width - 7 : width - keys - label - 7)
    }
  }

  fileprivate static func keys(of action: Action, _ words: Words) -> String {
    action.keys.map(words.keyName).joined(separator: "  ")
  }

  func rows(of page: HelpPage, width: Int) -> [Row] {
    let actions = ActionRegistry.actions(in: page.context)
    let columns = Columns(actions, words, width: width)
    var rows = actions.flatMap { action -> [Row] in
      let (keys, label) = (Self.keys(of: action, words), action.label(words))
      let lines = TextWidth.wrapped(action.sentence(words), to: columns.sentence)
      if columns.isStacked { return [Row(keys: keys, label: label)] + lines.map { Row(sentence: $0) } }
      return lines.enumerated().map { $0 == 0 ? Row(keys: keys, label: label, sentence: $1) : Row(sentence: $1) }
    }
    guard page.context == .personMap || page.context == .partnerMap else { return rows }
    rows += [Row(), Row(label: words.legendTitle, isTitle: true)]
    let entries = MapLegend(words: words, theme: theme)
      .entries(isPersonMap: page.context == .personMap, isTogether: page.isTogether)
    for entry in entries {
      let lines = TextWidth.wrapped(entry.meaning, to: max(1, width - columns.keys - 5))
      rows += lines.enumerated().map { Row(keys: $0 == 0 ? entry.sign : "", label: $1) }
    }
    return rows
  }

  func draw(_ page: HelpPage, in area: Rect, into screen: inout Screen) {
    let rows = rows(of: page, width: area.width)
    let columns = Columns(ActionRegistry.actions(in: page.context), words, width: area.width)
    let last = max(0, rows.count - area.height)
    for (index, row) in rows.dropFirst(min(page.top, last)).prefix(area.height).enumerated() {
      let y = area.y + index
      if row.isTitle {
        screen.write(row.label, at: Point(x: area.x + 2, y: y), style: theme.style("list.header"))
        continue
      }
      screen.write(row.keys, at: Point(x: area.x + 2, y: y), style: theme.style("footer.key"), maxWidth: columns.keys)
      // Where sentences have rows of their own, labels follow their keys: columns would leave no room for them.
      let isUnaligned = columns.isStacked && !row.keys.isEmpty
      let second = area.x + (isUnaligned ? TextWidth.width(of: row.keys) : columns.keys) + 4
      screen.write(
        row.label, at: Point(x: second, y: y), style: theme.style(row.sentence.isEmpty ? "text" : "text.strong"),
        maxWidth: area.endX - second - 1)
      let x = columns.isStacked ? area.x + 6 : second + columns.label + 2
      screen.write(row.sentence, at: Point(x: x, y: y), style: theme.style("text"), maxWidth: area.endX - x - 1)
    }
    screen.cursor = Point(x: area.x + 2, y: area.y)
  }
}
