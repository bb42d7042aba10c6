import LegamiModel
import LegamiWords

/// What an import did, in words.
struct ImportLines {
  let words: Words
  let report: ImportReport

  /// How many maps and rows are listed before the rest is counted.
  private static let listed = 20

  func lines(_ isDryRun: Bool, _ hasChanged: Bool) -> [String] {
    var lines = [hasChanged ? words.readRows(report, isDryRun: isDryRun) : words.nothingNew(report)]
    lines += limited(report.maps.map { "  \($0.name)" })
    if report.merged > 0, hasChanged { lines.append(words.mergedRows(report.merged)) }
    lines.append(words.sentence(words.skippedRows(report.skipped.count)) + (report.skipped.isEmpty ? "." : ":"))
    lines += limited(report.skipped.map { "  \(words.skipped($0))" })
    if isDryRun { lines.append(words.nothingWritten) }
    return lines
  }

  private func limited(_ lines: [String]) -> [String] {
    guard lines.count > Self.listed + 1 else { return lines }
    return lines.prefix(Self.listed) + ["  \(words.moreLines(lines.count - Self.listed))"]
  }
}
