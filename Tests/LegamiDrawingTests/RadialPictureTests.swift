import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct RadialPictureTests {
  static let sizes = [(40, 12), (60, 16), (80, 20), (96, 26), (120, 30), (200, 54), (300, 100)]

  @Test(arguments: sizes) func `nothing lies over anything`(columns: Int, rows: Int) throws {
    #expect(Pictures.collisions(try Pictures.placed(InventedPerson.scene(), columns, rows)) == [])
  }

  @Test(arguments: sizes) func `everyone stands in their ring and wedge`(columns: Int, rows: Int) throws {
    let placed = try Pictures.placed(InventedPerson.scene(), columns, rows)
    #expect(Pictures.misplaced(placed) == [])
    #expect(placed.figures.count == 18)
    #expect(placed.figures.allSatisfy { !$0.isDisplaced })
  }

  @Test(arguments: sizes) func `a name that fits is written whole`(columns: Int, rows: Int) throws {
    let placed = try Pictures.placed(InventedPerson.scene(), columns, rows)
    #expect(Pictures.needlesslyCut(placed) == [])
    if columns >= 80 { #expect(placed.figures.allSatisfy { $0.isWhole }) }
    let text = Pictures.drawn(placed).text
    for figure in placed.figures { #expect(text.contains(figure.text)) }
  }

  @Test(arguments: sizes) func `each context is named, and the empty one says so`(columns: Int, rows: Int) throws {
    let text = Pictures.drawn(try Pictures.placed(InventedPerson.scene(), columns, rows)).text
    for context in InventedPerson.contexts { #expect(text.contains(context)) }
    #expect(text.contains("— nessuno —"))
  }

  @Test(arguments: sizes) func `the same scene and size give the same picture`(columns: Int, rows: Int) throws {
    let first = Pictures.drawn(try Pictures.placed(InventedPerson.scene(quality: true), columns, rows))
    #expect(first == Pictures.drawn(try Pictures.placed(InventedPerson.scene(quality: true), columns, rows)))
  }

  @Test(arguments: sizes) func `who is added last moves nobody`(columns: Int, rows: Int) throws {
    var scene = InventedPerson.scene()
    let before = try Pictures.placed(scene, columns, rows)
    scene.figures.append(
      MapScene.Figure(id: NodeID(90), label: "Lino", ring: .inner, spot: .radial(wedge: 0, angle: 0.3)))
    scene.figures.append(
      MapScene.Figure(id: NodeID(91), label: "Mara", ring: .outer, spot: .radial(wedge: 2, angle: 0.35)))
    scene.lines.append(MapScene.Line(a: NodeID(90), b: NodeID(5)))
    let after = try Pictures.placed(scene, columns, rows)
    for figure in before.figures { #expect(after.figure(figure.id)?.cell == figure.cell) }
    #expect(after.figures.count == 20)
  }

  @Test func `names stand outward of their marks`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 120, 30)
    for figure in placed.figures where abs(figure.cell.x - 60) > 10 {
      #expect(figure.isLeft == (figure.cell.x < 60))
    }
  }

  @Test func `a person is marked by the ring, a body by what it is`() throws {
    var scene = InventedPerson.scene()
    scene.figures.append(
      MapScene.Figure(
        id: NodeID(90), label: "Il Gelso", kind: .place, ring: .outer, spot: .radial(wedge: 2, angle: 0.6)))
    let screen = Pictures.drawn(try Pictures.placed(scene, 120, 30))
    #expect(screen.text.contains("③ Fausto"))
    #expect(screen.text.contains("⌂ Il Gelso") || screen.text.contains("Il Gelso ⌂"))
    #expect(screen.text.contains("◉ Ada"))
  }

  @Test func `what rests, has ended or is only compared with is told without colour`() throws {
    var scene = InventedPerson.scene()
    scene.figures[1].standing = .ended
    scene.figures[2].standing = .interrupted
    scene.figures[3].standing = .potential
    scene.figures[4].isGhost = true
    let text = Pictures.drawn(try Pictures.placed(scene, 200, 54)).text
    for shown in ["(Bruno)", "Gina ╱╱", "Dario ?", "(Elsa)", "Quinto ┄"] { #expect(text.contains(shown)) }
  }

  @Test func `badges follow names`() throws {
    var scene = InventedPerson.scene()
    for index in scene.figures.indices.dropFirst() { scene.figures[index].badge = "FI" }
    let placed = try Pictures.placed(scene, 120, 30)
    #expect(Pictures.collisions(placed) == [])
    let text = Pictures.drawn(placed).text
    #expect(text.contains("① Bruno·FI"))
    #expect(text.contains("Olga·FI ②"))
  }

  @Test func `the selected are marked beside their names`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 120, 30)
    let text = Pictures.drawn(placed, selection: [NodeID(6), NodeID(12)]).text
    #expect(text.contains("①●Gina"))
    #expect(text.contains("Olga●②"))
  }

  @Test func `without names there are marks alone, with a limit only the first are named`() throws {
    var scene = InventedPerson.scene()
    scene.options.showsLabels = false
    let bare = try Pictures.placed(scene, 120, 30)
    #expect(bare.figures.allSatisfy { $0.labelRect == nil })
    #expect(bare.wedgeLabels.isEmpty && bare.legend.isEmpty)
    scene.options.showsLabels = true
    scene.options.labelLimit = 12
    let limited = try Pictures.placed(scene, 120, 30)
    #expect(limited.figures.count { !$0.text.isEmpty } == 12)
    #expect(limited.legend.isEmpty)
  }

  @Test func `where a name finds no room a letter stands, and a legend says whose`() throws {
    var scene = InventedPerson.scene()
    scene.figures += (0..<30).map { number in
      MapScene.Figure(
        id: NodeID(Int64(100 + number)), label: "Persona \(number)", ring: .inner,
        spot: .radial(wedge: 0, angle: Double(number) / 30))
    }
    let placed = try Pictures.placed(scene, 56, 16)
    #expect(Pictures.collisions(placed) == [])
    let keyed = placed.figures.filter(\.isKey)
    #expect(!keyed.isEmpty)
    #expect(placed.legend.map(\.id) == keyed.map(\.id))
    #expect(placed.legend.map(\.key) == keyed.map(\.text))
    #expect(Set(placed.legend.map(\.key)).count == placed.legend.count)
  }

  @Test(arguments: [CanvasMode.box, .ascii]) func `without braille the same names stand in the same places`(
    mode: CanvasMode
  ) throws {
    let braille = try Pictures.placed(InventedPerson.scene(), 80, 20)
    let other = try Pictures.placed(InventedPerson.scene(), 80, 20, mode: mode)
    #expect(braille.figures == other.figures)
    #expect(!Pictures.drawn(other).text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
  }
}
