import LegamiModel

/// Dates as files write them.
enum Dates {
  /// Reads `2015`, `2015-03`, `2015-03-12`, an ISO instant (its day), `12/03/2015` and `12.3.2015`.
  static func parse(_ text: String) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    if text.utf8.count > 10, let separator = text.dropFirst(10).first, separator == "T" || separator == " " {
      return PartialDate(String(text.prefix(10)))
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
    guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2 else {
      return nil
    }
    return PartialDate("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))")
  }

  private static func padded(_ digits: Substring) -> String {
    digits.utf8.count == 1 ? "0\(digits)" : String(digits)
  }
}
