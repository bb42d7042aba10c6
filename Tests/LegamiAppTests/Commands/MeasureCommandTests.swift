import Foundation
import LegamiWords
import Testing

@testable import LegamiApp

struct MeasureCommandTests {
  private func measure(_ map: String, on: String? = nil) throws -> [String: Any] {
    let store = try CommandFixture.demonstration()
    return try CommandFixture.object(
      MeasureCommand.run(map: map, on: on, json: true, words: CommandFixture.italian, store: store))
  }

  @Test func `every name that scripts rely on is there, for every kind of map`() throws {
    let names = [
      "map", "on", "nodes", "ties", "size", "active", "density", "mean_degree", "components", "isolates", "coverage",
      "rings", "levels", "engagement", "support", "reciprocity", "multiplexity", "effective_size", "efficiency",
      "constraint", "betweenness", "articulation", "cliques", "critical", "cooling", "unconnected_services",
      "ei_index", "easynwk",
    ]
    for map in ["Ada", "Valfinta", "Nautilus"] {
      let figures = try measure(map)
      for name in names { #expect(figures[name] != nil, "\(name) of \(map)") }
    }
  }

  @Test func `the invented person's figures are those that were worked out by hand`() throws {
    let ada = try measure("Ada Esempio")
    #expect(ada["nodes"] as? Int == 18)
    #expect(ada["ties"] as? Int == 33)
    #expect(ada["size"] as? Int == 17)
    #expect(ada["active"] as? Int == 16)
    #expect(ada["components"] as? Int == 4)
    #expect(ada["isolates"] as? Int == 2)
    #expect(ada["cliques"] as? Int == 3)
    #expect(ada["density"] as? Double == 16.0 / 136)
    #expect(ada["reciprocity"] as? Double == 5.0 / 14)
    #expect(ada["multiplexity"] as? Double == 7.0 / 16)
    #expect(ada["unconnected_services"] as? Int == 12)
    #expect(ada["coverage"] as? [String: Int] == ["home": 12, "work": 0, "sociality": 4])
    #expect(ada["rings"] as? [String: Int] == ["1": 5, "2": 4, "3": 8])
    #expect(
      ada["levels"] as? [String: Int] == ["person": 9, "volunteer": 1, "service": 6, "community": 1, "unknown": 0])
    #expect(
      ada["engagement"] as? [String: Int] == ["formal": 6, "informal": 3, "naturalistic": 2, "none": 6])
    #expect(
      ada["support"] as? [String: Int] == ["ins": 8, "emo": 5, "com": 4, "inf": 3, "app": 2, "pre": 1])
    let cooling = ada["cooling"] as? [[String: Any]] ?? []
    #expect(cooling.map { $0["name"] as? String } == ["Carla", "Ines"])
    #expect(cooling.map { $0["days"] as? Int } == [103, 17])
    let critical = ada["critical"] as? [[String: Any]] ?? []
    #expect(CommandFixture.names(critical) == ["Gina", "Bruno", "don Nello", "Elsa", "Ines", "Paola"])
    #expect(critical.map { $0["score"] as? Int } == [3, 2, 1, 1, 1, 1])
    #expect(critical.first?["sole"] as? [[String: String]] == [["kind": "pre", "context": "home"]])
    #expect(CommandFixture.names(ada["articulation"]).count == 6)
  }

  @Test(arguments: [
    ("2002", 11, 16, 10), ("2004", 17, 10, 9), ("2006", 28, 8, 7), ("2008", 68, 2, 1), ("2010", 11, 16, 10),
  ])
  func `the documented partnership grows, holds, and falls apart`(
    year: String, ties: Int, components: Int, isolates: Int
  ) throws {
    let nautilus = try measure("Nautilus", on: year)
    #expect(nautilus["on"] as? String == "\(year)-12-31")
    #expect(nautilus["nodes"] as? Int == 27)
    #expect(nautilus["ties"] as? Int == ties)
    #expect(nautilus["components"] as? Int == components)
    #expect(nautilus["isolates"] as? Int == isolates)
    #expect(nautilus["size"] is NSNull)
    #expect(nautilus["coverage"] is NSNull)
  }

  @Test func `the district's partners stand by how they are engaged`() throws {
    let valfinta = try measure("m4t9")
    let partners = valfinta["partners"] as? [String: Any] ?? [:]
    #expect(partners["count"] as? Int == 35)
    #expect(partners["formal_only"] as? Int == 12)
    #expect(partners["informal_only"] as? Int == 11)
    #expect(partners["naturalistic_only"] as? Int == 7)
    #expect(partners["several"] as? Int == 1)
    #expect(partners["not_yet"] as? Int == 4)
    let alone = valfinta["partners_only"] as? [String: Any] ?? [:]
    #expect(alone["components"] as? Int == 17)
    #expect((alone["component_sizes"] as? [Int])?.prefix(2) == [9, 6])
    #expect(valfinta["component_sizes"] as? [Int] == [41, 2, 1, 1, 1])
    let index = valfinta["ei_index"] as? [String: Double] ?? [:]
    #expect(abs((index["sector"] ?? 0) - 7.0 / 17) < 1e-9)
  }

  @Test func `in words every measure is named, said, and defined`() throws {
    let store = try CommandFixture.demonstration()
    for words in [CommandFixture.italian, CommandFixture.english] {
      let text = try MeasureCommand.run(map: "r7k2", on: nil, json: false, words: words, store: store).output
      #expect(text.contains("17 \(words.around("Ada Esempio"))"))
      #expect(text.contains(words.acquaintedPairs(16, of: 136)))
      #expect(text.contains("Gina"))
      #expect(!text.contains("— —"))
    }
    let italian = try MeasureCommand.run(
      map: "Nautilus", on: "2008", json: false, words: CommandFixture.italian, store: store
    ).output
    #expect(italian.contains("68 coppie su 351 hanno un legame (0,194)"))
    #expect(italian.contains("Non riguardano questa mappa"))
    for line in italian.split(separator: "\n") { #expect(line.count <= 80) }
  }
}
