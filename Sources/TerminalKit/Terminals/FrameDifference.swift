/// A run of neighbouring cells of one style that must be sent.
struct FrameRun: Equatable {
  var x: Int
  var y: Int
  var style: Style
  var cells: ArraySlice<Cell>
}

/// Finds what has to be sent to turn one frame into another.
enum FrameDifference {
  /// Calls `body` for each run, row by row. Without an earlier frame of the same size, everything is sent.
  static func forEachRun(from old: Screen?, to new: Screen, _ body: (FrameRun) -> Void) {
    let columns = new.size.columns
    guard columns > 0 else { return }
    let before = old?.size == new.size ? old?.cells : nil
    if let before, before == new.cells { return }
    for y in 0..<new.size.rows {
      let row = y * columns
      var x = 0
      while x < columns {
        if let before, before[row + x] == new.cells[row + x] {
          x += 1
          continue
        }
        // A changed right half is sent with its left half.
        while x > 0, new.cells[row + x].isContinuation { x -= 1 }
        let style = new.cells[row + x].style
        var end = x + 1
        while end < columns {
          let cell = new.cells[row + end]
          if cell.isContinuation {
            end += 1
            continue
          }
          guard cell.style == style else { break }
          if let before, before[row + end] == cell { break }
          end += 1
        }
        body(FrameRun(x: x, y: y, style: style, cells: new.cells[(row + x)..<(row + end)]))
        x = end
      }
    }
  }
}
