/// Makes ULIDs: 26 characters of Crockford's base 32, 48 bits of time and 80 of chance, sortable by time.
public struct UlidGenerator: Sendable {
  private var random: @Sendable () -> UInt64

  public init(random: @escaping @Sendable () -> UInt64) { self.random = random }

  public static let system = UlidGenerator(random: { UInt64.random(in: .min ... .max) })

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  public func next(at instant: Instant) -> String {
    var characters: [Character] = []
    characters.reserveCapacity(26)
    let time = UInt64(max(0, instant.milliseconds))
    for place in (0..<10).reversed() { characters.append(Self.alphabet[Int((time >> (UInt64(place) * 5)) & 31)]) }
    for _ in 0..<2 {
      var chance = random()
      for _ in 0..<8 {
        characters.append(Self.alphabet[Int(chance & 31)])
        chance >>= 5
      }
    }
    return String(characters)
  }
}
