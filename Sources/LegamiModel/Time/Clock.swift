import Foundation

/// The only source of "now" and "today"; tests and the demonstration inject their own.
public struct Clock: Sendable {
  public var now: @Sendable () -> Instant
  public var today: @Sendable () -> Day

  public init(now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> Day) {
    (self.now, self.today) = (now, today)
  }

  /// The machine's clock. `LEGAMI_TODAY=2026-05-15` replaces the day, for tests and rehearsals.
  public static func system(environment: [String: String] = ProcessInfo.processInfo.environment) -> Clock {
    let fixed = environment["LEGAMI_TODAY"].flatMap(PartialDate.init)?.firstDay
    return Clock(
      now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
      today: {
        if let fixed { return fixed }
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(number: 0)
      })
  }

  /// A clock that stands still.
  public static func fixed(_ day: Day) -> Clock {
    Clock(now: { Instant(milliseconds: Int64(day.number) * 86_400_000) }, today: { day })
  }
}
