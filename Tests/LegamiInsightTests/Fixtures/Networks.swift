import GraphKit
import LegamiInsight
import LegamiModel

/// The three networks of the demonstration, written down here a second time so that the figures have a witness.
enum Networks {
  static func ada(key: @escaping (Int) -> Int64 = { Int64($0 + 1) }) -> NetworkFixture {
    var fixture = NetworkFixture(NetworkMap(name: "Ada", lens: .ego, purpose: .casework), key: key)
    fixture.addNodes(AdaTables.nodes)
    fixture.map.centre = fixture["P00"]
    fixture.surroundings = ["P13", "P21", "P22", "P25", "D01", "D02"]
    fixture.addCentreTies(AdaTables.centreTies)
    fixture.addTies(AdaTables.otherTies)
    return fixture
  }

  static func valfinta(key: @escaping (Int) -> Int64 = { Int64($0 + 1) }) -> NetworkFixture {
    var fixture = NetworkFixture(NetworkMap(name: "Valfinta", lens: .partner, purpose: .planning), key: key)
    fixture.addNodes(ValfintaTables.nodes)
    fixture.addTies(ValfintaTables.ties)
    return fixture
  }

  static func nautilus() -> NetworkFixture {
    var fixture = NetworkFixture(NetworkMap(name: "Nautilus", lens: .net, purpose: .planning))
    fixture.addNodes(NautilusTables.nodes)
    fixture.addTies(NautilusTables.ties)
    return fixture
  }
}

extension NetworkFixture {
  func network(on day: String = "2026-05-15") -> LiveNetwork { LiveNetwork(content(on: day)) }

  func measures(on day: String = "2026-05-15") throws(GraphError) -> Measures {
    try Measures.compute(for: network(on: day))
  }

  func codes(_ nodes: [NamedNode]) -> [String] { codes(nodes.map(\.id)) }
}

extension Double {
  /// To four decimals, as figures are written down.
  var rounded4: Double { (self * 10_000).rounded() / 10_000 }
}
