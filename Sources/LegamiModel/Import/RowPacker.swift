/// Puts the fields of a row one behind the other, as bytes.
struct RowPacker {
  private(set) var bytes: [UInt8] = []

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(byte: UInt8) { bytes.append(byte) }

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ date: PartialDate?) {
    guard let date else { return add(byte: 0) }
    add(byte: date.day != nil ? 3 : date.month != nil ? 2 : 1)
    add(date.year)
    if let month = date.month { add(byte: UInt8(truncatingIfNeeded: month)) }
    if let day = date.day { add(byte: UInt8(truncatingIfNeeded: day)) }
  }

  mutating func add(_ interval: Interval) {
    add(interval.from)
    add(interval.to)
  }

  /// A code by its place among all of its kind; nil is no place.
  mutating func add<Code: Equatable>(_ code: Code?, of all: [Code]) {
    add(byte: code.flatMap { all.firstIndex(of: $0) }.map { UInt8(truncatingIfNeeded: $0 + 1) } ?? 0)
  }

  mutating func add(_ attributes: Attributes, names: AttributeNames) {
    add(attributes.count)
    attributes.forEach { name, value in
      if let number = names.number(of: name) {
        add(number + 1)
      } else {
        add(0)
        add(name)
      }
      switch value {
      case .text(let text):
        add(byte: 0)
        add(text)
      case .number(let number):
        add(byte: 1)
        add(number)
      case .flag(let flag): add(byte: flag ? 3 : 2)
      }
    }
  }
}

/// Takes the fields of a row in the order in which they were put.
struct RowUnpacker {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func byte() -> UInt8 {
    defer { at += 1 }
    return bytes[at]
  }

  mutating func number() -> Int {
    var (value, shift) = (UInt64(0), UInt64(0))
    while true {
      let byte = byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
  }

  mutating func text() -> String {
    let length = number()
    defer { at += length }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[at..<(at + length)]), as: UTF8.self)
  }

  mutating func real() -> Double {
    defer { at += 8 }
    return Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
  }

  mutating func date() -> PartialDate? {
    let precision = byte()
    guard precision > 0 else { return nil }
    let year = number()
    let month = precision > 1 ? Int(byte()) : nil
    return PartialDate(year: year, month: month, day: precision > 2 ? Int(byte()) : nil)
  }

  mutating func interval() -> Interval {
    let from = date()
    return Interval(from: from, to: date())
  }

  mutating func code<Code>(of all: [Code]) -> Code? {
    let place = Int(byte())
    return place > 0 ? all[place - 1] : nil
  }

  mutating func attributes(names: AttributeNames) -> Attributes {
    let count = number()
    guard count > 0 else { return [:] }
    var values: [String: AttributeValue] = [:]
    values.reserveCapacity(count)
    for _ in 0..<count {
      let number = number()
      let name = number > 0 ? names[number - 1] : text()
      switch byte() {
      case 0: values[name] = .text(text())
      case 1: values[name] = .number(real())
      case let flag: values[name] = .flag(flag == 3)
      }
    }
    return Attributes(values)
  }
}

/// The names of a document's foreign attributes, known by their numbers to all of its rows.
public final class AttributeNames: Sendable {
  private let names: [String]
  private let numbers: [String: Int]

  public static let none = AttributeNames([])

  public init(_ names: [String]) {
    self.names = names
    numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  func number(of name: String) -> Int? { numbers.isEmpty ? nil : numbers[name] }
  subscript(number: Int) -> String { names[number] }
}

/// All codes of each kind: asking the kind itself makes a list each time.
enum Codes {
  static let kinds = NodeKind.allCases
  static let genders = Gender.allCases
  static let types = TieType.allCases
  static let roles = Role.allCases
  static let contexts = LifeContext.allCases
  static let kinships = KinshipSubtype.allCases
  static let states = TieState.allCases
  static let strengths = Strength.allCases
  static let stresses = Stress.allCases
  static let rings = Ring.allCases
  static let directions = Exchange.Direction.allCases
  static let exchanges = ExchangeKind.allCases
}
