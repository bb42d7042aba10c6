import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

struct NavigationTests {
  private func reached(_ placed: PlacedMap, from start: MapTarget) -> Set<MapTarget> {
    var seen: Set<MapTarget> = [start]
    var queue = [start]
    while let target = queue.popLast() {
      for direction in MapDirection.allCases {
        if let next = placed.nearest(from: target, direction: direction), seen.insert(next).inserted {
          queue.append(next)
        }
      }
    }
    return seen
  }

  @Test(arguments: [(17, 80, 20), (17, 40, 12), (50, 120, 30), (120, 200, 54), (3, 20, 6), (40, 30, 40)])
  func `arrows lead from everybody to everybody`(people: Int, columns: Int, rows: Int) throws {
    for seed in 1...6 {
      for isFree in [false, true] {
        let scene = RandomScene(seed: UInt64(seed)).scene(people: people, ties: 0, isFree: isFree)
        let placed = try Pictures.placed(scene, columns, rows)
        let all = Set(placed.order)
        for target in placed.order { #expect(reached(placed, from: target) == all) }
      }
    }
  }

  @Test func `an arrow leads to the nearest on its side`() throws {
    let figures = [(0.5, 0.5), (0.9, 0.5), (0.5, 0.9), (0.1, 0.5), (0.5, 0.1)].enumerated().map { index, spot in
      MapScene.Figure(id: NodeID(Int64(index)), label: "", spot: .free(x: spot.0, y: spot.1))
    }
    let placed = try Pictures.placed(MapScene(shape: .free, figures: figures), 80, 24)
    let middle = MapTarget.figure(NodeID(0))
    #expect(placed.nearest(from: middle, direction: .right) == .figure(NodeID(1)))
    #expect(placed.nearest(from: middle, direction: .down) == .figure(NodeID(2)))
    #expect(placed.nearest(from: middle, direction: .left) == .figure(NodeID(3)))
    #expect(placed.nearest(from: middle, direction: .up) == .figure(NodeID(4)))
    #expect(placed.nearest(from: .figure(NodeID(1)), direction: .right) == nil)
    #expect(placed.nearest(from: .figure(NodeID(99)), direction: .up) == nil)
  }

  @Test func `tab goes around the rings clockwise and comes back`() throws {
    let placed = try Pictures.placed(InventedPerson.scene(), 120, 30)
    var target = placed.next(after: nil)
    var walked: [MapTarget] = []
    for _ in 0..<18 {
      walked.append(try #require(target))
      target = placed.next(after: target)
    }
    #expect(walked.first == .figure(InventedPerson.id))
    #expect(Set(walked).count == 18)
    #expect(target == walked.first)
    #expect(placed.previous(before: walked.first) == walked.last)
    let rings = walked.dropFirst().compactMap { target in
      target.node.flatMap { id in placed.scene.figures.first { $0.id == id }?.ring }
    }
    #expect(rings == rings.sorted())
    // The inner ring, from the top.
    #expect(walked[1...3].map(\.node) == [NodeID(6), NodeID(4), NodeID(1)])
  }

  @Test func `there is nowhere to go on an empty map`() throws {
    let placed = try Pictures.placed(MapScene(shape: .free), 80, 20)
    #expect(placed.next(after: nil) == nil)
    #expect(placed.order.isEmpty)
  }
}
