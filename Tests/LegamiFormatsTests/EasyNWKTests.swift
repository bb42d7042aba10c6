import LegamiFormats
import LegamiModel
import Testing

struct EasyNWKTests {
  static func alter(
    _ id: Int, _ name: String, role: String = "Freund*in", angle: Double = 120, distance: Double = 50, edge: Int = 1,
    extra: String = ""
  ) -> String {
    """
    {"id": \(id), "name": "\(name)", "role": "\(role)", "human": true, "currentGender": "weiblich", "age": "40",
     "note": "", "edgeType": \(edge), "angle": \(angle), "distance": \(distance)\(extra)}
    """
  }

  static func map(_ alters: [String], _ connections: [(Int, Int)] = [], ego: String = "Livia") -> String {
    let pairs = connections.map { "{\"id1\": \($0.0), \"id2\": \($0.1)}" }.joined(separator: ",\n")
    return """
      {"ego": {"name": "\(ego)", "currentGender": "weiblich", "age": "33", "note": "una nota"},
      "alteri": [\(alters.joined(separator: ",\n"))],
      "connections": [\(pairs)]}
      """
  }

  static func file(_ versions: [(id: Int, title: String, date: String, map: String)], current: Int) -> String {
    let texts = versions.map {
      "{\"id\": \($0.id), \"title\": \"\($0.title)\", \"date\": \"\($0.date)\", \"nwk\": \($0.map)}"
    }
    return "\u{FEFF}{\"versions\": [\(texts.joined(separator: ",\n"))], \"currentVersion\": \(current)}"
  }

