import GRDB
import LegamiModel

/// Reads the columns of one row from left to right. A value of the wrong type is an error, never a trap: the file may
/// have been damaged, or written by something else.
struct RowReader {
  private enum Source {
    case row(Row)
    case values([DatabaseValue])
  }

  private let source: Source
  private let count: Int
  private var column: Int

  init(_ row: Row, from column: Int = 0) { (source, count, self.column) = (.row(row), row.count, column) }

  init(_ values: [DatabaseValue]) { (source, count, column) = (.values(values), values.count, 0) }

  private static let damaged = StoreError(.corrupt, [""])

  private mutating func next<Value: DatabaseValueConvertible>(_ type: Value.Type) throws -> Value? {
    defer { column += 1 }
    guard column < count else { throw Self.damaged }
    let stored: DatabaseValue =
      switch source {
      case .row(let row): row[column]
      case .values(let values): values[column]
      }
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw Self.damaged }
    return value
  }

  private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Self.damaged }
    return value
  }

  mutating func optionalInteger() throws -> Int64? { try next(Int64.self) }
  mutating func integer() throws -> Int64 { try present(try optionalInteger()) }
  mutating func optionalInt() throws -> Int? { try next(Int.self) }
  mutating func int() throws -> Int { try present(try optionalInt()) }
  mutating func flag() throws -> Bool { try int() != 0 }
  mutating func optionalText() throws -> String? { try next(String.self) }
  mutating func text() throws -> String { try present(try optionalText()) }

  mutating func identifier<Subject>() throws -> Identifier<Subject> { Identifier(try integer()) }
  mutating func optionalIdentifier<Subject>() throws -> Identifier<Subject>? {
    try optionalInteger().map { Identifier($0) }
  }

  mutating func code<Code: RawRepresentable<String>>() throws -> Code { try present(Code(rawValue: try text())) }

  mutating func optionalCode<Code: RawRepresentable<String>>() throws -> Code? {
    try optionalText().map { try present(Code(rawValue: $0)) }
  }

  mutating func optionalDate() throws -> PartialDate? {
    try optionalText().map { try present(PartialDate($0)) }
  }

  /// Two bounds as typed, followed by their day numbers, which are not needed here.
  mutating func interval() throws -> Interval {
    let interval = Interval(from: try optionalDate(), to: try optionalDate())
    column += 2
    return interval
  }

  mutating func optionalDay() throws -> Day? { try optionalInt().map { Day(number: $0) } }
  mutating func day() throws -> Day { Day(number: try int()) }

  mutating func optionalReal() throws -> Double? { try optionalText().map { try present(Double($0)) } }
  mutating func real() throws -> Double { try present(try optionalReal()) }

  mutating func visibility() throws -> Visibility {
    let index = try int()
    guard Visibility.allCases.indices.contains(index) else { throw Self.damaged }
    return Visibility.allCases[index]
  }

  mutating func attributes() throws -> Attributes {
    let text = try text()
    return text.isEmpty ? [:] : try JSONText.decode(Attributes.self, from: text)
  }

  mutating func provenance() throws -> Provenance { Provenance(author: try text(), says: try text()) }
}
