import LegamiModel

/// The demonstration: the net of an invented person, an invented district, and a documented partnership.
public enum Demonstration {
  /// Who typed it.
  public static let user = "demo"

  /// The day on which everything was typed and last gone through.
  public static let day = Day(number: 20_588)

  /// Stands still at eight in the morning, UTC, of `day`.
  public static let clock = Clock(
    now: { Instant(milliseconds: Int64(Demonstration.day.number) * 86_400_000 + 28_800_000) },
    today: { Demonstration.day })

  /// Identifiers for what a store adds of its own; a fresh sequence, the same on every run.
  public static func ulids() -> UlidGenerator { ulids(seed: 0x0005_7083) }

  static func ulids(seed: UInt64) -> UlidGenerator {
    let random = SeededRandom(seed: seed)
    return UlidGenerator(random: { random.next() })
  }

  /// The whole content in Italian (`it`) or English (any other code), always the same.
  public static func content(language: String) -> DemonstrationContent {
    var builder = ContentBuilder(language: DemonstrationLanguage(code: language))
    builder.addAdaPeople()
    builder.addTerritories()
    builder.addDistrictPartners()
    builder.addDistrictPlans()
    builder.addNautilusBodies()
    builder.addAdaTies()
    builder.addAdaOtherTies()
    builder.addEngagements()
    builder.addGroupSeats()
    builder.addPartnerTies()
    builder.addNautilusTies()
    builder.addMaps()
    builder.addAdaNotes()
    return builder.content
  }
}
