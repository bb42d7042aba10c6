/// Many short stretches of bytes, one behind the other in blocks: each costs its length and a byte or two.
public struct PackedBytes: Sendable {
  /// Where a stretch lies.
  public typealias Place = UInt64

  private var blocks: [[UInt8]] = []
  private static let largest = 1 << 20
  private static let offsetBits: UInt64 = 40

  public init() {}

  public mutating func append(_ bytes: UnsafeRawBufferPointer) -> Place {
    let needed = bytes.count + 10
    if blocks.isEmpty || blocks[blocks.count - 1].capacity - blocks[blocks.count - 1].count < needed {
      let next = min(Self.largest, max(512, 2 * (blocks.last?.capacity ?? 0)))
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(max(needed, next))
    }
    let last = blocks.count - 1
    let place = UInt64(last) << Self.offsetBits | UInt64(blocks[last].count)
    var length = UInt64(bytes.count)
    while length >= 0x80 {
      blocks[last].append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    blocks[last].append(UInt8(length))
    blocks[last].append(contentsOf: bytes)
    return place
  }

  public mutating func append(_ text: String) -> Place {
    var text = text
    return text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Hands over the stretch at a place that `append` gave.
  public func withBytes<Value>(at place: Place, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try blocks[Int(place >> Self.offsetBits)].withUnsafeBytes { block in
      var at = Int(place & (1 << Self.offsetBits - 1))
      var byte = block[at]
      var (length, shift) = (Int(byte & 0x7F), 7)
      while byte >= 0x80 {
        at += 1
        byte = block[at]
        length |= Int(byte & 0x7F) << shift
        shift += 7
      }
      return try body(UnsafeRawBufferPointer(rebasing: block[(at + 1)..<(at + 1 + length)]))
    }
  }

  public func text(at place: Place) -> String { withBytes(at: place) { String(decoding: $0, as: UTF8.self) } }

  /// Writes over a stretch what is as long as it.
  /// - Returns: false when it is not; nothing is then written.
  mutating func overwrite(_ place: Place, with bytes: [UInt8]) -> Bool {
    let length = withBytes(at: place, \.count)
    guard bytes.count == length else { return false }
    var at = Int(place & (1 << Self.offsetBits - 1))
    let block = Int(place >> Self.offsetBits)
    while blocks[block][at] >= 0x80 { at += 1 }
    blocks[block].replaceSubrange((at + 1)..<(at + 1 + length), with: bytes)
    return true
  }
}

/// Texts by their number, in the order in which they were added.
public struct PackedTexts: Sendable {
  private var bytes = PackedBytes()
  private var places = Blocks<PackedBytes.Place>()

  public init() {}

  public var count: Int { places.count }

  public mutating func append(_ text: String) { places.append(bytes.append(text)) }

  public subscript(index: Int) -> String { bytes.text(at: places[index]) }

  /// Whether one text comes before another, byte for byte.
  public func precedes(_ left: Int, _ right: Int) -> Bool {
    bytes.withBytes(at: places[left]) { first in
      bytes.withBytes(at: places[right]) { second in first.lexicographicallyPrecedes(second) }
    }
  }
}
