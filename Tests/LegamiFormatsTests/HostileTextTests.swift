import LegamiFormats
import LegamiModel
import Testing

struct HostileTextTests {
  static let names = [
    "\u{1B}[31mRossi\u{1B}[0m", "Verdi\u{202E}ardnA", "due\nrighe\te\ttab", String(repeating: "lungo ", count: 700),
    "👨‍👩‍👧‍👦 famiglia", "e\u{301}lite", "\u{200B}\u{200B}", "a\u{300}\u{301}\u{302}\u{303}",
  ]

  @Test(arguments: names)
  func `names are clean, one line and short`(_ name: String) throws {
    let quoted = "\"\(name)\""
    let document = try Reading.read(("n.csv", "Id,Label,\(quoted)\n\(quoted),\(quoted),\(quoted)\nzz,b,\n"))
    let network = try document.only
    for node in network.nodes {
      #expect(!node.node.name.isEmpty)
      #expect(CleanText.clean(node.node.name, limit: CleanText.nameLimit).text == node.node.name)
      for (attribute, value) in node.node.attributes.sorted {
        #expect(CleanText.clean(attribute).text == attribute)
        if case .text(let text) = value { #expect(CleanText.clean(text).text == text) }
      }
    }
    for row in document.skipped {
      #expect(row.arguments.allSatisfy { CleanText.clean($0).text == $0 })
    }
  }

  @Test func `a name of four thousand characters is cut and told`() throws {
    let document = try Reading.read(("n.csv", "Id,Label\na,\(String(repeating: "x", count: 4000))\n"))
    #expect(try document.only.nodes[0].node.name.count == 80)
    #expect(document.skips(.textCut).map(\.line) == [2])
  }

  @Test func `keys that look the same once clean stay two`() throws {
    let network = try Reading.read(("n.csv", "Id,Label\nab,uno\na\u{200B}b,due\n")).only
    #expect(Set(network.nodes.map(\.key)).count == 2)
  }
}
