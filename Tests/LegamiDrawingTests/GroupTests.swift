import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct GroupTests {
  private let scene = RandomScene(seed: 5).scene(people: 80, ties: 120)

  @Test func `up to sixty are drawn one by one`() throws {
    let placed = try Pictures.placed(RandomScene(seed: 5).scene(people: 60, ties: 50), 200, 54)
    #expect(placed.groups.isEmpty)
    #expect(placed.figures.count == 61)
  }

  @Test func `past sixty the outermost ring is one sign a wedge`() throws {
    let placed = try Pictures.placed(scene, 120, 30)
    let outermost = scene.figures.filter { $0.ring == .outer }
    #expect(placed.groups.map(\.wedge) == [0, 1, 2])
    #expect(placed.groups.flatMap(\.members).sorted() == outermost.map(\.id).sorted())
    #expect(placed.figures.allSatisfy { scene.figures[$0.index].ring != .outer })
    let text = Pictures.drawn(placed).text
    for group in placed.groups {
      #expect(group.text == "+\(group.members.count)")
      #expect(text.contains(group.text))
    }
  }

  @Test func `an opened wedge shows everybody in it`() throws {
    let closed = try Pictures.placed(scene, 160, 46)
    var opened = scene
    opened.options.openWedges = [1]
    let placed = try Pictures.placed(opened, 160, 46)
    #expect(placed.groups.map(\.wedge) == [0, 2])
    let members = try #require(closed.groups.first { $0.wedge == 1 }?.members)
    for id in members { #expect(placed.figure(id) != nil) }
    #expect(Pictures.collisions(placed) == [])
  }

  @Test func `a group is where the focus goes for those in it`() throws {
    let placed = try Pictures.placed(scene, 120, 30)
    let group = try #require(placed.groups.first)
    let member = try #require(group.members.first)
    #expect(placed.target(for: member) == .group(wedge: group.wedge))
    #expect(placed.order.contains(.group(wedge: group.wedge)))
    let screen = Pictures.drawn(placed, focus: .group(wedge: group.wedge))
    #expect(screen.cursor == group.rect?.origin)
  }
}
