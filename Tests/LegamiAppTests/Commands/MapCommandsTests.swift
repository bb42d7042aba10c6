import Foundation
import LegamiModel
import LegamiStore
import Testing

@testable import LegamiApp

struct MapCommandsTests {
  @Test func `the list of maps says what each draws, as measuring it does`() throws {
    let store = try CommandFixture.demonstration()
    let maps = try CommandFixture.list(MapsCommand.run(json: true, words: CommandFixture.italian, store: store))
    #expect(CommandFixture.names(maps) == ["Ada Esempio", "Valfinta", "Nautilus"])
    #expect(maps.map { $0["lens"] as? String } == ["ego", "partner", "net"])
    #expect((maps[0]["centre"] as? [String: String])?["name"] == "Ada Esempio")
    #expect(maps[2]["centre"] is NSNull)
    for map in maps {
      let code = try #require(map["code"] as? String)
      let figures = try CommandFixture.object(
        MeasureCommand.run(map: code, on: nil, json: true, words: CommandFixture.italian, store: store))
      #expect(figures["nodes"] as? Int == map["nodes"] as? Int)
      #expect(figures["ties"] as? Int == map["ties"] as? Int)
    }
  }

  @Test func `an empty store says how to begin`() throws {
    let result = try MapsCommand.run(json: false, words: CommandFixture.italian, store: CommandFixture.empty())
    #expect(result.output.contains("Non c'è ancora nessuna mappa."))
    let none = try MapsCommand.run(json: true, words: CommandFixture.italian, store: CommandFixture.empty())
    #expect(none.output == "[]\n")
  }

  @Test func `a map under reinforced protection is in no list`() throws {
    let store = try CommandFixture.freshDemonstration()
    var ada = try store.map(store.resolveMap("r7k2"))
    ada.isReinforced = true
    _ = try store.changeMap(ada)
    let text = try MapsCommand.run(json: false, words: CommandFixture.italian, store: store).output
    #expect(!text.contains("Ada"))
    #expect(text.contains("Valfinta"))
  }

  @Test func `a map shown as JSON holds what it draws, with what was said and nothing else`() throws {
    let store = try CommandFixture.demonstration()
    let shown = try CommandFixture.object(
      ShowCommand.run(map: "Ada", on: nil, json: true, words: CommandFixture.italian, store: store))
    let nodes = shown["nodes"] as? [[String: Any]] ?? []
    let ties = shown["ties"] as? [[String: Any]] ?? []
    #expect(nodes.count == 18)
    #expect(ties.count == 33)
    #expect(shown["on"] as? String == "2026-05-15")
    let gina = try #require(nodes.first { $0["name"] as? String == "Gina" })
    #expect(gina["kind"] as? String == "person")
    #expect(gina["ring"] as? Int == 1)
    #expect(gina["form"] == nil)
    let tie = try #require(
      ties.first {
        ($0["a"] as? [String: String])?["name"] == "Ada Esempio" && ($0["b"] as? [String: String])?["name"] == "Gina"
      })
    #expect(tie["type"] as? String == "neighbourhood")
    #expect(tie["state"] as? String == "active")
    #expect(tie["strength"] as? String == "strong")
    #expect(tie["ring_a"] as? Int == 1)
    #expect(tie["from"] as? String == "2004-05")
    #expect(tie["to"] == nil)
    let kinds = (tie["exchanges"] as? [[String: Any]] ?? []).map { exchange in
      "\((exchange["from"] as? [String: String])?["name"] ?? "") \(exchange["kind"] as? String ?? "")"
    }
    #expect(Set(kinds) == ["Gina ins", "Gina com", "Gina pre", "Ada Esempio com"])
  }

  @Test func `a partner's territory is named though the map does not draw it`() throws {
    let store = try CommandFixture.demonstration()
    let shown = try CommandFixture.object(
      ShowCommand.run(map: "Valfinta", on: nil, json: true, words: CommandFixture.italian, store: store))
    let nodes = shown["nodes"] as? [[String: Any]] ?? []
    #expect(nodes.count { $0["territory"] != nil } > 20)
  }

  @Test func `a map in words has a line for each node, each tie and each note`() throws {
    let store = try CommandFixture.demonstration()
    for (map, on) in [("Ada", nil), ("Nautilus", "2008")] as [(String, String?)] {
      let figures = try CommandFixture.object(
        MeasureCommand.run(map: map, on: on, json: true, words: CommandFixture.italian, store: store))
      let text = try ShowCommand.run(map: map, on: on, json: false, words: CommandFixture.italian, store: store).output
      let rows = text.split(separator: "\n").count - 1
      let notes = map == "Ada" ? 5 : 0
      #expect(rows == (figures["nodes"] as? Int ?? 0) + (figures["ties"] as? Int ?? 0) + notes)
    }
  }

  @Test func `a year is its last day, or today while it lasts`() throws {
    let today = try #require(Day(year: 2026, month: 5, day: 15))
    #expect(try AsOfDate.day("2019", today: today)?.description == "2019-12-31")
    #expect(try AsOfDate.day("2026", today: today) == today)
    #expect(try AsOfDate.day("2026-02", today: today)?.description == "2026-02-28")
    #expect(try AsOfDate.day("2025-09-01", today: today)?.description == "2025-09-01")
    #expect(try AsOfDate.day(nil, today: today) == nil)
    for wrong in ["", "26", "2026-13", "2026-02-30", "domani", "2026-5-15-1"] {
      #expect(throws: CommandError(.badDate, [wrong])) { try AsOfDate.day(wrong, today: today) }
    }
  }

  @Test func `where real persons are kept their maps are called by their code alone`() throws {
    let store = try CommandFixture.freshDemonstration(standing: .casework)
    #expect(throws: CommandError(.nameOnCommandLine)) { try store.mapMeant(by: "Ada Esempio") }
    #expect(throws: CommandError(.nameOnCommandLine)) { try store.mapMeant(by: "Nobody At All") }
    #expect(try store.mapMeant(by: "r7k2") == store.resolveMap("r7k2"))
    #expect(try store.mapMeant(by: "Valfinta") == store.resolveMap("m4t9"))
  }
}

@Suite struct OpeningByCommandTests {
  @Test func `each command that opens a map leaves one line`() throws {
    let store = try CommandFixture.freshDemonstration()
    let words = CommandFixture.italian
    var runs: [() throws -> CommandResult] = []
    for map in ["r7k2", "m4t9"] {
      for json in [false, true] {
        runs.append { try ShowCommand.run(map: map, on: "2018", json: json, words: words, store: store) }
        runs.append { try MeasureCommand.run(map: map, on: nil, json: json, words: words, store: store) }
        runs.append {
          try SearchCommand.run(text: "gina", map: map, everywhere: false, json: json, words: words, store: store)
        }
      }
    }
    for (index, run) in runs.enumerated() {
      _ = try run()
      #expect(try store.accessLines().count == index + 1)
    }
  }
}
