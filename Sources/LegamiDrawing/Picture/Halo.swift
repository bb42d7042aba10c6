import TerminalKit

/// The dots on and around marks and names, where only lines of their owner show: any other stops short of them, and
/// is seen to go on behind.
struct Halo: Sendable {
  let size: Size
  /// How many dots above and below stay empty too.
  private let reach: Int
  /// By dot: 0 for none, else whose it is.
  private var owners: [UInt16]

  init(size: Size, reach: Int) {
    (self.size, self.reach) = (size, reach)
    owners = Array(repeating: 0, count: size.columns * size.rows * 8)
  }

  /// - Parameter owner: as in the picture's claims.
  mutating func surround(_ rect: Rect, for owner: UInt16) {
    guard rect.y >= 0, rect.y < size.rows else { return }
    // A column of cells on either side.
    let columns = max(0, rect.x * 2 - 2)..<max(0, min(size.columns * 2, rect.endX * 2 + 2))
    for y in max(0, rect.y * 4 - reach)...min(size.rows * 4 - 1, rect.y * 4 + 3 + reach) {
      for x in columns { owners[y * size.columns * 2 + x] = owner }
    }
  }

  /// Whether a line of these two may show in a dot.
  func isOpen(x: Int, y: Int, to ends: (UInt16, UInt16)) -> Bool {
    guard x >= 0, y >= 0, x < size.columns * 2, y < size.rows * 4 else { return false }
    let owner = owners[y * size.columns * 2 + x]
    return owner == 0 || owner == ends.0 || owner == ends.1
  }
}
