import Foundation
import LegamiDemonstration
import LegamiModel
import LegamiStore
import Testing

@testable import LegamiApp

struct SearchCommandTests {
  private func search(
    _ text: String, in map: String? = nil, everywhere: Bool = false, _ store: Store
  ) throws -> [[String: Any]] {
    try CommandFixture.list(
      SearchCommand.run(
        text: text, map: map, everywhere: everywhere, json: true, words: CommandFixture.italian, store: store))
  }

  @Test func `partners are found, without accents or case`() throws {
    let store = try CommandFixture.demonstration()
    let found = try search("EQUIPE", store)
    #expect(found.contains { ($0["name"] as? String)?.contains("équipe") ?? false })
    let bar = try #require(try search("bar dell'angolo", store).first)
    #expect(bar["kind"] as? String == "place" || bar["kind"] as? String == "organisation")
    #expect(CommandFixture.names(bar["maps"]) == ["Valfinta"])
  }

  @Test func `nobody around the person at the centre is found on the planning side`() throws {
    let store = try CommandFixture.demonstration()
    let content = Demonstration.content(language: "it").mapContent(.ada)
    for node in content.nodes where node.visibility != .shared {
      let found = try search(node.name, store)
      #expect(!CommandFixture.names(found).contains(node.name), "\(node.name)")
      for hit in found { #expect(!CommandFixture.names(hit["maps"]).contains("Ada Esempio"), "\(node.name)") }
    }
  }

  @Test func `they are found in their map, and everywhere when that is asked`() throws {
    let store = try CommandFixture.demonstration()
    #expect(CommandFixture.names(try search("gina", in: "r7k2", store)).contains("Gina"))
    let everywhere = try search("gina", everywhere: true, store)
    #expect(CommandFixture.names(everywhere).contains("Gina"))
    #expect(try store.accessLines().contains { $0.action == .everywhere && $0.reason == "search" })
  }

  @Test func `where real persons are kept their maps are named by code alone`() throws {
    let store = try CommandFixture.freshDemonstration(standing: .casework)
    let gina = try #require(
      try search("gina", everywhere: true, store).first { $0["name"] as? String == "Gina" })
    let map = try #require((gina["maps"] as? [[String: Any]])?.first)
    #expect(map["code"] as? String == "r7k2")
    #expect(map["name"] is NSNull)
    let text = try SearchCommand.run(
      text: "gina", map: nil, everywhere: true, json: false, words: CommandFixture.italian, store: store
    ).output
    #expect(text.contains("r7k2"))
    #expect(!text.contains("Ada"))
  }

  @Test func `nothing found is said, with where else to look`() throws {
    let store = try CommandFixture.demonstration()
    let result = try SearchCommand.run(
      text: "zzz", map: nil, everywhere: false, json: false, words: CommandFixture.italian, store: store)
    #expect(result.status == .done)
    #expect(result.output.contains("--in MAPPA"))
    #expect(try search("zzz", store).isEmpty)
  }

  @Test func `nothing to look for, or two places at once, is wrong usage`() throws {
    let store = try CommandFixture.demonstration()
    for text in ["", " ", "’’"] {
      #expect(throws: CommandError.self) { try search(text, store) }
    }
    #expect(throws: CommandError.self) { try search("gina", in: "r7k2", everywhere: true, store) }
  }
}
