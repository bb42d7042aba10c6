/// Numbers as files write them.
enum Numbers {
  /// Reads `3`, `-3.5`, `1e-3` and `3,5`; nil for anything else, infinities and NaN included.
  static func parse(_ text: String) -> Double? {
    var text = text
    guard let first = text.utf8.first, first < 0x3A, text.utf8.count <= 64 else { return nil }
    if text.utf8.contains(UInt8(ascii: ",")) {
      guard !text.utf8.contains(UInt8(ascii: ".")), text.utf8.count(where: { $0 == UInt8(ascii: ",") }) == 1 else {
        return nil
      }
      text = text.replacing(",", with: ".")
    }
    // Hexadecimal is a number to Swift and a code to everybody else.
    guard !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }), let number = Double(text) else { return nil }
    return number.isFinite ? number : nil
  }

  /// A number that would not be the same written back: a code with leading zeros, as of a postal district.
  static func isCode(_ text: String) -> Bool {
    let digits = text.utf8
    guard digits.first == UInt8(ascii: "0"), digits.count > 1 else { return digits.count > 15 }
    let second = digits[digits.index(after: digits.startIndex)]
    return second >= UInt8(ascii: "0") && second <= UInt8(ascii: "9")
  }
}
