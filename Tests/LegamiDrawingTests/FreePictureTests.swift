import GraphKit
import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct FreePictureTests {
  @Test func `every partner of the district is named on a usual screen`() throws {
    let placed = try Pictures.placed(try District.scene(), 120, 34)
    #expect(placed.figures.count == 46)
    #expect(Pictures.collisions(placed) == [])
    #expect(placed.figures.allSatisfy { Pictures.width($0.text) >= 8 })
    #expect(placed.figures.count { $0.isWhole } >= 38)
  }

  @Test func `on a small one as many as fit, and a mark for each`() throws {
    let placed = try Pictures.placed(try District.scene(), 80, 20)
    #expect(placed.figures.count == 46)
    #expect(Pictures.collisions(placed) == [])
    #expect(Pictures.needlesslyCut(placed) == [])
    #expect(placed.figures.count { !$0.text.isEmpty } >= 30)
  }

  @Test func `marks stand near the places that are stored`() throws {
    let scene = try District.scene()
    let placed = try Pictures.placed(scene, 120, 34)
    for figure in placed.figures {
      guard case .free(let x, let y) = scene.figures[figure.index].spot else { continue }
      #expect(abs(Double(figure.cell.x) - x * 119) <= 9)
      #expect(abs(Double(figure.cell.y) - y * 33) <= 5)
    }
  }

  @Test func `places that are stored stay when a partner is added`() throws {
    let ties = District.ties.map { RadialLayout.Tie($0.a, $0.b) }
    let first = try ForceMap().places(
      of: District.nodes.indices.map { ForceMap.Node(id: NodeID(Int64($0))) }, ties: ties)
    #expect(first.count == 46)
    let stored = first.map { ForceMap.Node(id: $0.id, point: $0.point) }
    let more = try ForceMap().places(
      of: stored + [ForceMap.Node(id: NodeID(99))], ties: ties + [RadialLayout.Tie(NodeID(99), NodeID(0))])
    #expect(Array(more.prefix(46)) == first)
    #expect(more.last?.id == NodeID(99))
    #expect(more.allSatisfy { (0...1).contains($0.point.x) && (0...1).contains($0.point.y) })
  }

  @Test func `who has most ties is named first`() throws {
    let places = try ForceMap().places(
      of: [5, 6, 7, 8].map { ForceMap.Node(id: NodeID($0)) },
      ties: [RadialLayout.Tie(NodeID(7), NodeID(5)), RadialLayout.Tie(NodeID(7), NodeID(6))])
    #expect(places.map(\.id) == [NodeID(7), NodeID(5), NodeID(6), NodeID(8)])
  }

  @Test func `a long name gives way to a shorter one that is as good`() {
    let hospital = LabelText("Dimissioni protette, Ospedale di Rocca Inventata")
    #expect(hospital.fitted(to: 60) == "Dimissioni protette, Ospedale di Rocca Inventata")
    #expect(hospital.fitted(to: 24) == "Dimissioni protette")
    #expect(
      LabelText("Patto di collaborazione «Panchine di via dei Tigli»").fitted(to: 30) == "«Panchine di via dei Tigli»")
    #expect(LabelText("Biblioteca di Borgo Finto", short: "Biblioteca").fitted(to: 12) == "Biblioteca")
    #expect(LabelText("Biblioteca di Borgo Finto").fitted(to: 14) == "Biblioteca di…")
    #expect(LabelText("Biblioteca").fitted(to: 2) == "")
  }
}
