/// A date as people give it: a year, a month of a year, or a day.
///
/// Kept as typed, so that "2015" is never shown as "1 January 2015"; queries use the day it begins or ends on.
public struct PartialDate: Hashable, Codable, Sendable, CustomStringConvertible {
  public enum Precision: String, Codable, Sendable { case year, month, day }

  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Reads `2015`, `2015-03` or `2015-03-12`; nil for anything else, an impossible date included.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts.dropFirst().allSatisfy({ $0.count <= 2 }),
      let year = Int(parts[0]), year >= 1
    else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) : nil
    let day = parts.count > 2 ? Int(parts[2]) : nil
    guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A date whose parts were read once before.
  init(year: Int, month: Int?, day: Int?) { (self.year, self.month, self.day) = (year, month, day) }

  public init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    (self.year, self.month, self.day) = (year, month, dayOfMonth)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  public var firstDay: Day { Day(number: Day.number(year: year, month: month ?? 1, day: day ?? 1)) }

  public var lastDay: Day {
    let lastMonth = month ?? 12
    let lastDay = day ?? Day.length(ofMonth: lastMonth, year: year)
    return Day(number: Day.number(year: year, month: lastMonth, day: lastDay))
  }

  /// `2015`, `2015-03` or `2015-03-12`.
  public var description: String {
    [Day.padded(year, 4), month.map { Day.padded($0, 2) }, day.map { Day.padded($0, 2) }]
      .compactMap(\.self).joined(separator: "-")
  }

  /// The day a question "on this date" is about: the last day of the period, or today if that is earlier.
  public func asOf(today: Day) -> Day { precision == .day ? firstDay : min(lastDay, today) }
}
