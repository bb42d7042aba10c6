import LegamiModel

@testable import LegamiDrawing

/// Scenes nobody would draw, the same ones each time.
struct RandomScene {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let names = [
    "Anna", "Bruno", "Maria Teresa", "Donatella", "", " ", "漢字の名前", "👨‍👩‍👧‍👦 famiglia", "🇮🇹", "e\u{301}\u{327}ve",
    "\u{202E}osrevor", "a\u{7}b\nc", String(repeating: "lungo ", count: 60), "x", "…", "«Casa», via dei Tigli",
  ]

  mutating func number(_ count: Int) -> Int { random.index(below: count) }

  func scene(people: Int, ties: Int, wedges: Int = 3, hostile: Bool = false, isFree: Bool = false) -> MapScene {
    var copy = self
    return copy.made(people: people, ties: ties, wedges: wedges, hostile: hostile, isFree: isFree)
  }

  private mutating func made(people: Int, ties: Int, wedges: Int, hostile: Bool, isFree: Bool) -> MapScene {
    var figures = isFree ? [] : [MapScene.Figure(id: NodeID(0), label: hostile ? "漢字 👩‍🦳" : "Ada", isCentre: true)]
    for index in 0..<people {
      let share = Double(number(1000)) / 999
      let standing = MapScene.Standing.allCases[hostile ? number(5) : 0]
      figures.append(
        MapScene.Figure(
          id: NodeID(Int64(index + 1)), label: hostile ? Self.names[number(Self.names.count)] : "Persona \(index)",
          kind: NodeKind.allCases[hostile ? number(7) : 0], ring: Ring(rawValue: 1 + number(hostile ? 4 : 3)),
          spot: isFree
            ? .free(x: share, y: Double(number(1000)) / 999)
            : .radial(wedge: number(wedges + (hostile ? 2 : 0)), angle: hostile && number(20) == 0 ? .nan : share),
          standing: standing, isGhost: hostile && number(9) == 0, badge: hostile ? ["", "F", "FIN"][number(3)] : ""))
    }
    let lines = (0..<ties).map { _ in
      MapScene.Line(
        a: NodeID(Int64(number(people + 2))), b: NodeID(Int64(number(people + 2))),
        strength: Strength.allCases[number(3)], stress: Stress.allCases[number(3)], isEgoTie: false)
    }
    let borders = (1...max(1, wedges)).map { Double($0) / Double(max(1, wedges)) }
    return MapScene(
      shape: isFree ? .free : .radial(borders: borders), figures: figures, lines: lines,
      wedges: (0..<wedges).map { MapScene.Wedge(label: "contesto \($0)", countText: "\($0) (2 operatori)") },
      options: MapScene.Options(drawsQuality: hostile))
  }
}
