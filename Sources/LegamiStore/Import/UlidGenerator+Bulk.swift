import LegamiModel
import Synchronization

extension UlidGenerator {
  /// A generator that draws from this one once and goes on by itself (SplitMix64, Steele, Lea and Flood 2014): asking
  /// the system for chance a million times would be a good part of an import.
  func seededOnce(at instant: Instant) -> UlidGenerator {
    let seed = (next(at: instant) + next(at: instant)).utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let state = SplitMix(seed: seed)
    return UlidGenerator(random: { state.next() })
  }
}

private final class SplitMix: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { value in
      value &+= 0x9E37_79B9_7F4A_7C15
      var mixed = value
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
