/// How a cell stands out without colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Attributes(rawValue: 0x01)
  public static let dim = Attributes(rawValue: 0x02)
  public static let reverse = Attributes(rawValue: 0x04)
  public static let underline = Attributes(rawValue: 0x08)
  public static let italic = Attributes(rawValue: 0x10)

  /// Names as theme files write them, in the order they are listed.
  static let names: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("reverse", .reverse), ("underline", .underline), ("italic", .italic),
  ]
}
