import LegamiModel

/// Dates as files write them.
enum Dates {
  /// Reads `2015`, `2015-03`, `2015-03-12`, an ISO instant (its day), `12/03/2015`, `12.3.2015` and `3/2015`.
  static func parse(_ text: String) -> PartialDate? {
    if let date = PartialDate.handwritten(text) { return date }
    guard text.utf8.count > 10, let separator = text.dropFirst(10).first, separator == "T" || separator == " " else {
      return nil
    }
    return PartialDate(String(text.prefix(10)))
  }
}
