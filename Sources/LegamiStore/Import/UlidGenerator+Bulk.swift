import LegamiModel
import Synchronization

extension UlidGenerator {
  /// A generator that draws from this one once and counts on from there, as the ULID specification does within a
  /// millisecond: asking for chance a million times would be a good part of an import, and keys that come in order
  /// are indexed in half the time.
  func countingOn(at instant: Instant) -> UlidGenerator {
    let first = next(at: instant).utf8.suffix(16).reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let counter = Counter(first)
    return UlidGenerator(chance: { counter.next() })
  }
}

/// 80 bits of which the lower half starts in its lower quarter, so that no import counts past its end.
private final class Counter: Sendable {
  private let high: UInt64
  private let low: Mutex<UInt64>

  init(_ seed: UInt64) {
    high = seed
    low = Mutex((seed &* 0x9E37_79B9_7F4A_7C15) >> 26)
  }

  func next() -> UlidGenerator.Chance {
    let low = low.withLock { value in
      value += 1
      return value
    }
    return (high, low)
  }
}