  @Test func `sectors, horizons and roles become types, rings and contexts`() throws {
    let map = Self.map(
      [
        Self.alter(1, "Marta", role: "Mutter", angle: 30, distance: 20),
        Self.alter(2, "Carlo", role: "Lebensgefährt*in", angle: 15, distance: 40),
        Self.alter(3, "Nina", angle: 120, distance: 80),
        Self.alter(4, "Ada", role: "Arbeitskolleg*in", angle: -120, distance: 10),
        Self.alter(5, "Dr. Bo", role: "Ärzt*in", angle: -45, distance: 95),
        Self.alter(6, "Vera", role: "Nachbar*in", angle: 100, distance: 33.4),
      ], [(1, 2), (3, 6)])
    let document = try Reading.read(("livia.json", Self.file([(1, "Inizio", "2024-03-01", map)], current: 1)))
    let network = try document.only
    #expect(document.format == "easynwk")
    #expect(document.nodeRows == 6)
    #expect(document.tieRows == 2)
    #expect(network.name == "Livia")
    #expect(network.scheme == .easynwk)
    #expect(network.asOf == PartialDate("2024-03-01"))
    #expect(network.snapshots.map(\.title) == ["Inizio"])
    #expect(network.asksSupport == false)
    #expect(network.nodes[0].node.summary == "una nota")
    #expect(network.nodes[0].node.gender == .feminine)
    let types = try (1...6).map { try #require(network.ties("ego", String($0)).first).identity }
    #expect(types.map(\.type) == [.kinship, .couple, .friendship, .colleague, .care, .neighbourhood])
    #expect(types.map(\.context) == [.home, .home, .sociality, .work, .home, .sociality])
    #expect(types[0].kinship == .parent)
    #expect(types[0].label == "Mutter")
    #expect(types[4].roleA == .professional)
    #expect(types[4].roleB == .ego)
    let rings = try (1...6).map { key -> Ring? in
      let tie = try #require(network.ties("ego", String(key)).first)
      return tie.a == network.centre ? tie.spells[0].spell.fromA.ring : tie.spells[0].spell.fromB.ring
    }
    #expect(rings == [.inner, .middle, .outer, .inner, .outer, .middle])
    #expect(network.ties("1", "2").count == 1)
    let marta = try #require(network.node("1"))
    #expect(marta.attributes["easynwk.edge_type"] == .number(1))
    #expect(marta.attributes["easynwk.angle"] == .number(30))
    #expect(marta.attributes["easynwk.distance"] == .number(20))
    #expect(marta.attributes["easynwk.role"] == .text("Mutter"))
    #expect(marta.attributes["age"] == .number(40))
  }

  @Test func `who is not tied is possible; animals, the dead and those outside are only on the map`() throws {
    let map = Self.map([
      Self.alter(1, "Fin", edge: 0),
      Self.alter(2, "Argo", edge: 0).replacing("\"human\": true", with: "\"human\": false"),
      Self.alter(3, "Nonno", edge: 0, extra: ", \"deceased\": true"),
      Self.alter(4, "Lontano", distance: 130, edge: 0),
    ])
    let network = try Reading.read(("a.json", map)).only
    #expect(network.centreTies.map { network.nodes[$0.b].key } == ["1"])
    #expect(network.centreTies[0].spells[0].spell.state == .potential)
    #expect(network.nodes.count == 5)
    #expect(network.node("2")?.isAnimal == true)
    #expect(network.node("3")?.isDeceased == true)
    #expect(network.asOf == nil)
  }

  @Test func `support flows the way it was said, conflict is strain`() throws {
    let extra = ", \"conflict\": true, \"supportEmotional\": 2, \"supportInstrumental\": 3, \"supportSocial\": 1"
    let map = Self.map([
      Self.alter(1, "Nina", extra: extra), Self.alter(2, "Dr. Bo", angle: -45, extra: ", \"supportInformational\": 2"),
    ])
    let network = try Reading.read(("s.json", map)).only
    #expect(network.asksSupport)
    let spell = try #require(network.ties("ego", "1").first?.spells.first)
    #expect(spell.spell.stress == .conflict)
    #expect(spell.exchanges.map(\.kind) == [.emo, .ins, .ins, .com])
    #expect(spell.exchanges.map(\.direction) == [.bToA, .aToB, .bToA, .aToB])
    let helper = try #require(network.ties("ego", "2").first)
    #expect(network.nodes[helper.a].key == "2")
    #expect(helper.spells[0].exchanges.map(\.direction) == [.aToB])
  }

  @Test func `versions open and close spells by their dates`() throws {
    let first = Self.map([Self.alter(1, "Nina", distance: 80), Self.alter(2, "Vera")], [(1, 2)])
    let second = Self.map([Self.alter(1, "Nina", distance: 20), Self.alter(3, "Ugo")], [(1, 3)])
    let network = try Reading.read(
      ("v.json", Self.file([(1, "prima", "2024-01-10", first), (2, "dopo", "2024-06-01", second)], current: 2))
    ).only
    #expect(network.asOf == PartialDate("2024-06-01"))
    #expect(network.snapshots.map(\.on.description) == ["2024-01-10", "2024-06-01"])
    let nina = try #require(network.ties("ego", "1").first?.spells)
    #expect(nina.map(\.spell.fromA.ring) == [.outer, .inner])
    #expect(nina[0].spell.span == Interval(from: PartialDate("2024-01-10"), to: PartialDate("2024-05-31")))
    #expect(nina[1].spell.span == Interval(from: PartialDate("2024-06-01")))
    let vera = try #require(network.ties("ego", "2").first?.spells)
    #expect(vera.map(\.spell.span.to?.description) == ["2024-05-31"])
    #expect(network.ties("ego", "3").first?.spells.first?.spell.span.from?.description == "2024-06-01")
    #expect(network.ties("1", "2").first?.spells.first?.spell.span.to?.description == "2024-05-31")
  }

  @Test func `a version begun blank counts from one again, and people are known by name`() throws {
    let first = Self.map([Self.alter(1, "Nina"), Self.alter(2, "Vera")])
    let second = Self.map([Self.alter(1, "Ugo"), Self.alter(2, "Nina"), Self.alter(3, "Pia")])
    let network = try Reading.read(
      ("b.json", Self.file([(1, "", "2024-01-10", first), (2, "", "2024-06-01", second)], current: 2))
    ).only
    #expect(network.nodes.map(\.node.name) == ["Livia", "Nina", "Vera", "Ugo", "Pia"])
    #expect(Set(network.nodes.map(\.key)).count == 5)
    #expect(network.ties("ego", "1").first?.spells.count == 1)
  }

  @Test func `rows that do not fit are told with their line`() throws {
    let text = """
      {"ego": {"name": "Livia"},
      "alteri": [
      {"id": 1, "name": "Nina", "edgeType": 1, "angle": 100, "distance": 20},
      {"id": 1, "name": "Vera", "edgeType": 1, "angle": 100, "distance": 20},
      {"name": "senza numero"}
      ],
      "connections": [
      {"id1": 1, "id2": 1},
      {"id1": 1, "id2": 9},
      {"id1": 1}
      ]}
      """
    let document = try Reading.read(("r.json", text))
    #expect(document.skips(.duplicateKey).map(\.line) == [4])
    #expect(document.skips(.noName).map(\.line) == [5])
    #expect(document.skips(.loop).map(\.line) == [8])
    #expect(document.skips(.unknownEnd).map(\.line) == [9])
    #expect(document.skips(.missingEnd).map(\.line) == [10])
    #expect(document.nodeRows == 3)
    #expect(document.tieRows == 3)
  }

  @Test(arguments: [
    ("{\n\"a\": 1,\n\"b\": tru }", FormatError.Code.malformedJSON, 3),
    ("{\n\"a\": [1, 2\n", .truncated, 3),
    ("{\"a\": \"x\n\"}", .malformedJSON, 1),
    ("{\"versions\": []}", .noNodes, 0),
    ("{\"nodes\": []}", .unknownFormat, 1),
    ("[1, 2] 3", .malformedJSON, 1),
  ])
  func `wrong JSON is refused with its line`(_ text: String, code: FormatError.Code, line: Int) throws {
    let error = try Reading.refusal(("wrong.json", text))
    #expect(error?.code == code)
    #expect(error?.line ?? 0 == line)
  }

  @Test func `arrays ten thousand deep are refused`() throws {
    let error = try Reading.refusal(("deep.json", String(repeating: "[", count: 10_000)))
    #expect(error?.code == .tooDeep)
  }
}
