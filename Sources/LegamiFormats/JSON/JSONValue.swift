/// A value of JSON and the line it begins on.
struct JSONValue {
  enum Content {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    /// In the order of the file; of a name given twice the last holds.
    case object([(name: String, value: JSONValue)])
  }

  var content: Content
  var line: Int

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.name == name }?.value
  }

  var isObject: Bool { if case .object = content { true } else { false } }
  var list: [JSONValue]? { if case .list(let values) = content { values } else { nil } }

  var number: Double? {
    switch content {
    case .number(let number): number
    case .text(let text): Numbers.parse(text)
    default: nil
    }
  }

  var flag: Bool? {
    switch content {
    case .flag(let flag): flag
    case .number(let number): number != 0
    default: nil
    }
  }

  /// Text as it is, a whole number as digits; nil for anything else.
  var text: String? {
    switch content {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    default: nil
    }
  }
}
