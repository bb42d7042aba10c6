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

  /// The cells in which lines one below the other begin; nil when there is no room that would be read with the wedge.
  ///
  /// Outside the rings where there is room, since nobody is there; what says that a wedge is empty stands in it.
  private func place(_ lines: [String], wedge: Int, isEmpty: Bool, in taken: Occupancy) -> [Point]? {
    let size = field.frame.size
    let widths = lines.map { TextWidth.width(of: $0) }
    let width = widths.max() ?? 0
    guard width <= size.columns, lines.count <= size.rows else { return nil }
    var best: (cost: Double, cell: Point)?
    for y in 0...(size.rows - lines.count) {
      for x in 0...(size.columns - width) {
        let cell = Point(x: x, y: y)
        var cost = distance(x: x + width / 2, y: y + lines.count / 2, wedge: wedge, radius: isEmpty ? 0.82 : 1.12)
        guard cost < best?.cost ?? .infinity else { continue }
        let stretch = x...(x + width - 1)
        // Two empty cells on either side: closer it would be read as part of a name.
        let clear = max(0, x - 1)...min(size.columns - 1, x + width)
        guard lines.indices.allSatisfy({ taken.isFree(clear, row: y + $0) }) else { continue }
        if x == 0 || x + width == size.columns { cost += 1 }
        for row in lines.indices.map({ y + $0 }) {
          cost += 2 * Double(taken.crowding(stretch, row: row))
          if !isAlone(stretch, row: row, in: taken) { cost += 5 }
          for column in stretch {
            let place = Point(x: column, y: row)
            if field.wedge(place) != wedge { cost += 1.5 }
            if !isEmpty, field.band(place) < RingFrame.ends.count { cost += 0.6 }
          }
        }
        if cost < best?.cost ?? .infinity { best = (cost, cell) }
      }
    }
    guard let best, isReadable(best.cell, width: width, height: lines.count, wedge: wedge) else { return nil }
    return lines.indices.map { best.cell.offset(x: (width - widths[$0]) / 2, y: $0) }
  }

  /// Whether nobody stands so near in the same row that the words would be read as said of them.
  private func isAlone(_ stretch: ClosedRange<Int>, row: Int, in taken: Occupancy) -> Bool {
    let reach = max(0, stretch.lowerBound - 8)...min(taken.columns - 1, stretch.upperBound + 8)
    return taken.isFree(reach, row: row)
  }

  /// How far a place is from the middle of a wedge, at most about 10, and from a distance from the centre.
  private func distance(x: Int, y: Int, wedge: Int, radius: Double) -> Double {
    guard let range = field.turns.range(of: wedge) else { return 0 }
    let polar = field.polar(Point(x: x, y: y))
    let away = abs(polar.turn - field.turns.middle(of: wedge))
    let turn = min(abs(away - away.rounded()), 1)
    let half = max(0.02, (range.upperBound - range.lowerBound) / 2)
    let off = polar.radius - radius
    return 10 * (turn / half) * (turn / half) + 14 * abs(off)
  }

  private func isReadable(_ cell: Point, width: Int, height: Int, wedge: Int) -> Bool {
    var inside = 0
    for y in cell.y..<(cell.y + height) {
      for x in cell.x..<(cell.x + width) where field.wedge(Point(x: x, y: y)) == wedge { inside += 1 }
    }
    return inside * 2 >= width * height
  }
}
