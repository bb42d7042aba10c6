import LegamiFormats
import LegamiModel
import Testing

struct GraphMLTests {
  /// A document of `body`, with the keys that igraph would declare.
  static func igraph(_ body: String, directed: Bool = false) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="v_town" for="node" attr.name="town" attr.type="string"/>
      <key id="v_age" for="node" attr.name="age" attr.type="double"/>
      <key id="v_tall" for="node" attr.name="tall" attr.type="boolean"/>
      <key id="v_x" for="node" attr.name="x" attr.type="double"/>
      <key id="v_y" for="node" attr.name="y" attr.type="double"/>
      <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
      <key id="e_type" for="edge" attr.name="type" attr.type="string"/>
      <key id="g_name" for="graph" attr.name="name" attr.type="string"/>
      <graph id="G" edgedefault="\(directed ? "directed" : "undirected")">
    \(body)
      </graph>
    </graphml>
    """
  }

  static let trio = igraph(
    """
    <data key="g_name">Via dei Tigli</data>
    <node id="n0"><data key="v_name">Nora</data><data key="v_town">Lago &amp; Colle</data>
      <data key="v_age">41</data><data key="v_tall">true</data>
      <data key="v_x">10</data><data key="v_y">0</data></node>
    <node id="n1"><data key="v_name">Piero</data><data key="v_x">30</data><data key="v_y">10</data></node>
    <node id="n2"/>
    <edge source="n0" target="n1"><data key="e_weight">2.5</data><data key="e_type">amicizia</data></edge>
    <edge source="n1" target="n2"/>
    """)

  @Test func `a graph of igraph is a network without a centre`() throws {
    let document = try Reading.read(("trio.graphml", Self.trio))
    let network = try document.only
    #expect(document.format == "graphml")
    #expect(document.nodeRows == 3)
    #expect(document.tieRows == 2)
    #expect(network.name == "Via dei Tigli")
    #expect(network.centre == nil)
    #expect(network.nodes.map(\.node.name) == ["Nora", "Piero", "n2"])
    #expect(network.node("n0")?.attributes["town"] == .text("Lago & Colle"))
    #expect(network.node("n0")?.attributes["age"] == .number(41))
    #expect(network.node("n0")?.attributes["tall"] == .flag(true))
    let friendship = try #require(network.ties("n0", "n1").first)
    #expect(friendship.identity.type == .friendship)
    #expect(friendship.identity.weight == 2.5)
    #expect(network.ties("n1", "n2").first?.identity.weight == nil)
  }

  @Test func `places fit the unit square and keep their proportions`() throws {
    let network = try Reading.read(("trio.graphml", Self.trio)).only
    #expect(network.nodes[0].spot == .free(x: 0, y: 0.25))
    #expect(network.nodes[1].spot == .free(x: 1, y: 0.75))
    #expect(network.nodes[2].spot == nil)
  }

  @Test func `parallel edges are one tie with their weights together`() throws {
    let document = try Reading.read(
      (
        "p.graphml",
        Self.igraph(
          """
          <node id="a"/><node id="b"/>
          <edge source="a" target="b"><data key="e_weight">2</data></edge>
          <edge source="b" target="a"><data key="e_weight">3</data></edge>
          <edge source="a" target="b"><data key="e_type">kinship</data></edge>
          """)
      ))
    let network = try document.only
    #expect(document.tieRows == 3)
    #expect(network.ties.count == 2)
    #expect(network.ties[0].identity.weight == 5)
    #expect(network.ties[1].identity.type == .kinship)
    #expect(document.skips(.parallelMerged).map(\.line) == [15])
  }

  @Test func `loops, ends that are nowhere and keys used twice are left out and told with their line`() throws {
    let document = try Reading.read(
      (
        "w.graphml",
        Self.igraph(
          """
          <node id="a"/>
          <node id="b"/>
          <node id="a"/>
          <edge source="a" target="a"/>
          <edge source="a" target="ghost"/>
          <edge source="a"/>
          <hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>
          <edge source="a" target="b"/>
          """)
      ))
    #expect(try document.only.ties.count == 1)
    #expect(try document.only.nodes.count == 2)
    #expect(document.nodeRows == 3)
    #expect(document.tieRows == 5)
    #expect(document.skips(.duplicateKey).map(\.line) == [15])
    #expect(document.skips(.loop).map(\.line) == [16])
    #expect(document.skips(.unknownEnd).map(\.line) == [17])
    #expect(document.skips(.unknownEnd).first?.arguments == ["ghost"])
    #expect(document.skips(.missingEnd).map(\.line) == [18])
    #expect(document.skips(.outsideNetwork).map(\.line) == [19])
    #expect(document.skipped.allSatisfy { $0.file == "w.graphml" })
  }

  @Test func `a tie may come before the nodes it joins`() throws {
    let network = try Reading.read(
      ("f.graphml", Self.igraph("<edge id=\"e7\" source=\"a\" target=\"b\"/><node id=\"a\"/><node id=\"b\"/>"))
    ).only
    #expect(network.ties.map(\.key) == ["e7"])
    #expect(network.nodes.map(\.key) == ["a", "b"])
  }

  @Test func `directed edges remember which end was the source`() throws {
    let network = try Reading.read(
      ("d.graphml", Self.igraph("<node id=\"a\"/><node id=\"b\"/><edge source=\"b\" target=\"a\"/>", directed: true))
    ).only
    #expect(network.ties[0].identity.attributes["source"] == .text("b"))
  }

  @Test func `the drawing of yEd gives labels and places`() throws {
    let network = try Reading.read(
      (
        "y.graphml",
        """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
          <key for="node" id="d6" yfiles.type="nodegraphics"/>
          <key for="edge" id="d10" yfiles.type="edgegraphics"/>
          <graph edgedefault="directed" id="G">
            <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="40" x="80" y="85"/>
              <y:NodeLabel>Bar Sport<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>
              <graph id="n0:"><node id="n0::n0"><data key="d6"><y:ShapeNode>
                <y:NodeLabel>Il barista</y:NodeLabel></y:ShapeNode></data></node></graph>
            </node>
            <edge id="e0" source="n0" target="n0::n0"><data key="d10"><y:PolyLineEdge>
              <y:EdgeLabel>ci lavora</y:EdgeLabel></y:PolyLineEdge></data></edge>
          </graph>
        </graphml>
        """
      )
    ).only
    #expect(network.nodes.map(\.node.name) == ["Bar Sport", "Il barista"])
    #expect(network.ties.map(\.identity.label) == ["ci lavora"])
  }

  @Test func `a node called the ego is the centre, and nodes tell their ties to it`() throws {
    let network = try Reading.read(
      (
        "e.graphml",
        """
        <graphml>
          <key id="label" for="node" attr.name="label"/><key id="kind" for="node" attr.name="kind"/>
          <key id="ruolo" for="node" attr.name="ruolo"/><key id="ring" for="node" attr.name="cerchio"/>
          <graph edgedefault="undirected">
            <node id="1"><data key="label">Iva</data><data key="ruolo">vicina</data><data key="ring">1</data></node>
            <node id="0"><data key="label">Lia</data><data key="kind">ego</data></node>
            <node id="2"><data key="label">Dott. Neri</data><data key="ruolo">operatore</data></node>
            <edge source="1" target="0"/><edge source="0" target="2"/><edge source="1" target="2"/>
          </graph>
        </graphml>
        """
      )
    ).only
    #expect(network.centre == 0)
    #expect(network.name == "Lia")
    #expect(network.nodes[0].key == "0")
    let neighbour = try #require(network.ties("0", "1").first)
    #expect(neighbour.a == network.centre)
    #expect(neighbour.identity.type == .neighbourhood)
    #expect(neighbour.identity.roleB == .neighbour)
    #expect(neighbour.spells[0].spell.fromA.ring == .inner)
    let helper = try #require(network.ties("0", "2").first)
    #expect(network.nodes[helper.a].key == "2")
    #expect(helper.identity.type == .care)
    #expect(helper.identity.roleA == .professional)
    #expect(helper.identity.roleB == .ego)
    #expect(network.ties("1", "2").first?.identity.type == .unspecified)
  }

  @Test func `a tie of a directed type runs as its row has it`() throws {
    let network = try Reading.read(
      (
        "c.graphml",
        """
        <graphml><key id="k" for="node" attr.name="kind"/><key id="t" for="edge" attr.name="type"/>
        <graph edgedefault="directed"><node id="1"/><node id="0"><data key="k">ego</data></node>
        <edge source="1" target="0"><data key="t">referral</data></edge>
        <edge source="0" target="1"><data key="t">referral</data></edge></graph></graphml>
        """
      )
    ).only
    #expect(network.ties.map { network.nodes[$0.a].key } == ["1", "0"])
    #expect(network.ties.map(\.identity.type) == [.referral, .referral])
  }

  @Test func `the default of a key holds where a row is silent`() throws {
    let network = try Reading.read(
      (
        "s.graphml",
        """
        <graphml><key id="c" for="node" attr.name="colour"><default>grey</default></key>
        <graph><node id="a"><data key="c">red</data></node><node id="b"/></graph></graphml>
        """
      )
    ).only
    #expect(network.node("a")?.attributes["colour"] == .text("red"))
    #expect(network.node("b")?.attributes["colour"] == .text("grey"))
  }

  @Test func `every session of Network Canvas is a net around its ego`() throws {
    let session = { (number: Int, ego: String) in
      """
      <graph edgedefault="undirected" nc:caseId="caso \(number)" nc:sessionUUID="session-\(number)">
        <data key="u1">\(ego)</data><data key="u2">52</data>
        <node id="1"><data key="t">Person</data><data key="u3">Zeno</data><data key="u4">0.25</data></node>
        <node id="2"><data key="t">Person</data><data key="u3">Ugo</data></node>
        <edge source="1" target="2"><data key="t">friend</data></edge>
        <edge source="1" target="2"><data key="t">sees often</data></edge>
      </graph>
      """
    }
    let document = try Reading.read(
      (
        "nc.graphml",
        """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns">
        <key id="t" attr.name="networkCanvasType" attr.type="string" for="all"/>
        <key id="u1" attr.name="ego_name" attr.type="string" for="graph"/>
        <key id="u2" attr.name="age" attr.type="int" for="graph"/>
        <key id="u3" attr.name="nickname" attr.type="string" for="node"/>
        <key id="u4" attr.name="place_X" attr.type="double" for="node"/>
        \(session(1, "Tea"))\(session(2, ""))
        </graphml>
        """
      ))
    #expect(document.networks.map(\.name) == ["Tea", "caso 2"])
    #expect(Set(document.networks.map(\.dataset)).count == 2)
    #expect(document.nodeRows == 4)
    #expect(document.tieRows == 4)
    let network = document.networks[0]
    #expect(network.nodes.map(\.node.name) == ["Tea", "Zeno", "Ugo"])
    #expect(network.nodes[0].node.attributes["age"] == .number(52))
    #expect(network.node("1")?.attributes["place_X"] == .number(0.25))
    #expect(network.centreTies.map(\.identity.type) == [.unspecified, .unspecified])
    #expect(network.ties("1", "2").map(\.identity.type) == [.friendship, .unspecified])
    #expect(network.ties("1", "2").map(\.identity.label) == ["", "sees often"])
  }

  @Test func `a number that is none is told and kept as text`() throws {
    let document = try Reading.read(
      ("n.graphml", Self.igraph("<node id=\"a\"><data key=\"v_age\">about forty</data></node>")))
    #expect(try document.only.node("a")?.attributes["age"] == .text("about forty"))
    #expect(document.skips(.badNumber).first?.arguments == ["age", "about forty"])
  }

  @Test func `files of one name but of different people are different datasets`() throws {
    let names = [["Nora", "Piero"], ["Rita", "Enzo"]]
    let datasets = try names.map { pair in
      let nodes = pair.enumerated().map {
        "<node id=\"n\($0.offset)\"><data key=\"v_name\">\($0.element)</data></node>"
      }
      return try Reading.read(("net.graphml", Self.igraph(nodes.joined()))).only.dataset
    }
    #expect(datasets[0] != datasets[1])
  }

  @Test func `the same bytes are the same dataset under any name, and one byte more is another`() throws {
    let first = try Reading.read(("trio.graphml", Self.trio)).only.dataset
    #expect(try Reading.read(("copia.xml", Self.trio)).only.dataset == first)
    #expect(try Reading.read(("trio.graphml", Self.trio + "\n")).only.dataset != first)
  }

  @Test func `keys of nodes and ties are unique in a dataset`() throws {
    let network = try Reading.read(
      (
        "k.graphml",
        Self.igraph(
          """
          <node id="a"/><node id="b"/><node id="c"/>
          <edge id="e" source="a" target="b"/><edge id="e" source="b" target="c"/><edge source="a" target="c"/>
          """)
      )
    ).only
    #expect(Set(network.ties.map(\.key)).count == 3)
  }
}
