import TerminalKit

/// Which cells of a picture are taken, and by what.
struct Occupancy: Sendable {
  static let mark: UInt8 = 1
  static let text: UInt8 = 2

  let columns: Int
  let rows: Int
  private(set) var cells: [UInt8]

  init(size: Size) {
    columns = size.columns
    rows = size.rows
    cells = Array(repeating: 0, count: columns * rows)
  }

  /// Whether a stretch of a row lies on the picture, and it and a cell on either side are free of what is given.
  func isFree(_ stretch: ClosedRange<Int>, row: Int, of kinds: UInt8 = 0xFF) -> Bool {
    guard row >= 0, row < rows, stretch.lowerBound >= 0, stretch.upperBound < columns else { return false }
    let start = row * columns
    for x in max(0, stretch.lowerBound - 1)...min(columns - 1, stretch.upperBound + 1)
    where cells[start + x] & kinds != 0 {
      return false
    }
    return true
  }

  /// Whether something stands in the rows above or below a stretch: how many of the two.
  func crowding(_ stretch: ClosedRange<Int>, row: Int) -> Int {
    var count = 0
    for y in [row - 1, row + 1] where y >= 0 && y < rows {
      let start = y * columns
      for x in max(0, stretch.lowerBound)...min(columns - 1, stretch.upperBound) where cells[start + x] != 0 {
        count += 1
        break
      }
    }
    return count
  }

  mutating func take(_ stretch: ClosedRange<Int>, row: Int, as kind: UInt8) {
    guard row >= 0, row < rows else { return }
    for x in max(0, stretch.lowerBound)...max(0, min(columns - 1, stretch.upperBound)) where x < columns {
      cells[row * columns + x] |= kind
    }
  }

  mutating func release(_ stretch: ClosedRange<Int>, row: Int, of kind: UInt8) {
    guard row >= 0, row < rows else { return }
    for x in max(0, stretch.lowerBound)...max(0, min(columns - 1, stretch.upperBound)) where x < columns {
      cells[row * columns + x] &= ~kind
    }
  }

  subscript(x: Int, y: Int) -> UInt8 {
    x >= 0 && y >= 0 && x < columns && y < rows ? cells[y * columns + x] : 0
  }

  /// How many cells from a column on, going left or right, are free up to the next taken one, less the one that
  /// stays empty before it.
  func room(from x: Int, row: Int, goingLeft: Bool) -> Int {
    let step = goingLeft ? -1 : 1
    var column = x
    while column >= 0, column < columns {
      if cells[row * columns + column] != 0 { return max(0, abs(column - x) - 1) }
      column += step
    }
    return abs(column - x)
  }
}
