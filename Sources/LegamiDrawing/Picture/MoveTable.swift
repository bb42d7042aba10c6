import TerminalKit

/// Where each arrow key leads from each place: to the nearest within a quarter turn, else to the nearest on that side.
///
/// By these rules alone somebody may be the nearest of nobody; moves are then bent until every place can be reached
/// from every other.
struct MoveTable: Sendable {
  /// Places as the eye sees them: cells are twice as high as wide.
  private let places: [(x: Double, y: Double)]
  /// Four entries a place, in the order of `MapDirection.allCases`; -1 for none.
  private var targets: [Int]

  init(cells: [Point]) {
    self.init(placesOnly: cells)
    let (rows, columns) = (CellLanes(cells, by: \.y, along: \.x), CellLanes(cells, by: \.x, along: \.y))
    for place in places.indices {
      for (slot, direction) in MapDirection.allCases.enumerated() {
        let lanes = direction == .up || direction == .down ? rows : columns
        targets[place * 4 + slot] = nearest(place, direction, lanes) ?? -1
      }
    }
    joinUnreached()
    joinTrapped()
  }

  private init(placesOnly cells: [Point]) {
    places = cells.map { (Double($0.x) / 2, Double($0.y)) }
    targets = Array(repeating: -1, count: places.count * 4)
  }

  /// By the rule alone, before any move is bent.
  static func nearest(_ place: Int, _ direction: MapDirection, _ lanes: CellLanes, among cells: [Point]) -> Int? {
    MoveTable(placesOnly: cells).nearest(place, direction, lanes)
  }

  func next(_ place: Int, _ direction: MapDirection) -> Int? {
    guard let slot = MapDirection.allCases.firstIndex(of: direction), places.indices.contains(place) else { return nil }
    let target = targets[place * 4 + slot]
    return target < 0 ? nil : target
  }

  /// How far ahead another place lies in a direction, and how far aside.
  private func offset(_ from: Int, _ to: Int, _ direction: MapDirection) -> (ahead: Double, aside: Double) {
    let across = places[to].x - places[from].x
    let down = places[to].y - places[from].y
    switch direction {
    case .up: return (-down, abs(across))
    case .down: return (down, abs(across))
    case .left: return (-across, abs(down))
    case .right: return (across, abs(down))
    }
  }

  /// Lane by lane ahead: of each only the place before and after this one can be the nearest.
  private func nearest(_ place: Int, _ direction: MapDirection, _ lanes: CellLanes) -> Int? {
    var best: (cost: Double, place: Int)?
    var inCone = false
    lanes.ahead(of: place, rising: direction == .down || direction == .right) { others in
      for other in others {
        let (ahead, aside) = offset(place, other, direction)
        // No cost is less than the way ahead.
        if inCone, let best, ahead > best.cost { return false }
        let isInCone = aside <= ahead
        if inCone, !isInCone { continue }
        let cost = isInCone ? ahead + 0.8 * aside : ahead + 2.5 * aside
        let isBetter = best.map { cost < $0.cost || (cost == $0.cost && other < $0.place) } ?? true
        if (isInCone && !inCone) || isBetter {
          best = (cost, other)
          inCone = inCone || isInCone
        }
      }
      return true
    }
    return best?.place
  }

  // MARK: Nobody is left out

  private func reached(from start: Int, backwards: Bool = false) -> [Bool] {
    var seen = Array(repeating: false, count: places.count)
    guard places.indices.contains(start) else { return seen }
    var sources: [[Int]] = []
    if backwards {
      sources = Array(repeating: [], count: places.count)
      for (index, target) in targets.enumerated() where target >= 0 { sources[target].append(index / 4) }
    }
    var queue = [start]
    seen[start] = true
    while let place = queue.popLast() {
      let nexts = backwards ? sources[place] : (0..<4).map { targets[place * 4 + $0] }.filter { $0 >= 0 }
      for next in nexts where !seen[next] {
        seen[next] = true
        queue.append(next)
      }
    }
    return seen
  }

  private func score() -> Int {
    reached(from: 0).count { $0 } + reached(from: 0, backwards: true).count { $0 }
  }

  private mutating func joinUnreached() {
    var seen = reached(from: 0)
    while let lonely = seen.firstIndex(of: false) {
      guard join(lonely, to: byDistance(from: lonely).filter { seen[$0] }, inserting: true) else { return }
      seen = reached(from: 0)
    }
  }

  private mutating func joinTrapped() {
    var seen = reached(from: 0, backwards: true)
    while let trapped = seen.firstIndex(of: false) {
      guard join(trapped, to: byDistance(from: trapped).filter { seen[$0] }, inserting: false) else { return }
      seen = reached(from: 0, backwards: true)
    }
  }

  private func byDistance(from place: Int) -> [Int] {
    places.indices.filter { $0 != place }.sorted { left, right in
      let distances = (distance(place, left), distance(place, right))
      return distances.0 != distances.1 ? distances.0 < distances.1 : left < right
    }
  }

  private func distance(_ left: Int, _ right: Int) -> Double {
    let across = places[left].x - places[right].x
    let down = places[left].y - places[right].y
    return across * across + down * down
  }

  /// Bends one move so that more places hang together: inserting puts a place between a neighbour and whoever that
  /// neighbour's key led to; otherwise a key of the place itself is led to the neighbour.
  private mutating func join(_ place: Int, to neighbours: [Int], inserting: Bool) -> Bool {
    let before = score()
    let kept = targets
    for neighbour in neighbours {
      for slot in slots(from: inserting ? neighbour : place, to: inserting ? place : neighbour) {
        if inserting {
          let old = targets[neighbour * 4 + slot]
          targets[neighbour * 4 + slot] = place
          if old >= 0, old != place { targets[place * 4 + slot] = old }
        } else {
          targets[place * 4 + slot] = neighbour
        }
        if score() > before { return true }
        targets = kept
      }
    }
    return false
  }

  /// The keys by which one would expect to come from one place to another, the likeliest first.
  private func slots(from: Int, to: Int) -> [Int] {
    var ahead: [(slot: Int, distance: Double)] = []
    for (slot, direction) in MapDirection.allCases.enumerated() {
      let distance = offset(from, to, direction).ahead
      if distance > 0 { ahead.append((slot, distance)) }
    }
    ahead.sort { $0.distance != $1.distance ? $0.distance > $1.distance : $0.slot < $1.slot }
    return ahead.map(\.slot)
  }
}
