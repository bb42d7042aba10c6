import Foundation

extension Comparison {
  /// Lines of aligned columns: what, size, unit, this build, the other, how many times as much, and whether that is kept.
  var table: String {
    let header = ["what", "nodes", "unit", "now", "beside", "ratio", ""]
    let cells = rows.map { row in
      [
        row.figure.what, row.figure.size.map(String.init) ?? "", row.figure.unit.rawValue, Report.text(row.now),
        Report.text(row.beside), String(format: "%.2f", row.now / row.beside), row.isKept ? "ok" : "SLOWER",
      ]
    }
    return
      ([machine.line, "medians of \(rounds) rounds by turns", ""]
      + Report.lines([header] + cells, trailing: [1, 3, 4, 5]))
      .joined(separator: "\n")
  }
}
