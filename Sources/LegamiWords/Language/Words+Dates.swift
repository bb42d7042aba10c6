import LegamiModel

extension Words {
  /// A month by its number, 1 to 12: "maggio", "May".
  public func month(_ number: Int) -> String {
    switch number {
    case 1: say("gennaio", "January")
    case 2: say("febbraio", "February")
    case 3: say("marzo", "March")
    case 4: say("aprile", "April")
    case 5: say("maggio", "May")
    case 6: say("giugno", "June")
    case 7: say("luglio", "July")
    case 8: say("agosto", "August")
    case 9: say("settembre", "September")
    case 10: say("ottobre", "October")
    case 11: say("novembre", "November")
    case 12: say("dicembre", "December")
    default: "—"
    }
  }

  /// A month in three letters: "mag", "May".
  public func shortMonth(_ number: Int) -> String { String(month(number).prefix(3)) }

  /// A date as precise as it was given: "15 mag 2026", "mag 2026", "2026".
  public func date(_ date: PartialDate) -> String { written(date, month: shortMonth) }

  public func date(_ day: Day) -> String { date(PartialDate(day)) }

  /// A date with its month in full: "15 maggio 2026".
  public func longDate(_ date: PartialDate) -> String { written(date, month: month) }

  public func longDate(_ day: Day) -> String { longDate(PartialDate(day)) }

  /// The day of the week: "venerdì", "Friday".
  public func weekday(_ day: Day) -> String {
    // Day 0, 1 January 1970, was a Thursday.
    switch (day.number % 7 + 7) % 7 {
    case 0: say("giovedì", "Thursday")
    case 1: say("venerdì", "Friday")
    case 2: say("sabato", "Saturday")
    case 3: say("domenica", "Sunday")
    case 4: say("lunedì", "Monday")
    case 5: say("martedì", "Tuesday")
    default: say("mercoledì", "Wednesday")
    }
  }

  /// How long something holds: "dal 1 gen 2025 al 30 giu 2026", "da mar 2015", "fino al 2019"; nil when always.
  public func period(_ interval: Interval) -> String? {
    switch (interval.from, interval.to) {
    case (nil, nil): nil
    case (let from?, nil): since(from)
    case (nil, let to?): until(to)
    case (let from?, let to?):
      say(
        "\(articled("da", from)) \(articled("a", to))",
        "from \(date(from)) to \(date(to))")
    }
  }

  /// "dal 15 mag 2026", "da mag 2026", "since May 2026".
  public func since(_ from: PartialDate) -> String { say(articled("da", from), "since \(date(from))") }

  /// "fino al 15 mag 2026", "until May 2026".
  public func until(_ to: PartialDate) -> String { say("fino \(articled("a", to))", "until \(date(to))") }

  /// "il 15 mag 2026", "nel 2026", "on 15 May 2026", "in 2026".
  public func onDate(_ on: PartialDate) -> String {
    switch on.precision {
    case .day: say("\(takesElision(on) ? "l'" : "il ")\(date(on))", "on \(date(on))")
    case .month: say("in \(month(on.month ?? 0)) \(on.year)", "in \(date(on))")
    case .year: say("nel \(on.year)", "in \(on.year)")
    }
  }

  /// Preposition and article as they join before a date: "dal 15", "dall'8", "da maggio", "al 2026".
  private func articled(_ preposition: String, _ date: PartialDate) -> String {
    let text = self.date(date)
    switch date.precision {
    case .month: return "\(Italian.euphonic(preposition, before: text)) \(text)"
    case .day where takesElision(date): return "\(preposition)ll'\(text)"
    case .day, .year: return "\(preposition)l \(text)"
    }
  }

  /// Eight and eleven begin with a vowel when they are said.
  private func takesElision(_ date: PartialDate) -> Bool { date.day == 8 || date.day == 11 }

  private func written(_ date: PartialDate, month: (Int) -> String) -> String {
    [date.day.map(String.init), date.month.map(month), String(date.year)].compactMap(\.self).joined(separator: " ")
  }
}
