import TerminalKit

/// Which ring and wedge each cell of a picture lies in.
struct RingField: Sendable {
  let frame: RingFrame
  let turns: WedgeTurns
  /// The cells of each wedge and ring, row by row; a cell's index is its row times the columns plus its column.
  private let regions: [[Int32]]
  private let bands: [UInt8]
  private let wedges: [UInt16]

  init(frame: RingFrame, turns: WedgeTurns) {
    self.frame = frame
    self.turns = turns
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    var regions = Array(repeating: [Int32](), count: max(1, turns.count) * RingFrame.ends.count)
    var bands = [UInt8](repeating: 0, count: columns * rows)
    var wedges = [UInt16](repeating: 0, count: columns * rows)
    for y in 0..<rows {
      for x in 0..<columns {
        let (turn, radius) = frame.polar(x: Double(x), y: Double(y))
        let band = RingFrame.band(radius: radius)
        let wedge = turns.wedge(at: turn)
        let index = y * columns + x
        bands[index] = UInt8(band)
        wedges[index] = UInt16(clamping: wedge)
        if band < RingFrame.ends.count { regions[wedge * RingFrame.ends.count + band].append(Int32(index)) }
      }
    }
    self.regions = regions
    self.bands = bands
    self.wedges = wedges
  }

  /// The ring of a cell, 0…2, or 3 outside all.
  func band(_ cell: Point) -> Int { Int(bands[cell.y * frame.size.columns + cell.x]) }
  func wedge(_ cell: Point) -> Int { Int(wedges[cell.y * frame.size.columns + cell.x]) }
  func wedge(at index: Int) -> Int { Int(wedges[index]) }

  func cells(wedge: Int, band: Int) -> [Int32] {
    let wedge = min(max(0, wedge), max(0, turns.count - 1))
    return regions[wedge * RingFrame.ends.count + min(max(0, band), RingFrame.ends.count - 1)]
  }
}
