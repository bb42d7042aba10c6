/// An array in pieces: it grows without ever being copied as a whole.
public struct Blocks<Element> {
  private var blocks: [[Element]] = []
  public private(set) var count = 0

  private static var shift: Int { 12 }
  private static var size: Int { 1 << shift }

  public init() {}

  public var indices: Range<Int> { 0..<count }
  public var isEmpty: Bool { count == 0 }

  public mutating func append(_ element: Element) {
    if count & (Self.size - 1) == 0 {
      blocks.append([])
      // The first may stay small; who needs a second needs whole ones.
      if count > 0 { blocks[blocks.count - 1].reserveCapacity(Self.size) }
    }
    blocks[blocks.count - 1].append(element)
    count += 1
  }

  public subscript(index: Int) -> Element {
    get { blocks[index >> Self.shift][index & (Self.size - 1)] }
    _modify { yield &blocks[index >> Self.shift][index & (Self.size - 1)] }
  }
}

extension Blocks: Sendable where Element: Sendable {}
