/// A foreign fact about a node or a tie: a column of an imported file, kept by its name.
public enum AttributeValue: Hashable, Codable, Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    }
  }
}

/// Foreign attributes by name, always met in the order of their names.
public struct Attributes: Hashable, Codable, Sendable, ExpressibleByDictionaryLiteral {
  private var values: [String: AttributeValue]

  public init(_ values: [String: AttributeValue] = [:]) { self.values = values }

  public init(dictionaryLiteral elements: (String, AttributeValue)...) {
    values = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  public init(from decoder: any Decoder) throws {
    values = try decoder.singleValueContainer().decode([String: AttributeValue].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }

  public subscript(name: String) -> AttributeValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  public var isEmpty: Bool { values.isEmpty }
  public var count: Int { values.count }

  /// In no order: for who keeps them, not for who shows them.
  func forEach(_ body: (String, AttributeValue) -> Void) {
    for (name, value) in values { body(name, value) }
  }

  public var sorted: [(name: String, value: AttributeValue)] {
    values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
}
