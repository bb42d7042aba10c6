import LegamiModel

/// How many of the copies that are made each day are kept: of the last days, and of the weeks before them.
public struct CopyRule: Hashable, Sendable {
  public var days: Int
  public var weeks: Int

  public static let usual = CopyRule(days: 7, weeks: 4)
  public static let none = CopyRule(days: 0, weeks: 0)

  public init(days: Int, weeks: Int) { (self.days, self.weeks) = (days, weeks) }

  /// Reads `7,4`, or `7` for days alone; `0` is none. Nil for anything else.
  public init?(_ text: String) {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { Int($0.filter { $0 != " " }) }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.map { (0...1000).contains($0) } ?? false })
    else { return nil }
    self.init(days: numbers[0] ?? 0, weeks: (numbers.count > 1 ? numbers[1] : 0) ?? 0)
  }

  /// Whether copies are made at all.
  public var isOn: Bool { days > 0 || weeks > 0 }

  /// Those that are no longer kept. Of each week the newest stays.
  func surplus(_ copies: [KeptCopy]) -> [KeptCopy] {
    let newestFirst = copies.sorted { $0.day > $1.day }
    // Without any day to keep, today's is still one that its week keeps.
    let older = newestFirst.dropFirst(days)
    var weeks: [Int] = []
    return older.filter { copy in
      // Weeks begin on Monday; the first day that is counted was a Thursday.
      let week = (copy.day.number + 3).quotient(by: 7)
      if weeks.contains(week) { return true }
      guard weeks.count < self.weeks else { return true }
      weeks.append(week)
      return false
    }
  }
}

extension Int {
  /// Divided towards the lower number.
  fileprivate func quotient(by divisor: Int) -> Int { self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor) }
}
