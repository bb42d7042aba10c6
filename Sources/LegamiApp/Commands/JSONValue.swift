/// One JSON value as the command line prints it: keys in the order of their names, absent as null.
public indirect enum JSONValue: Equatable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .whole(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }

  public init(_ value: Int?) { self = value.map(JSONValue.whole) ?? .null }
  /// A number that is not finite has no JSON; it is absent.
  public init(_ value: Double?) { self = value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }
  public init(_ value: String?) { self = value.map(JSONValue.text) ?? .null }
  public init(_ value: Bool?) { self = value.map(JSONValue.flag) ?? .null }
  /// An empty text is one that was not given.
  public static func optional(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }

  /// A member of an object; null where there is none.
  public subscript(name: String) -> JSONValue {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  /// The members of an object that are set.
  public var withoutAbsent: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.value != .null })
  }

  /// An object with the members of another added to its own, which stay.
  public func adding(_ other: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let added) = other else { return self }
    return .object(own.merging(added) { own, _ in own })
  }
}
