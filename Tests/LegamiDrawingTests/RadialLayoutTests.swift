import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct RadialLayoutTests {
  private let people = InventedPerson.layoutPeople(stored: false)
  private let ties = InventedPerson.layoutTies
  private let borders = InventedPerson.borders

  @Test func `a crowd of more than a thousand gets places, all of them within their wedges, twice the same`() {
    var people: [RadialLayout.Person] = []
    for index in 0..<1_100 {
      let id = NodeID(Int64(index + 1))
      people.append(RadialLayout.Person(id: id, ring: Ring.allCases[index % 3], wedge: index % 4, labelWidth: 6))
    }
    var ties: [RadialLayout.Tie] = []
    for index in 0..<3_000 {
      let (a, b): (Int64, Int64) = (Int64(index % 1_100) + 1, Int64(index * 7 % 1_100) + 1)
      ties.append(RadialLayout.Tie(NodeID(a), NodeID(b)))
    }
    let borders = RadialLayout.borders(counts: [275, 275, 275, 275])
    let places = RadialLayout().places(of: people, ties: ties, borders: borders)
    #expect(Set(places.map(\.id)) == Set(people.map(\.id)) && places.count == people.count)
    #expect(places.allSatisfy { (0...1).contains($0.angle) })
    let wedges = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.wedge) })
    #expect(places.allSatisfy { wedges[$0.id] == $0.wedge })
    #expect(RadialLayout().places(of: people, ties: ties, borders: borders) == places)
  }

  @Test func `the same people and ties are arranged the same way twice`() {
    let first = RadialLayout(seed: 7).places(of: people, ties: ties, borders: borders)
    #expect(first == RadialLayout(seed: 7).places(of: people, ties: ties, borders: borders))
    #expect(first.count == people.count)
    #expect(first.allSatisfy { (0...1).contains($0.angle) })
  }

  @Test func `the order of ties means nothing`() {
    let first = RadialLayout().places(of: people, ties: ties, borders: borders)
    // Twice the same tie, a tie to oneself and one to a stranger mean nothing either.
    let more = ties + [ties[0], RadialLayout.Tie(NodeID(1), NodeID(1)), RadialLayout.Tie(NodeID(1), NodeID(99))]
    #expect(first == RadialLayout().places(of: people, ties: more, borders: borders))
  }

  @Test func `inner rings are placed first`() throws {
    let places = RadialLayout().places(of: people, ties: ties, borders: borders)
    let rings = try places.map { place in try #require(people.first { $0.id == place.id }?.ring) }
    #expect(rings == rings.sorted())
  }

  @Test func `who has a place keeps it when others come`() throws {
    var known = InventedPerson.layoutPeople(stored: true)
    known.append(RadialLayout.Person(id: NodeID(50), ring: .inner, wedge: 1, labelWidth: 6))
    known.insert(RadialLayout.Person(id: NodeID(51), ring: .outer, wedge: 0, labelWidth: 6), at: 3)
    let places = RadialLayout().places(
      of: known, ties: ties + [RadialLayout.Tie(NodeID(51), NodeID(6))], borders: borders)
    #expect(places.prefix(17).map(\.id) == InventedPerson.people.map { NodeID($0.id) })
    #expect(places.prefix(17).map(\.angle) == InventedPerson.people.map(\.angle))
    #expect(places.suffix(2).map(\.id) == [NodeID(50), NodeID(51)])
  }

  @Test func `a newcomer does not stand upon anybody`() throws {
    let newcomer = RadialLayout.Person(id: NodeID(50), ring: .inner, wedge: 0, labelWidth: 6)
    let places = RadialLayout().places(
      of: InventedPerson.layoutPeople(stored: true) + [newcomer], ties: ties, borders: borders)
    let angle = try #require(places.last?.angle)
    let others = InventedPerson.people.filter { $0.ring == 1 && $0.wedge == 0 }.map(\.angle)
    #expect(others.allSatisfy { abs($0 - angle) > 0.04 })
  }

  /// A curve as short straight pieces, as the eye measures them.
  private func way(_ curve: CanvasCurve) -> [SIMD2<Double>] {
    (0...12).map { step in
      let point = curve.point(Double(step) / 12)
      return SIMD2<Double>(point.x / 4, point.y / 4)
    }
  }

  private func cross(_ first: [SIMD2<Double>], _ second: [SIMD2<Double>]) -> Bool {
    // Those that share an end meet there and nowhere else.
    if [first[0], first[12]].contains(where: { $0 == second[0] || $0 == second[12] }) { return false }
    return (0..<12).contains { a in
      (0..<12).contains { b in RingSketch.cross(first[a], first[a + 1], second[b], second[b + 1]) }
    }
  }

  @Test func `hardly a line crosses another`() throws {
    let places = RadialLayout().places(of: people, ties: ties, borders: borders)
    for (columns, rows) in [(80, 20), (120, 30)] {
      let placed = try Pictures.placed(InventedPerson.scene(places: places), columns, rows)
      let ways = placed.lines.filter { !placed.scene.lines[$0.index].isEgoTie }.map { way($0.curve) }
      var crossings = 0
      for (index, first) in ways.enumerated() {
        for second in ways[(index + 1)...] where cross(first, second) { crossings += 1 }
      }
      #expect(crossings <= 2)
    }
  }

  @Test func `wedges share the turn by the root of their people, an empty one is seen`() {
    let borders = RadialLayout.borders(counts: [12, 0, 5])
    #expect(borders.count == 3)
    #expect(borders.last == 1)
    #expect(borders[1] - borders[0] > 0.1)
    #expect(borders[0] > 1 - borders[1])
    #expect(borders[0] < 12.0 / 17)
    #expect(RadialLayout.borders(counts: []).isEmpty)
    #expect(RadialLayout.borders(counts: [0, 0]) == [0.5, 1])
    #expect(RadialLayout.borders(counts: [3]) == [1])
    let many = RadialLayout.borders(counts: Array(repeating: 0, count: 19) + [400])
    #expect(many == many.sorted())
    #expect(many.last == 1)
  }

  @Test func `nobody, one alone, and people without ring or wedge are arranged too`() {
    #expect(RadialLayout().places(of: [], ties: [], borders: [1]).isEmpty)
    let strange = [
      RadialLayout.Person(id: NodeID(1), ring: nil, wedge: -4, labelWidth: 0),
      RadialLayout.Person(id: NodeID(2), ring: .inner, wedge: 12, labelWidth: 400, angle: .nan),
    ]
    let places = RadialLayout().places(of: strange, ties: [], borders: [])
    #expect(places.map(\.wedge) == [0, 0])
  }
}
