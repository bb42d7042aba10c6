/// An array in pieces: it grows without ever being copied as a whole.
///
/// Inlined where it is used: through another module each access would look up what the elements are, a fifth of an
/// import.
public struct Blocks<Element> {
  @usableFromInline var blocks: [[Element]] = []
  @inlinable public var count: Int { held }
  @usableFromInline var held = 0

  @inlinable static var shift: Int { 12 }
  @inlinable static var size: Int { 1 << shift }

  @inlinable public init() {}

  @inlinable public var indices: Range<Int> { 0..<count }
  @inlinable public var isEmpty: Bool { count == 0 }

  @inlinable public mutating func append(_ element: Element) {
    if count & (Self.size - 1) == 0 {
      blocks.append([])
      // The first may stay small; who needs a second needs whole ones.
      if count > 0 { blocks[blocks.count - 1].reserveCapacity(Self.size) }
    }
    blocks[blocks.count - 1].append(element)
    held += 1
  }

  @inlinable public subscript(index: Int) -> Element {
    get { blocks[index >> Self.shift][index & (Self.size - 1)] }
    _modify { yield &blocks[index >> Self.shift][index & (Self.size - 1)] }
  }
}

extension Blocks: Sendable where Element: Sendable {}
