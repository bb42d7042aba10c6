import Foundation
import TerminalKit

/// Writes the names of the wedges: near the outer edge, at the middle of each, never over anybody.
struct WedgeLabelPlacing {
  let scene: MapScene
  let field: RingField

  func placed(in taken: inout Occupancy) -> [PlacedMap.WedgeLabel] {
    guard scene.options.showsLabels else { return [] }
    var labels: [PlacedMap.WedgeLabel] = []
    for index in scene.wedges.indices.prefix(field.turns.count) {
      let wedge = scene.wedges[index]
      for lines in Self.forms(wedge) {
        guard let cells = place(lines, wedge: index, isEmpty: wedge.isEmpty, in: taken) else { continue }
        for (line, cell) in zip(lines, cells) {
          taken.take(cell.x...(cell.x + max(0, TextWidth.width(of: line) - 1)), row: cell.y, as: Occupancy.text)
          labels.append(.init(wedge: index, text: line, cell: cell, isEmpty: wedge.isEmpty))
        }
        break
      }
    }
    return labels
  }

  /// One line, two lines, without what stands in brackets, the name alone.
  private static func forms(_ wedge: MapScene.Wedge) -> [[String]] {
    var forms: [[String]] = []
    let both = [wedge.label, wedge.countText].filter { !$0.isEmpty }
    if wedge.isEmpty { forms.append(both) }
    forms.append([both.joined(separator: " ")])
    if !wedge.isEmpty { forms.append(both) }
    if let bracket = wedge.countText.firstIndex(of: "("), bracket > wedge.countText.startIndex {
      let count = wedge.countText[..<bracket].trimmingCharacters(in: .whitespaces)
      forms.append(["\(wedge.label) \(count)"])
    }
    forms.append([wedge.label])
    return forms.filter { lines in !lines.isEmpty && lines.allSatisfy { TextWidth.width(of: $0) > 0 } }
  }

  /// The cells in which lines one below the other begin; nil when there is no room.
  private func place(_ lines: [String], wedge: Int, isEmpty: Bool, in taken: Occupancy) -> [Point]? {
    let frame = field.frame
    let widths = lines.map { TextWidth.width(of: $0) }
    let width = widths.max() ?? 0
    guard width <= frame.size.columns else { return nil }
    let ideal = frame.place(turn: field.turns.middle(of: wedge), radius: isEmpty ? 0.84 : 1.0)
    var best: (cost: Double, cell: Point)?
    for y in 0...max(0, frame.size.rows - lines.count) {
      for x in 0...(frame.size.columns - width) {
        let across = (Double(x) + Double(width - 1) / 2 - ideal.x) / 2
        let down = Double(y) + Double(lines.count - 1) / 2 - ideal.y
        let distance = across * across + 2 * down * down
        guard distance < best?.cost ?? .infinity else { continue }
        let stretch = x...(x + width - 1)
        guard lines.indices.allSatisfy({ taken.isFree(stretch, row: y + $0) }) else { continue }
        let cost = distance + 3 * Double(strays(stretch, rows: y...(y + lines.count - 1), wedge))
        if cost < best?.cost ?? .infinity { best = (cost, Point(x: x, y: y)) }
      }
    }
    // Farther than this it would be read with another wedge.
    let reach = Double(frame.size.rows) * 0.7 + 6
    guard let best, best.cost < reach * reach else { return nil }
    return lines.indices.map { best.cell.offset(x: (width - widths[$0]) / 2, y: $0) }
  }

  private func strays(_ stretch: ClosedRange<Int>, rows: ClosedRange<Int>, _ wedge: Int) -> Int {
    var count = 0
    for y in rows {
      for x in stretch where field.wedge(Point(x: x, y: y)) != wedge { count += 1 }
    }
    return count
  }
}
