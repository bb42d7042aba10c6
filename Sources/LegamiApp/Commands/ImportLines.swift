import LegamiModel
import LegamiWords

/// What an import did, or would do, in words: the same for the command and the screens.
struct ImportLines {
  let words: Words
  let report: ImportReport
  var isDryRun = false
  /// How many maps and rows are listed before the rest is counted; nil lists all of them.
  var listed: Int? = 20

  var lines: [String] {
    var lines: [String] = []
    if report.isSameFile { lines.append(words.sameFile(rows: report.merged)) }
    for standing in [ImportedMap.Standing.made, .grown, .there] { lines += maps(standing) }
    lines += growth
    for outcome in [SkippedRow.Outcome.joined, .taken, .leftOut] { lines += rows(outcome) }
    return lines
  }

  private func maps(_ standing: ImportedMap.Standing) -> [String] {
    let maps = report.maps.filter { $0.standing == standing }
    guard let first = maps.first else { return [] }
    guard maps.count > 1 else { return [words.importedMap(first, isDryRun: isDryRun)] }
    return [words.importedMaps(maps.count, standing, isDryRun: isDryRun)]
      + limited(maps.map { "  \(words.listedMap($0, isDryRun: isDryRun))" })
  }

  private var growth: [String] {
    guard report.maps.contains(where: { $0.standing == .grown }) else { return [] }
    var lines = [
      words.growth(
        nodes: report.newNodes, ties: report.newTies, known: report.merged, changed: report.changes.count)
    ]
    lines += listing(words.followTheFile(report.changes.count), report.changes.map(words.importChange))
    lines += listing(words.changedHere(report.kept.count), report.kept.map(words.keptChange))
    if report.staysRemoved > 0 { lines.append(words.stayRemoved(report.staysRemoved)) }
    if !report.gone.isEmpty { lines.append(words.goneFromFile(report.gone)) }
    return lines
  }

  private func rows(_ outcome: SkippedRow.Outcome) -> [String] {
    let rows = report.skipped.filter { $0.reason.outcome == outcome }
    if rows.isEmpty, outcome == .leftOut { return [words.sentence(words.skippedRows(0)) + "."] }
    return listing(words.sentence(words.rows(rows.count, outcome)), rows.map(words.skipped))
  }

  private func listing(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(title):"] + limited(items.map { "  \($0)" })
  }

  private func limited(_ lines: [String]) -> [String] {
    guard let listed, lines.count > listed + 1 else { return lines }
    return lines.prefix(listed) + ["  \(words.moreRows(lines.count - listed))"]
  }
}
