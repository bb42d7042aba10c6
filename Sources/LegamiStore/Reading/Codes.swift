import LegamiModel

/// Codes as SQL.
enum Codes {
  static func list(_ codes: [some RawRepresentable<String>]) -> String {
    "(" + codes.map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
  }
}

/// Levels and engagements as bits, by their order.
enum Bits {
  static func of<Value: CaseIterable & Equatable>(_ values: [Value]) -> Int {
    Value.allCases.enumerated().reduce(0) { values.contains($1.element) ? $0 | 1 << $1.offset : $0 }
  }

  static func levels(_ bits: Int) -> Set<Level> { values(bits) }
  static func engagements(_ bits: Int) -> Set<Engagement> { values(bits) }

  private static func values<Value: CaseIterable & Hashable>(_ bits: Int) -> Set<Value> {
    Set(Value.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element))
  }
}
