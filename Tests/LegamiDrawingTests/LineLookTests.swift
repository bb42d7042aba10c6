import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct LineLookTests {
  private func look(_ line: MapScene.Line, quality: Bool = true) throws -> LineLook {
    LineLook(line, drawsQuality: quality, look: try Pictures.look())
  }

  private func line(
    _ strength: Strength? = nil, _ stress: Stress? = nil, _ state: MapScene.Standing = .live
  ) -> MapScene.Line {
    MapScene.Line(a: NodeID(1), b: NodeID(2), strength: strength, stress: stress, state: state)
  }

  @Test func `strength and state are told by the stroke`() throws {
    #expect(try look(line()).stroke == .solid)
    #expect(try look(line(.tenuous)).stroke == .dashed)
    #expect(try look(line(.moderate)).stroke == .heavy)
    #expect(try look(line(.strong)).stroke == .double)
    #expect(try look(line(.strong, nil, .dormant)).stroke == .dotted)
    #expect(try look(line(nil, nil, .potential)).stroke == .dotted)
    #expect(try look(MapScene.Line(a: NodeID(1), b: NodeID(2), isAssumed: true)).stroke == .sparse)
  }

  @Test func `stress, interruption and what is to be activated have a sign`() throws {
    #expect(try look(line(.moderate, .strained)).sign == "∿")
    #expect(try look(line(.moderate, .conflict)).sign == "╳")
    #expect(try look(line(.moderate, .conflict, .interrupted)).sign == "╱╱")
    #expect(try look(line(nil, nil, .potential)).sign == "?")
    #expect(try look(line(.moderate, .calm)).sign == "")
  }

  @Test func `together with the person nothing is told of the quality of a tie`() throws {
    let plain = try look(line(), quality: false)
    for strength in Strength.allCases {
      for stress in Stress.allCases {
        let told = try look(line(strength, stress), quality: false)
        #expect(told.stroke == plain.stroke && told.style == plain.style && told.sign.isEmpty)
      }
    }
    let calm = Pictures.drawn(try Pictures.placed(InventedPerson.scene(), 96, 26)).text
    var scene = InventedPerson.scene()
    for index in scene.lines.indices {
      scene.lines[index].strength = .tenuous
      scene.lines[index].stress = .conflict
    }
    #expect(Pictures.drawn(try Pictures.placed(scene, 96, 26)).text == calm)
  }

  @Test func `the centre's ties are left out unless they say more than the ring`() throws {
    func inked(_ ego: MapScene.EgoLines, quality: Bool) throws -> Int {
      var scene = InventedPerson.scene(quality: quality)
      scene.lines.removeAll { !$0.isEgoTie }
      scene.options.egoLines = ego
      let placed = try Pictures.placed(scene, 120, 30)
      let bare = try Pictures.placed(
        MapScene(shape: scene.shape, figures: scene.figures, wedges: scene.wedges), 120, 30)
      return zip(Pictures.drawn(placed).text, Pictures.drawn(bare).text).count { $0 != $1 }
    }
    #expect(try inked(.none, quality: true) == 0)
    #expect(try inked(.meaningful, quality: false) == 0)
    let meaningful = try inked(.meaningful, quality: true)
    #expect(meaningful > 0)
    #expect(try inked(.all, quality: true) > meaningful)
  }

  @Test func `the sign stands on the line, not on a name`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(quality: true), 96, 26)
    let rects = placed.figures.compactMap(\.labelRect)
    for line in placed.lines {
      guard let middle = line.middle else { continue }
      #expect(!rects.contains { $0.contains(middle) })
      #expect(!placed.figures.contains { $0.cell == middle })
    }
  }

  @Test func `where there are too many lines only those in focus are drawn`() throws {
    let scene = RandomScene(seed: 3).scene(people: 59, ties: 900)
    let placed = try Pictures.placed(scene, 100, 30)
    #expect(placed.hidesLines)
    var bare = scene
    bare.lines = []
    #expect(Pictures.drawn(placed).text == Pictures.drawn(try Pictures.placed(bare, 100, 30)).text)
  }
}
