import TerminalKit

/// Whose mark or name stands in each cell of a picture, so that a line to one seems to end at no other.
struct Claims: Sendable {
  /// Of those at neither end of any line: the names of wedges, the legend.
  static let nobody: UInt16 = .max

  let size: Size
  /// By cell: 0 for none, else who claims it.
  private var owners: [UInt16]
  private var marks: [Bool]
  /// By dot: who claims it or the dots beside it.
  private var halo: [UInt16]

  init(size: Size) {
    self.size = size
    owners = Array(repeating: 0, count: size.columns * size.rows)
    marks = Array(repeating: false, count: size.columns * size.rows)
    halo = Array(repeating: 0, count: size.columns * size.rows * 8)
  }

  /// - Parameters:
  ///   - owner: from 1 on, different for everybody at the end of a line.
  ///   - dots: how many dots above and below stay empty too.
  mutating func claim(_ rect: Rect, for owner: UInt16, isMark: Bool, dots: Int) {
    guard rect.y >= 0, rect.y < size.rows else { return }
    for x in max(0, rect.x)..<max(0, min(size.columns, rect.endX)) {
      let index = rect.y * size.columns + x
      owners[index] = owner
      if isMark { marks[index] = true }
    }
    // Empty all around, a column on either side: a line that stops there goes on behind.
    let columns = max(0, rect.x * 2 - 2)..<max(0, min(size.columns * 2, rect.endX * 2 + 2))
    for y in max(0, rect.y * 4 - dots)...min(size.rows * 4 - 1, rect.y * 4 + 3 + dots) {
      for x in columns { halo[y * size.columns * 2 + x] = owner }
    }
  }

  func owner(_ cell: Point) -> UInt16 {
    size.contains(cell) ? owners[cell.y * size.columns + cell.x] : 0
  }

  func isMark(_ cell: Point) -> Bool { size.contains(cell) && marks[cell.y * size.columns + cell.x] }

  /// Whether a line of these two may show in a dot.
  func isOpen(x: Int, y: Int, to ends: (UInt16, UInt16)) -> Bool {
    guard x >= 0, y >= 0, x < size.columns * 2, y < size.rows * 4 else { return false }
    let owner = halo[y * size.columns * 2 + x]
    return owner == 0 || owner == ends.0 || owner == ends.1
  }
}
