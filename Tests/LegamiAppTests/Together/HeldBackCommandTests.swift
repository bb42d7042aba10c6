import LegamiModel
import LegamiStore
import LegamiWords
import Testing

@testable import LegamiApp

/// Commands read as the worker does and say what is held back; with `--together` nothing of it is there.
@Suite struct HeldBackCommandTests {
  private static let languages = [Language.italian, .english]

  @Test(arguments: languages, [nil, "2018"])
  func `with --together a command says what it would without who is held back`(
    language: Language, date: String?
  ) throws {
    let stores = try HeldBackStores(language)
    let words = Words(language)
    for json in [false, true] {
      func both(_ run: (Store) throws -> CommandResult) throws {
        let (with, without) = (try run(stores.with).output, try run(stores.without).output)
        #expect(with == without)
        for trace in HeldBackStores.traces { #expect(!with.contains(trace), "\(trace)") }
      }
      try both { try ShowCommand.run(map: "r7k2", on: date, as: .together, json: json, words: words, store: $0) }
      try both { try MeasureCommand.run(map: "r7k2", on: date, as: .together, json: json, words: words, store: $0) }
      for text in ["zebedea", "comare", "zibaldone", "zufolo", "zeta", "gina", "ze"] {
        try both {
          try SearchCommand.run(
            text: text, map: "r7k2", as: .together, everywhere: false, json: json, words: words, store: $0)
        }
      }
    }
  }

  @Test func `the worker reads who is held back, marked`() throws {
    let stores = try HeldBackStores()
    let words = CommandFixture.italian
    let store = stores.with
    let shown = try ShowCommand.run(map: "r7k2", on: nil, json: false, words: words, store: store).output
    let line = try #require(shown.split(separator: "\n").first { $0.hasPrefix("Zebedea") })
    #expect(line.contains("riservat"))
    let json = try CommandFixture.object(ShowCommand.run(map: "r7k2", on: nil, json: true, words: words, store: store))
    let nodes = try #require(json["nodes"] as? [[String: Any]])
    let zebedea = try #require(nodes.first { $0["name"] as? String == "Zebedea Riservata" })
    #expect(zebedea["visibility"] as? String == "held_back")
    let found = try SearchCommand.run(
      text: "zebedea", map: "r7k2", everywhere: false, json: false, words: words, store: store)
    #expect(found.output.contains("Zebedea Riservata"))
    #expect(found.output.contains("persona, riservato"))
    let measured = try MeasureCommand.run(map: "r7k2", on: nil, json: false, words: words, store: store)
    #expect(measured.output.contains("Riservato, da non leggere insieme: Zebedea Riservata"))
  }

  @Test func `of another map --together is refused in words, before anything is opened`() throws {
    let store = try CommandFixture.freshDemonstration()
    let words = CommandFixture.italian
    for map in ["m4t9", "h3w6"] {
      #expect(throws: CommandError(.togetherElsewhere)) {
        try ShowCommand.run(map: map, on: nil, as: .together, json: false, words: words, store: store)
      }
      #expect(throws: CommandError(.togetherElsewhere)) {
        try MeasureCommand.run(map: map, on: nil, as: .together, json: false, words: words, store: store)
      }
      #expect(throws: CommandError(.togetherElsewhere)) {
        try SearchCommand.run(
          text: "gina", map: map, as: .together, everywhere: false, json: false, words: words, store: store)
      }
    }
    #expect(throws: CommandError(.missingArgument, ["--in"])) {
      try SearchCommand.run(
        text: "gina", map: nil, as: .together, everywhere: false, json: false, words: words, store: store)
    }
    #expect(try store.accessLines().isEmpty)
  }
}
