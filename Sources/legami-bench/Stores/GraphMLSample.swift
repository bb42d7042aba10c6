import Foundation

/// Writes a GraphML file as network programs do: names on the nodes, weights on the edges.
enum GraphMLSample {
  static func write(to path: String, nodes: Int, edges: Int) throws {
    var random = SeededRandom(seed: UInt64(nodes))
    var names = SyntheticNames(seed: UInt64(nodes) &+ 2)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d0" for="node" attr.name="name" attr.type="string"/>
      <key id="d1" for="node" attr.name="kind" attr.type="string"/>
      <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="Sample" edgedefault="undirected">

      """
    for node in 0..<nodes {
      let isPerson = node.isMultiple(of: 2)
      let name = isPerson ? names.person() : names.body()
      let kind = isPerson ? "person" : "organisation"
      text += "<node id=\"n\(node)\"><data key=\"d0\">\(name)</data><data key=\"d1\">\(kind)</data></node>\n"
    }
    for edge in 0..<edges {
      let a = Int.random(in: 0..<nodes, using: &random)
      let b = (a + Int.random(in: 1..<nodes, using: &random)) % nodes
      text += "<edge source=\"n\(a)\" target=\"n\(b)\"><data key=\"d2\">\(1 + edge % 5)</data></edge>\n"
    }
    text += "</graph>\n</graphml>\n"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }
}
