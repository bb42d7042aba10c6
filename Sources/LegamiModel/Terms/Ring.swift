/// How near one end places the other: 1 is the innermost circle.
public enum Ring: Int, Codable, CaseIterable, Comparable, Sendable {
  case inner = 1
  case middle = 2
  case outer = 3

  public static func < (left: Ring, right: Ring) -> Bool { left.rawValue < right.rawValue }

  public var nearer: Ring? { Ring(rawValue: rawValue - 1) }
  public var farther: Ring? { Ring(rawValue: rawValue + 1) }
}
