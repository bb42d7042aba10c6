import LegamiModel
import LegamiWords
import TerminalKit

/// What an import did, line by line, and the map it is about.
public struct ImportedPage: Sendable, Equatable {
  public var flat: FlatPage
  /// What Enter opens; nil where several maps came of it.
  public let map: MapID?

  /// Why nothing came of it.
  init(refusal line: String) {
    flat = FlatPage(lines: [line])
    map = nil
  }

  init(_ report: ImportReport, words: Words) {
    flat = FlatPage(lines: ImportLines(words: words, report: report, listed: nil).lines)
    map = report.maps.count == 1 ? report.maps[0].id : nil
  }
}
