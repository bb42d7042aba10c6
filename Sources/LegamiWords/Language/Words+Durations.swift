extension Words {
  public func days(_ number: Int) -> String { count(number, ("giorno", "giorni"), ("day", "days")) }

  public func months(_ number: Int) -> String { count(number, ("mese", "mesi"), ("month", "months")) }

  public func years(_ number: Int) -> String { count(number, ("anno", "anni"), ("year", "years")) }

  /// A stretch of days in the unit one would say: "17 giorni", "5 mesi", "3 anni".
  public func duration(days number: Int) -> String {
    switch number {
    case ..<60: days(number)
    case ..<730: months(Int((Double(number) / 30.44).rounded()))
    default: years(number / 365)
    }
  }

  /// How long ago: "oggi", "ieri", "17 giorni fa"; a day to come is "tra 3 giorni".
  public func ago(days number: Int) -> String {
    switch number {
    case 0: say("oggi", "today")
    case 1: say("ieri", "yesterday")
    case -1: say("domani", "tomorrow")
    case ..<0: say("tra \(duration(days: -number))", "in \(duration(days: -number))")
    default: say("\(duration(days: number)) fa", "\(duration(days: number)) ago")
    }
  }

  /// Time that long work has taken: "8 s", "2 min 5 s".
  public func elapsed(seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
