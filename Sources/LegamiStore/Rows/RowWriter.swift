import GRDB
import LegamiModel

/// Writes the columns of one row from left to right, in the order of its table: into a list of values, or among
/// those of many rows where a million come in and every list would cost.
struct RowWriter {
  private(set) var values: [DatabaseValue] = []
  private var cursor: RowValues.Cursor?

  init(capacity: Int) {
    cursor = nil
    values.reserveCapacity(capacity)
  }

  init(into cursor: RowValues.Cursor) { self.cursor = cursor }

  /// How many values were written.
  var count: Int { cursor?.count ?? values.count }

  mutating func add(_ value: Int64) {
    guard cursor != nil else { return values.append(value.databaseValue) }
    cursor?.put(.number(value))
  }

  mutating func addNull() {
    guard cursor != nil else { return values.append(.null) }
    cursor?.put(.null)
  }

  mutating func add(_ value: String) {
    guard cursor != nil else { return values.append(value.databaseValue) }
    cursor?.put(.text(value))
  }

  mutating func add(_ value: Int64?) { if let value { add(value) } else { addNull() } }
  mutating func add(_ value: Int) { add(Int64(value)) }
  mutating func add(_ value: Int?) { add(value.map(Int64.init)) }
  mutating func add(_ value: Bool) { add(Int64(value ? 1 : 0)) }
  mutating func add(_ value: String?) { if let value { add(value) } else { addNull() } }
  mutating func add<Subject>(_ value: Identifier<Subject>) { add(value.rawValue) }
  mutating func add<Subject>(_ value: Identifier<Subject>?) { add(value?.rawValue) }
  mutating func add(_ code: some RawRepresentable<String>) { add(code.rawValue) }
  mutating func add<Code: RawRepresentable<String>>(_ code: Code?) { add(code?.rawValue) }
  mutating func add(_ date: PartialDate?) { add(date?.description) }
  mutating func add(_ day: Day?) { add(day?.number) }
  mutating func add(_ value: Visibility) { add(value.gate) }

  mutating func add(_ interval: Interval) {
    add(interval.from)
    add(interval.to)
    add(interval.firstDay.number)
    add(interval.lastDay.number)
  }

  mutating func add(real value: Double?) { add(value.map { "\($0)" }) }

  mutating func add(_ attributes: Attributes) throws {
    add(attributes.isEmpty ? "" : try JSONText.encode(attributes))
  }

  mutating func add(_ provenance: Provenance) {
    add(provenance.author)
    add(provenance.says)
  }
}

extension Visibility {
  /// As a number that grows with restriction, so that the most restricted of several is their maximum.
  var gate: Int { Visibility.allCases.firstIndex(of: self) ?? 2 }
}
