import TerminalKit

/// Which ring and wedge each cell of a picture lies in.
struct RingField: Sendable {
  let frame: RingFrame
  let turns: WedgeTurns
  /// The region of each cell, row by row.
  let regions: [UInt16]
  private let polars: [SIMD2<Float>]
  /// Regions of a wedge: its three rings and what lies outside.
  private static let regionsAWedge = RingFrame.ends.count + 1

  init(frame: RingFrame, turns: WedgeTurns) {
    self.frame = frame
    self.turns = turns
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    var regions: [UInt16] = []
    var polars: [SIMD2<Float>] = []
    regions.reserveCapacity(columns * rows)
    polars.reserveCapacity(columns * rows)
    for y in 0..<rows {
      for x in 0..<columns {
        let (turn, radius) = frame.polar(x: Double(x), y: Double(y))
        polars.append(SIMD2(Float(turn), Float(radius)))
        regions.append(
          UInt16(clamping: turns.wedge(at: turn) * Self.regionsAWedge + RingFrame.band(radius: radius)))
      }
    }
    self.regions = regions
    self.polars = polars
  }

  /// The region of a ring, 0…2, in a wedge; numbers beyond what there is count as the last.
  func region(wedge: Int, band: Int) -> UInt16 {
    let wedge = min(max(0, wedge), max(0, turns.count - 1))
    return UInt16(clamping: wedge * Self.regionsAWedge + min(max(0, band), RingFrame.ends.count - 1))
  }

  func wedge(at index: Int) -> Int { Int(regions[index]) / Self.regionsAWedge }
  func wedge(_ cell: Point) -> Int { wedge(at: cell.y * frame.size.columns + cell.x) }

  /// The ring of a cell, 0…2, or 3 outside all.
  func band(_ cell: Point) -> Int { Int(regions[cell.y * frame.size.columns + cell.x]) % Self.regionsAWedge }

  /// The turn of a cell clockwise from the top, and its distance from the centre as a share of the outermost ring.
  func polar(_ cell: Point) -> (turn: Double, radius: Double) {
    let polar = polars[cell.y * frame.size.columns + cell.x]
    return (Double(polar.x), Double(polar.y))
  }
}
