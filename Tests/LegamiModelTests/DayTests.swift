import LegamiModel
import Testing

struct DayTests {
  @Test func `every day of eight centuries comes back from its number`() throws {
    var expected = try #require(Day(year: 1700, month: 1, day: 1))
    for year in 1700...2500 {
      for month in 1...12 {
        for day in 1...31 {
          guard let found = Day(year: year, month: month, day: day) else { continue }
          guard found.number == expected.number, found.components == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day) gave \(found)")
            return
          }
          expected = found.adding(days: 1)
        }
      }
    }
  }

  @Test(arguments: [(2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (1900, 2, 29), (0, 1, 1)])
  func `a date that does not exist is not a day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["2015", "2015-03", "2015-03-12"])
  func `a date stays as it was typed`(text: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
  }

  @Test(arguments: [
    ("15/05/2019", "2019-05-15"), ("5/5/2019", "2019-05-05"), ("15.5.2019", "2019-05-15"), ("5/2019", "2019-05"),
    ("2019-05", "2019-05"), ("2019", "2019"),
  ])
  func `a date written by hand is read, the day first`(text: String, date: String) {
    #expect(PartialDate.handwritten(text)?.description == date)
  }

  @Test(arguments: ["31/2/2019", "13/2019", "5/19", "/2019", "5/", "1/2/3/2019", "05/15/2019", ""])
  func `what no hand means as a date is refused`(text: String) {
    #expect(PartialDate.handwritten(text) == nil)
  }

  @Test func `a month covers all its days`() throws {
    let february = try #require(PartialDate("2024-02"))
    #expect(february.firstDay.description == "2024-02-01")
    #expect(february.lastDay.description == "2024-02-29")
    #expect(Interval(from: february, to: february).contains(february.lastDay))
    #expect(!Interval(to: february).contains(february.lastDay.adding(days: 1)))
  }

  @Test(arguments: ["", "26", "2026-", "2026-5-", "2026-05-15-1", "15/05/2026", "2026-02-30", "abcd", "２０２６", "-2026"])
  func `what is not a date is refused`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a year that is not over means today`() throws {
    let today = try #require(Day(year: 2026, month: 5, day: 15))
    #expect(try #require(PartialDate("2026")).asOf(today: today) == today)
    #expect(try #require(PartialDate("2025")).asOf(today: today).description == "2025-12-31")
    for ahead in ["2030", "2026-12"] { #expect(try #require(PartialDate(ahead)).asOf(today: today) == today) }
    #expect(try #require(PartialDate("2026-05-20")).asOf(today: today).description == "2026-05-20")
  }
}
