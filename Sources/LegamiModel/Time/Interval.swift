/// When something holds in the world: both bounds inclusive, an absent bound is open.
public struct Interval: Hashable, Codable, Sendable {
  public var from: PartialDate?
  public var to: PartialDate?

  public init(from: PartialDate? = nil, to: PartialDate? = nil) {
    (self.from, self.to) = (from, to)
  }

  public static let always = Interval()

  /// First day it holds; a day before every other when open.
  public var firstDay: Day { from?.firstDay ?? Day(number: Int(Int32.min)) }

  /// Last day it holds; a day after every other when open.
  public var lastDay: Day { to?.lastDay ?? Day(number: Int(Int32.max)) }

  public func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  public func overlaps(_ other: Interval) -> Bool { firstDay <= other.lastDay && other.firstDay <= lastDay }

  /// Whether a bound that is given lies outside another interval.
  public func leaves(_ other: Interval) -> Bool {
    (from != nil && firstDay < other.firstDay) || (to != nil && lastDay > other.lastDay)
  }

  public var isOrdered: Bool { firstDay <= lastDay }
}
