import LegamiInsight
import LegamiModel
import Testing

/// Figures are about the network, not about how it is written down.
@Suite struct InvarianceTests {
  @Test(arguments: [7, 11, 29]) func `other keys for the same people change nothing`(step: Int) throws {
    // A step that shares no divisor with 101 sends each key somewhere else.
    let scattered = Networks.ada { Int64(($0 * step + 50) % 101 + 1) }
    #expect(try Portrait(scattered.measures()) == Portrait(Networks.ada().measures()))
    let district = Networks.valfinta { Int64(($0 * step + 50) % 101 + 1) }
    #expect(try Portrait(district.measures()) == Portrait(Networks.valfinta().measures()))
  }

  @Test func `a tie that ended before the day changes nothing`() throws {
    var ada = Networks.ada()
    let before = try Portrait(ada.measures())
    let past = Spell(span: Interval(from: PartialDate("2001"), to: PartialDate("2003")))
    ada.add(Tie(a: ada["P19"], b: ada["P15"], type: .friendship), code: "past", spells: [past])
    ada.add(Tie(a: ada["P00"], b: ada["P05"], type: .colleague), code: "past too", spells: [past])
    #expect(try Portrait(ada.measures()) == before)
  }

  @Test func `a second tie between two who know each other leaves the structure as it was`() throws {
    var ada = Networks.ada()
    let before = try ada.measures()
    ada.add(Tie(a: ada["P01"], b: ada["P02"], type: .cohabitation), code: "both", spells: [Spell()])
    let after = try ada.measures()
    #expect(after.ties == before.ties + 1)
    #expect(after.tiedPairs == before.tiedPairs)
    #expect(after.betweenness == before.betweenness)
    #expect(after.constraint == before.constraint)
  }

  @Test func `the order of the ties changes nothing`() throws {
    var ada = Networks.ada()
    let before = try Portrait(ada.measures())
    ada.ties.reverse()
    #expect(try Portrait(ada.measures()) == before)
  }

  @Test func `who is left out of the map by choice is not counted`() throws {
    let ada = Networks.ada()
    var content = ada.content()
    content.members = [MapMember(map: content.map.id, node: ada["P06"], isExcluded: true)]
    let measures = try Measures.compute(for: LiveNetwork(content))
    #expect(measures.size == 16)
    #expect(measures.support?.missing == [.pre])
  }

  @Test func `a map of the centre's ties alone draws no others`() throws {
    var ada = Networks.ada()
    ada.map.reach = 1
    let measures = try ada.measures()
    #expect(measures.ties == 17)
    #expect(measures.tiedPairs == 16)
  }

  @Test func `two ways of being tied make one alter and two ties`() throws {
    var ada = Networks.ada()
    ada.add(
      Tie(a: ada["P12"], b: ada["P00"], type: .friendship, context: .work), code: "friend too",
      spells: [Spell(fromB: EndView(ring: .inner))])
    let measures = try ada.measures()
    #expect(measures.size == 17)
    #expect(measures.ties == 34)
    #expect(measures.levels.total == 18)
    #expect(measures.coverage?[.work]?.working.count == 1)
    #expect(measures.coverage?[.sociality]?.working.count == 4)
    #expect(measures.rings.map { [$0.inner, $0.middle, $0.outer] } == [6, 3, 8])
  }

  @Test func `what was never asked is not a zero`() throws {
    var bare = NetworkFixture(NetworkMap(name: "bare", lens: .ego, purpose: .casework, asksSupport: false))
    bare.addNodes("a;A;person\nb;B;person\nc;C;person")
    bare.map.centre = bare["a"]
    bare.addCentreTies("t1;b;unspecified\nt2;c;unspecified")
    let measures = try bare.measures()
    #expect(measures.size == 2)
    #expect(ExchangeKind.support.allSatisfy { measures.support?.count($0) == nil })
    #expect(measures.reciprocity == nil)
    #expect(measures.multiplexity == nil)
    #expect(measures.coverage == nil)
    #expect(measures.rings == nil)
    #expect(measures.levels.unknown == 2)
    #expect(measures.critical?.isEmpty == true)
  }
}

/// The figures of a map by names, so that two ways of writing it down can be compared.
private struct Portrait: Equatable {
  let lines: [String]

  init(_ measures: Measures) {
    lines = Portrait.structure(measures) + Portrait.people(measures) + Portrait.services(measures)
  }

  private static func names(_ nodes: [NamedNode]) -> String { nodes.map(\.name).joined(separator: " ") }

  private static func structure(_ measures: Measures) -> [String] {
    var lines = ["\(measures.nodes) \(measures.ties) \(measures.size ?? -1) \(measures.tiedPairs)"]
    lines.append("\(measures.componentSizes) \(measures.cliques ?? -1)")
    lines.append("\(measures.levels) \(measures.engagement)")
    lines.append("\(measures.constraint?.rounded4 ?? -1) \(measures.effectiveSize?.rounded4 ?? -1)")
    lines += measures.fragmentation.components.map { names($0) }
    for figure in measures.betweenness { lines.append("\(figure.node.name) \(figure.value.rounded4)") }
    for cut in measures.articulation { lines.append("\(cut.node.name) \(cut.extraComponents)") }
    for bridge in measures.bridgeRoles { lines.append("\(bridge.node.name) \(bridge.levels)") }
    for closure in measures.closures { lines.append("\(closure.attribute) \(closure.counts)") }
    return lines
  }

  private static func people(_ measures: Measures) -> [String] {
    var lines: [String] = []
    for node in measures.critical ?? [] { lines.append("\(node.node.name) \(node.score) \(node.sole)") }
    for alter in measures.cooling ?? [] { lines.append("\(alter.node.name) \(alter.days)") }
    for row in measures.coverage?.rows ?? [] { lines.append("\(row.schemeClass.rawValue) \(names(row.working))") }
    for row in measures.support?.rows ?? [] { lines.append("\(row.alter.name) \(row.received) \(row.given)") }
    return lines
  }

  private static func services(_ measures: Measures) -> [String] {
    var lines: [String] = []
    for pair in measures.unconnectedServices?.pairs ?? [] { lines.append("\(pair.first.name) \(pair.second.name)") }
    for duplicate in measures.duplicates ?? [] { lines.append("\(duplicate.kind) \(names(duplicate.providers))") }
    for group in measures.engagementProfile?.groups ?? [] { lines.append("\(group.kinds) \(names(group.partners))") }
    for expiry in measures.expiries { lines.append(expiry.endsOn.description) }
    return lines
  }
}
