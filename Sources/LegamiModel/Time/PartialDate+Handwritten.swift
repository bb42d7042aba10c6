extension PartialDate {
  /// Reads what `init` reads, and dates as hands write them, the day first: `15/05/2019`, `15.5.2019`, `5/2019`.
  public static func handwritten(_ text: String) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      let year = parts.last, year.utf8.count == 4, parts.dropLast().allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    return PartialDate(parts.reversed().joined(separator: "-"))
  }
}
