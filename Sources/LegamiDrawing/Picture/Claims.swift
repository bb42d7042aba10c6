import TerminalKit

/// Whose mark or name stands in each cell of a picture, so that a line to one seems to end at no other.
struct Claims: Sendable {
  /// Of those at neither end of any line: the names of wedges, the legend.
  static let nobody: UInt16 = .max

  let size: Size
  /// By cell: 0 for none, else who claims it.
  private var owners: [UInt16]
  private var marks: [Bool]

  init(size: Size) {
    self.size = size
    owners = Array(repeating: 0, count: size.columns * size.rows)
    marks = Array(repeating: false, count: size.columns * size.rows)
  }

  /// - Parameter owner: from 1 on, different for everybody at the end of a line.
  mutating func claim(_ rect: Rect, for owner: UInt16, isMark: Bool) {
    guard rect.y >= 0, rect.y < size.rows else { return }
    for x in max(0, rect.x)..<max(0, min(size.columns, rect.endX)) {
      let index = rect.y * size.columns + x
      owners[index] = owner
      if isMark { marks[index] = true }
    }
  }

  func owner(_ cell: Point) -> UInt16 {
    size.contains(cell) ? owners[cell.y * size.columns + cell.x] : 0
  }

  func isMark(_ cell: Point) -> Bool { size.contains(cell) && marks[cell.y * size.columns + cell.x] }
}
