import Foundation
import TestSupport
import Testing

/// Files of other programs by the command line: what is read is told, what is wrong changes nothing.
@Suite struct Importing {
  private static let graph = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="l" for="node" attr.name="label" attr.type="string"/>
      <key id="w" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="Prova" edgedefault="undirected">
        <node id="a"><data key="l">Ponte</data></node>
        <node id="b"><data key="l">Forno</data></node>
        <node id="c"><data key="l">Banda</data></node>
        <node id="d"><data key="l">Oratorio</data></node>
        <edge source="a" target="b"><data key="w">2</data></edge>
        <edge source="b" target="c"/>
      </graph>
    </graphml>
    """

  private static let table = """
    source,target,weight
    Ponte,Forno,2
    Forno,Banda,1
    Banda,Ponte,1
    Ponte,Ponte,1
    """

  @Test func `a graph comes in as a map that can be listed and measured`() throws {
    let sandbox = try Sandbox.withEmptyStore()
    let file = try sandbox.folder.write("prova.graphml", Self.graph)
    let told = try sandbox.run("import", file, "--map", "Rete di prova", "--json")
    #expect(told.status == 0, "\(told.errors)")
    let counts = try object(told.output)
    #expect(counts["nodes"] as? Int == 4)
    #expect(counts["ties"] as? Int == 2)
    #expect(try sandbox.run("maps").output.contains("Rete di prova"))
    let measures = try object(try sandbox.run("measure", "Rete di prova", "--json").output)
    #expect(measures["nodes"] as? Int == 4)
    #expect(measures["ties"] as? Int == 2)
    #expect(measures["components"] as? Int == 2)
    #expect(measures["isolates"] as? Int == 1)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `a table of ties comes in, its loop left out and told`() throws {
    let sandbox = try Sandbox.withEmptyStore()
    let file = try sandbox.folder.write("rete.csv", Self.table)
    let told = try object(try sandbox.run("import", file, "--map", "Tabella", "--json").output)
    #expect((told["skipped"] as? [Any])?.count == 1)
    let map = try sandbox.shown("Tabella")
    #expect(Set(map.names) == ["Ponte", "Forno", "Banda"])
    #expect(map.ties.count == 3)
  }

  @Test(arguments: [("a.graphml", graph), ("a.csv", table)])
  func `the same file twice changes nothing`(name: String, text: String) throws {
    let sandbox = try Sandbox.withEmptyStore()
    let file = try sandbox.folder.write(name, text)
    #expect(try sandbox.run("import", file, "--map", "Due volte").status == 0)
    let maps = try sandbox.run("maps", "--json").output
    let shown = try sandbox.run("show", "Due volte", "--json").output
    let again = try sandbox.run("import", file)
    #expect(again.status == 0)
    #expect(again.output.contains("Due volte"))
    #expect(try sandbox.run("maps", "--json").output == maps)
    #expect(try sandbox.run("show", "Due volte", "--json").output == shown)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `a dry run says what it would do and writes nothing`() throws {
    let sandbox = try Sandbox.withEmptyStore()
    let file = try sandbox.folder.write("a.graphml", Self.graph)
    let before = try sandbox.bytes()
    let told = try sandbox.run("import", file, "--dry-run")
    #expect(told.status == 0)
    #expect(told.output.contains("4"))
    #expect(try sandbox.bytes() == before)
    #expect(try sandbox.run("maps", "--json").output.trimmingCharacters(in: .whitespacesAndNewlines) == "[]")
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let broken = [
    Broken(name: "cut.graphml", text: String(graph.prefix(graph.count / 2))),
    Broken(name: "without-its-last-tag.graphml", text: graph.replacing("</graphml>", with: "")),
    Broken(name: "mismatched.graphml", text: graph.replacing("</node>", with: "</nod>")),
    Broken(name: "empty.graphml", text: ""),
    Broken(name: "empty.csv", text: ""),
    Broken(name: "of-something-else.csv", text: "colore,peso\nrosso,3\n"),
    Broken(name: "with-bytes.csv", text: "source,target\n\u{0}\u{1}\u{2},\u{0}\n"),
    Broken(
      name: "expanding.graphml",
      text: """
        <?xml version="1.0"?>
        <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <graphml><graph edgedefault="undirected"><node id="&d;"/></graph></graphml>
        """),
    Broken(name: "noise.graphml", text: "\u{7F}ELF not a graph at all"),
  ]

  @Test(arguments: broken) func `a file that is wrong is refused with its name, and the store stays byte for byte`(
    file: Broken
  ) throws {
    let sandbox = try Sandbox.withDemonstration()
    let before = try sandbox.bytes()
    let path = try sandbox.folder.write(file.name, file.text)
    let result = try sandbox.run("import", path)
    #expect(result.status == 65, "\(result.output)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(file.name))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try sandbox.bytes() == before)
  }

  @Test func `a good file beside a wrong one brings in neither`() throws {
    let sandbox = try Sandbox.withEmptyStore()
    let good = try sandbox.folder.write("a.csv", Self.table)
    let wrong = try sandbox.folder.write("b.csv", "colore,peso\nrosso,3\n")
    let before = try sandbox.bytes()
    #expect(try sandbox.run("import", good, wrong).status == 65)
    #expect(try sandbox.bytes() == before)
  }

  @Test func `names that would take over a terminal are shown as harmless text`() throws {
    let sandbox = try Sandbox.withEmptyStore()
    let hostile = [
      "\u{1B}[31mRosso\u{1B}]0;titolo\u{7}", "\u{9B}2JPulito", "osrevor\u{202E}inverso", "zero\u{200B}largo",
      String(repeating: "lungo", count: 800), "👨‍👩‍👧‍👦 famiglia", "e\u{301}\u{301}\u{301}accenti",
    ]
    let rows = ["source,target"] + hostile.map { "\"\($0)\",Centro" } + ["\"con\na capo\",Centro"]
    let file = try sandbox.folder.write("ostile.csv", rows.joined(separator: "\n") + "\n")
    let told = try sandbox.run("import", file, "--map", "Ostile")
    #expect(told.status == 0, "\(told.errors)")
    let outputs = [
      told.output, told.errors, try sandbox.run("show", "Ostile").output,
      try sandbox.run("show", "Ostile", "--json").output, try sandbox.run("maps").output,
      try sandbox.run("measure", "Ostile").output, try sandbox.run("search", "rosso", "--in", "Ostile").output,
    ]
    for output in outputs {
      let controls = output.unicodeScalars.filter { scalar in
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
          || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      }
      #expect(controls.isEmpty)
    }
    let shown = try sandbox.shown("Ostile")
    #expect(shown.nodes.count == 9)
    #expect(shown.names.allSatisfy { $0.count <= 200 && !$0.contains("\n") })
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }
}

/// What a library beneath has to say about a file stays with it: people are told one sentence of ours.
@Suite struct SilenceBeneath {
  @Test(arguments: ["ISO-2022-JP", "US-ASCII", "EUC-JP", "UTF-16", "martian", "UTF-8"])
  func `a file that is no text in its encoding is told in one sentence, and none of its bytes are shown`(
    _ encoding: String
  ) throws {
    let sandbox = try Sandbox.withEmptyStore()
    let path = sandbox.folder.file("ospiti.graphml")
    let head = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<graphml><graph>\n<node id=\"Gina Rossi "
    let bytes = Array(head.utf8) + [0x80, 0xFF, 0x22, 0x2F] + Array("\"/>\n</graph></graphml>\n".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let told = try sandbox.run("import", path, "--lang", "en")
    #expect(told.status == 65)
    #expect(told.output.isEmpty)
    #expect(told.errors.split(separator: "\n").count == 1, "\(told.errors)")
    #expect(told.errors.contains("ospiti.graphml"))
    for trace in ["0x", "Gina", "Rossi", "half-way", "error :"] { #expect(!told.errors.contains(trace)) }
  }
}
