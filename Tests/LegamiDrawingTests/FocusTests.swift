import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct FocusTests {
  private let gina = MapTarget.figure(NodeID(6))

  private func attributes(_ name: String, in screen: Screen) throws -> Style {
    let point = try #require(screen.find(name))
    return screen[point.x, point.y].style
  }

  @Test func `the one in focus and whom she knows stand out, the rest steps back`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 120, 30)
    let screen = Pictures.drawn(placed, focus: gina)
    #expect(try attributes("Gina", in: screen) == placed.look.focus)
    for known in ["Bruno", "Dario", "Hassan", "Ines", "Paola"] {
      #expect(try attributes(known, in: screen) == placed.look.neighbour)
    }
    for other in ["Carla", "Ugo", "Quinto", "dott.ssa Rita"] {
      #expect(try attributes(other, in: screen) == placed.look.faded)
    }
  }

  @Test func `the cursor stands on the mark in focus`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 80, 20)
    var screen = Screen(size: Size(columns: 100, rows: 30))
    placed.draw(focus: gina, into: &screen, at: Rect(x: 5, y: 3, width: 80, height: 20))
    let cell = try #require(placed.cell(of: gina))
    #expect(screen.cursor == cell.offset(x: 5, y: 3))
    #expect(screen[cell.x + 5, cell.y + 3].text == "①")
  }

  @Test func `moving the focus moves no name`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(quality: true), 96, 26)
    for target in placed.order {
      let screen = Pictures.drawn(placed, focus: target)
      for figure in placed.figures {
        let rect = try #require(figure.labelRect)
        let row = (rect.x..<rect.endX).map { screen[$0, rect.y].text }.joined()
        #expect(row.contains(figure.text))
      }
    }
  }

  @Test func `what goes which way is shown for the one in focus only`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(quality: true), 120, 30)
    let arrows: Set<Character> = ["▶", "◀", "▲", "▼"]
    #expect(!Pictures.drawn(placed).text.contains { arrows.contains($0) })
    #expect(Pictures.drawn(placed, focus: gina).text.filter { arrows.contains($0) }.count == 2)
    #expect(Pictures.drawn(placed, focus: .figure(NodeID(7))).text.filter { arrows.contains($0) }.count == 1)
  }

  @Test func `with the centre in focus nobody steps back and the rings speak for her ties`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 120, 30)
    let calm = Pictures.drawn(placed)
    let centred = Pictures.drawn(placed, focus: .figure(InventedPerson.id))
    #expect(centred.text == calm.text)
    #expect(try attributes("Ugo", in: centred) == placed.look.label)
  }

  @Test func `going around changes no name that is written`() throws {
    let placed = try Pictures.placed(try District.scene(), 80, 20)
    let written = placed.figures.filter { !$0.isNameless }
    for focus in written {
      let text = Pictures.drawn(placed, focus: .figure(focus.id)).text
      #expect(written.allSatisfy { text.contains($0.text) })
    }
  }

  @Test func `somebody without a name on the map shows it while in focus`() throws {
    let placed = try Pictures.placed(try District.scene(), 50, 14)
    let nameless = placed.figures.filter(\.isNameless)
    #expect(!nameless.isEmpty)
    for figure in nameless {
      let label = placed.scene.figures[figure.index].label
      guard TextWidth.width(of: label) < 24 else { continue }
      #expect(Pictures.drawn(placed, focus: .figure(figure.id)).text.contains(label))
    }
  }

  @Test func `a picture in a smaller room is cut at its edges`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 80, 20)
    var screen = Screen(size: Size(columns: 60, rows: 24))
    placed.draw(focus: gina, into: &screen, at: Rect(x: 2, y: 1, width: 40, height: 10))
    for y in 0..<24 {
      for x in 0..<60 where !(2..<42).contains(x) || !(1..<11).contains(y) {
        #expect(screen[x, y] == .blank)
      }
    }
  }
}
