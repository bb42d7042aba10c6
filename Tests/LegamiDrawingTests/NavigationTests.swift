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

  /// Every place is compared with every other, by the rule as it is said.
  @Test(arguments: 1...12) func `where an arrow leads is what looking at everybody would find`(seed: Int) {
    var chance = RandomScene(seed: UInt64(seed))
    let (columns, rows) = (seed % 3 == 0 ? 9 : 80, seed % 4 == 0 ? 5 : 24)
    let cells = (0..<(20 * seed)).map { _ in Point(x: chance.number(columns), y: chance.number(rows)) }
    let byRow = CellLanes(cells, by: \.y, along: \.x)
    let byColumn = CellLanes(cells, by: \.x, along: \.y)
    for direction in MapDirection.allCases {
      for place in cells.indices {
        let lanes = direction == .up || direction == .down ? byRow : byColumn
        #expect(
          MoveTable.nearest(place, direction, lanes, among: cells)
            == MoveTable.nearest(place, direction, amongAll: cells))
      }
    }
  }
}

extension MoveTable {
  /// The nearest within a quarter turn, else the nearest on that side; of equals the first.
  fileprivate static func nearest(_ place: Int, _ direction: MapDirection, amongAll cells: [Point]) -> Int? {
    var found: [(cone: Int, cost: Double, place: Int)] = []
    for other in cells.indices where other != place {
      let across = Double(cells[other].x) / 2 - Double(cells[place].x) / 2
      let down = Double(cells[other].y - cells[place].y)
      let (ahead, aside): (Double, Double) =
        switch direction {
        case .up: (-down, abs(across))
        case .down: (down, abs(across))
        case .left: (-across, abs(down))
        case .right: (across, abs(down))
        }
      guard ahead > 0 else { continue }
      found.append(aside <= ahead ? (0, ahead + 0.8 * aside, other) : (1, ahead + 2.5 * aside, other))
    }
    return found.min { ($0.cone, $0.cost, $0.place) < ($1.cone, $1.cost, $1.place) }?.place
  }
}
