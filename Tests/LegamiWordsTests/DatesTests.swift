import LegamiModel
import LegamiWords
import Testing

struct DatesTests {
  let italian = Words(.italian)
  let english = Words(.english)

  @Test(arguments: [
    ("2026-05-15", "15 mag 2026", "15 May 2026"),
    ("2026-05", "mag 2026", "May 2026"),
    ("2026", "2026", "2026"),
    ("1950-02-01", "1 feb 1950", "1 Feb 1950"),
    ("2026-09-30", "30 set 2026", "30 Sep 2026"),
  ])
  func `a date is as precise as it was given`(text: String, italian: String, english: String) throws {
    let date = try #require(PartialDate(text))
    #expect(self.italian.date(date) == italian)
    #expect(self.english.date(date) == english)
  }

  @Test func `months are our own, all twelve`() {
    #expect(
      (1...12).map(italian.shortMonth)
        == ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"])
    #expect(
      (1...12).map(english.shortMonth)
        == ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
    #expect(italian.month(13) == "—")
  }

  @Test func `a day has its name`() throws {
    let day = try #require(Day(year: 2026, month: 5, day: 15))
    #expect(italian.weekday(day) == "venerdì")
    #expect(english.weekday(day) == "Friday")
    #expect(italian.weekday(Day(number: -1)) == "mercoledì")
    #expect(italian.longDate(day) == "15 maggio 2026")
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil),
      ("2025-01-01", "2026-06-30", "dal 1 gen 2025 al 30 giu 2026", "from 1 Jan 2025 to 30 Jun 2026"),
      ("2015-03", nil, "da mar 2015", "since Mar 2015"),
      ("2015", nil, "dal 2015", "since 2015"),
      (nil, "2019-06", "fino a giu 2019", "until Jun 2019"),
      (nil, "2019-08", "fino ad ago 2019", "until Aug 2019"),
      ("2026-05-08", "2026-05-11", "dall'8 mag 2026 all'11 mag 2026", "from 8 May 2026 to 11 May 2026"),
    ] as [(String?, String?, String?, String?)])
  func `how long something holds`(from: String?, to: String?, italian: String?, english: String?) {
    let interval = Interval(from: from.flatMap(PartialDate.init), to: to.flatMap(PartialDate.init))
    #expect(self.italian.period(interval) == italian)
    #expect(self.english.period(interval) == english)
  }

  @Test func `on a date`() throws {
    #expect(italian.onDate(try #require(PartialDate("2026-05-15"))) == "il 15 mag 2026")
    #expect(italian.onDate(try #require(PartialDate("2026-05-08"))) == "l'8 mag 2026")
    #expect(italian.onDate(try #require(PartialDate("2026-05"))) == "in maggio 2026")
    #expect(english.onDate(try #require(PartialDate("2026"))) == "in 2026")
  }

  @Test(arguments: [
    ("oggi", "2026-03-01"), ("Ieri", "2026-02-28"), ("today", "2026-03-01"), ("yesterday", "2026-02-28"),
    ("15 / 5 / 2019", "2019-05-15"), ("domenica", nil),
  ])
  func `a date is typed as it is said, in either language`(text: String, date: String?) throws {
    let today = try #require(PartialDate("2026-03-01")).firstDay
    for words in [italian, english] { #expect(words.typedDate(text, today: today)?.description == date) }
  }

  @Test func `how long, and how long ago`() {
    #expect(italian.days(1) == "1 giorno")
    #expect(italian.duration(days: 17) == "17 giorni")
    #expect(italian.duration(days: 160) == "5 mesi")
    #expect(english.duration(days: 1200) == "3 years")
    #expect(italian.ago(days: 0) == "oggi")
    #expect(italian.ago(days: 1) == "ieri")
    #expect(italian.ago(days: 17) == "17 giorni fa")
    #expect(italian.ago(days: -3) == "tra 3 giorni")
    #expect(english.ago(days: -1) == "tomorrow")
    #expect(italian.elapsed(seconds: 125) == "2 min 5 s")
  }
}
