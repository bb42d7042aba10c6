import GRDB
import LegamiModel

/// Collects the columns of one row from left to right, in the order of its table.
struct RowWriter {
  private(set) var values: [DatabaseValue] = []

  init(capacity: Int) { values.reserveCapacity(capacity) }

  mutating func add(_ value: Int64) { values.append(value.databaseValue) }
  mutating func add(_ value: Int64?) { values.append(value?.databaseValue ?? .null) }
  mutating func add(_ value: Int) { values.append(value.databaseValue) }
  mutating func add(_ value: Int?) { values.append(value?.databaseValue ?? .null) }
  mutating func add(_ value: Bool) { values.append((value ? 1 : 0).databaseValue) }
  mutating func add(_ value: String) { values.append(value.databaseValue) }
  mutating func add(_ value: String?) { values.append(value?.databaseValue ?? .null) }
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

  var arguments: StatementArguments { StatementArguments(values) }
}

extension Visibility {
  /// As a number that grows with restriction, so that the most restricted of several is their maximum.
  var gate: Int { Visibility.allCases.firstIndex(of: self) ?? 2 }
}
