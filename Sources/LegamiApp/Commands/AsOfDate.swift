import LegamiModel

/// The day a command is asked about.
enum AsOfDate {
  /// - Parameter text: a year, a month or a day; nil leaves the day to the map.
  /// - Throws: `badDate`.
  static func day(_ text: String?, today: Day) throws(CommandError) -> Day? {
    guard let text else { return nil }
    guard let date = PartialDate(CleanText.clean(text).text) else { throw CommandError(.badDate, [text]) }
    return date.asOf(today: today)
  }
}

extension Clock {
  func day(_ text: String?) throws(CommandError) -> Day? { try AsOfDate.day(text, today: today()) }
}
