import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct HostilePictureTests {
  private static let sizes = [
    (0, 0), (1, 1), (2, 1), (1, 7), (5, 3), (20, 5), (40, 10), (40, 12), (80, 20), (33, 70), (200, 9), (120, 34),
  ]

  /// Nothing over anything, nobody lost, nobody twice, the same again.
  private func check(_ scene: MapScene, _ columns: Int, _ rows: Int) throws {
    let placed = try Pictures.placed(scene, columns, rows)
    #expect(Pictures.collisions(placed) == [])
    let shown = placed.figures.map(\.id) + placed.groups.flatMap(\.members)
    #expect(shown.sorted() == scene.figures.map(\.id).sorted())
    let screen = Pictures.drawn(placed, focus: placed.order.last)
    #expect(screen == Pictures.drawn(try Pictures.placed(scene, columns, rows), focus: placed.order.last))
    #expect(Pictures.needlesslyCut(placed) == [])
  }

  @Test(arguments: sizes) func `any map at any size is drawn without harm`(columns: Int, rows: Int) throws {
    for (seed, people) in [0, 1, 2, 7, 17, 40, 61, 150].enumerated() {
      let random = RandomScene(seed: UInt64(seed + 1))
      try check(random.scene(people: people, ties: people * 2), columns, rows)
      try check(random.scene(people: people, ties: people, wedges: 5, hostile: true), columns, rows)
      try check(random.scene(people: people, ties: people, hostile: true, isFree: true), columns, rows)
    }
  }

  @Test func `a wall of a screen and a map of three hundred get along`() throws {
    try check(RandomScene(seed: 9).scene(people: 300, ties: 400), 500, 150)
    try check(RandomScene(seed: 9).scene(people: 300, ties: 400, isFree: true), 300, 100)
  }

  @Test func `borders that make no sense do no harm`() throws {
    for borders in [[], [0, 0, 0], [.nan, 0.5], [0.9, 0.1], [-4, 12], [.infinity]] as [[Double]] {
      var scene = RandomScene(seed: 2).scene(people: 12, ties: 9, hostile: true)
      scene.shape = .radial(borders: borders)
      try check(scene, 80, 20)
    }
  }

  @Test func `a name that steers terminals is drawn without what steers`() throws {
    var scene = InventedPerson.scene()
    scene.figures[1].label = "\u{1B}[31mRosso\u{202E}"
    let screen = Pictures.drawn(try Pictures.placed(scene, 120, 30), focus: .figure(NodeID(1)))
    #expect(screen.text.contains("[31mRosso"))
    #expect(!screen.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func `wide names take two columns a letter`() throws {
    var scene = InventedPerson.scene()
    for index in scene.figures.indices.dropFirst() { scene.figures[index].label = "漢字\(index)" }
    let placed = try Pictures.placed(scene, 120, 30)
    #expect(Pictures.collisions(placed) == [])
    let text = Pictures.drawn(placed).text
    for index in 1..<18 { #expect(text.contains("漢字\(index)")) }
  }
}
