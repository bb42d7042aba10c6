import LegamiModel

extension Words {
  /// A date as somebody types it: `2015`, `2015-03`, `12/3/2015`, `3/2015`, or today and yesterday in either language.
  public func typedDate(_ text: String, today: Day) -> PartialDate? {
    switch FoldedText.fold(text) {
    case "oggi", "today": PartialDate(today)
    case "ieri", "yesterday": PartialDate(Day(number: today.number - 1))
    default: PartialDate.handwritten(text.filter { $0 != " " })
    }
  }
}
