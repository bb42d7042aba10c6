import LegamiInsight
import LegamiModel
import Testing

@Suite struct SectorClosureTests {
  func network(_ attributes: [String: [AttributeValue]]) -> NetworkFixture {
    var fixture = NetworkFixture(NetworkMap(name: "net", lens: .net, purpose: .planning))
    fixture.addNodes("a;A;person\nb;B;person\nc;C;person\nd;D;person")
    fixture.addTies("1;a;b;acquaintance\n2;b;c;acquaintance\n3;c;d;acquaintance\n4;a;b;friendship")
    for (name, values) in attributes {
      for (index, value) in values.enumerated() { fixture.nodes[index].attributes[name] = value }
    }
    return fixture
  }

  @Test func `a foreign attribute that divides the net has an index, not rescaled`() throws {
    let values: [AttributeValue] = [.text("x"), .text("x"), .text("y"), .text("y")]
    let index = try network(["group": values]).measures().eiIndex
    #expect(index.map(\.attribute) == ["group"])
    #expect(index.first?.value?.rounded4 == (-1.0 / 3).rounded4)
  }

  @Test func `names and quantities are no classes`() throws {
    let closures = try network([
      "age": [.number(20.5), .number(20.5), .number(31), .number(31)],
      "label": [.text("p"), .text("q"), .text("r"), .text("s")],
      "same": [.flag(true), .flag(true), .flag(true), .flag(true)],
    ]).measures().closures
    #expect(closures.isEmpty)
  }

  @Test func `without a tie between known classes the index is undefined`() throws {
    var fixture = network(["group": [.number(1), .number(1), .number(2), .number(2)]])
    fixture.ties = []
    let index = try fixture.measures().eiIndex
    #expect(index.map(\.attribute) == ["group"])
    #expect(index.first?.value == nil)
  }
}
