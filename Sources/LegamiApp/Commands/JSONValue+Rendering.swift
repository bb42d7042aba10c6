extension JSONValue {
  /// The value as text, with a newline at the end: objects and lists of lists on lines of their own, small ones on one.
  public var rendered: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .whole(let number): text += String(number)
    // The shortest digits that read back as the same number.
    case .number(let number): text += number.isFinite ? number.description : "null"
    case .text(let string): JSONValue.write(string, to: &text)
    case .list(let values):
      JSONValue.write(values, between: ("[", "]"), onLines: values.contains { !$0.isSimple }, &text, indent) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      JSONValue.write(sorted, between: ("{", "}"), onLines: indent == 0 || !isShort, &text, indent) {
        JSONValue.write($0.key, to: &$1)
        $1 += ": "
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between marks: (String, String), onLines: Bool, _ text: inout String, _ indent: Int,
    _ writeElement: (Element, inout String, Int) -> Void
  ) {
    text += marks.0
    let margin = onLines ? "\n" + String(repeating: " ", count: 2 * indent) : ""
    for (index, element) in elements.enumerated() {
      if index > 0 { text += onLines ? "," : ", " }
      if onLines { text += margin + "  " }
      writeElement(element, &text, indent + 1)
    }
    if !elements.isEmpty { text += margin }
    text += marks.1
  }

  private var isSimple: Bool {
    switch self {
    case .list(let values): values.isEmpty
    case .object: false
    default: true
    }
  }

  /// Few members, none of them with members of its own.
  private var isShort: Bool {
    guard case .object(let members) = self else { return true }
    return members.count <= 6 && members.values.allSatisfy(\.isSimple)
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if isEscaped(scalar) {
          for unit in String(scalar).utf16 { text += "\\u" + hexadecimal(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  /// Control characters must be escaped; invisible ones are, so that what is seen is what is there.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    guard !(0x20...0x7E).contains(scalar.value) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
