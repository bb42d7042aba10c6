import Foundation
import TerminalKit

extension Report {
  /// Lines of aligned columns: what, size, unit, median, p95, p99, limit, and whether it is kept.
  var table: String {
    let header = ["what", "nodes", "unit", "median", "p95", "p99", "limit", ""]
    let rows = [header] + figures.map(cells)
    return ([machine.line, ""] + Self.lines(rows, trailing: [1, 3, 4])).joined(separator: "\n")
  }

  /// Lines of aligned columns.
  /// - Parameter trailing: the columns of numbers.
  static func lines(_ rows: [[String]], trailing: Set<Int>) -> [String] {
    guard let header = rows.first else { return [] }
    let widths = header.indices.map { column in rows.map { TextWidth.width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = row.enumerated().map { column, text in
        TextWidth.padded(text, to: widths[column], alignment: trailing.contains(column) ? .trailing : .leading)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func cells(_ figure: Figure) -> [String] {
    let verdict = figure.isWithinLimit.map { $0 ? "ok" : "OVER" } ?? ""
    return [
      figure.what, figure.size.map(String.init) ?? "", figure.unit.rawValue, Self.text(figure.samples.median),
      figure.samples.count > 1 ? Self.text(figure.samples.p95) : "",
      figure.samples.count > 1 ? Self.text(figure.samples.p99) : "", Self.text(figure.limit), verdict,
    ]
  }

  /// Three digits that count, no more than two after the point.
  static func text(_ number: Double) -> String {
    number >= 100 || number == number.rounded()
      ? String(Int(number.rounded())) : String(format: number >= 10 ? "%.1f" : "%.2f", number)
  }

  private static func text(_ limit: Figure.Limit?) -> String {
    let median = limit?.median.map { "≤ \(text($0))" }
    let p95 = limit?.p95.map { "p95 ≤ \(text($0))" }
    let p99 = limit?.p99.map { "p99 ≤ \(text($0))" }
    return [median, p95, p99].compactMap(\.self).joined(separator: ", ")
  }
}
