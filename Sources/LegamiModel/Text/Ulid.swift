/// Makes ULIDs: 26 characters of Crockford's base 32, 48 bits of time and 80 of chance, sortable by time
/// (https://github.com/ulid/spec).
public struct UlidGenerator: Sendable {
  /// The 80 bits: two numbers of which the lower 40 bits count, the greater first.
  public typealias Chance = (high: UInt64, low: UInt64)

  private let chance: @Sendable () -> Chance

  public init(chance: @escaping @Sendable () -> Chance) { self.chance = chance }

  public init(random: @escaping @Sendable () -> UInt64) { self.init(chance: { (random(), random()) }) }

  public static let system = UlidGenerator(random: { UInt64.random(in: .min ... .max) })

  private static let alphabet: StaticString = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

  public func next(at instant: Instant) -> String {
    let (high, low) = chance()
    return String(unsafeUninitializedCapacity: 26) { characters in
      func write(_ number: UInt64, at start: Int, digits: Int) {
        for place in 0..<digits {
          let digit = Int((number >> (UInt64(digits - 1 - place) * 5)) & 31)
          characters[start + place] = Self.alphabet.utf8Start[digit]
        }
      }
      write(UInt64(max(0, instant.milliseconds)), at: 0, digits: 10)
      write(high, at: 10, digits: 8)
      write(low, at: 18, digits: 8)
      return 26
    }
  }
}
