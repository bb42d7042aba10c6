/// The integer key of one row, typed by what the row is, so that a tie's key cannot be taken for a node's.
///
/// Keys are given by the store and mean nothing outside it; the world outside sees `ulid`.
public struct Identifier<Subject>: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  public let rawValue: Int64

  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { String(rawValue) }
}

public typealias NodeID = Identifier<Node>
public typealias TieID = Identifier<Tie>
public typealias SpellID = Identifier<Spell>
public typealias ExchangeID = Identifier<Exchange>
public typealias AssessmentID = Identifier<Assessment>
public typealias NoteID = Identifier<Note>
public typealias MapID = Identifier<NetworkMap>
