import TerminalKit

/// Tries many arrangements and keeps the best: first by a quick sketch, then by the pictures they make.
///
/// How many are tried depends on how many people and ties there are, never on the clock.
struct ArrangementSearch {
  let sketch: RingSketch
  private let score: PictureScore
  private var random: SeededGenerator
  /// Who stands in each ring of each wedge, in their order.
  private let groups: [[Int]]

  /// Sizes at which pictures are judged: a small terminal, a usual one beside a panel, a large one.
  private static let sizes = [
    Size(columns: 80, rows: 18), Size(columns: 88, rows: 32), Size(columns: 156, rows: 56),
  ]

  /// More people than these are arranged by the sketch alone.
  private static let mostJudged = 1_000

  init(sketch: RingSketch, centreLabelWidth: Int, seed: UInt64) {
    self.sketch = sketch
    let count = sketch.people.count
    // Many people are never read on the smallest.
    let sizes = count <= 30 ? [Self.sizes[0], Self.sizes[1]] : [Self.sizes[2]]
    score = PictureScore(sketch: sketch, sizes: sizes, centreLabelWidth: centreLabelWidth)
    random = SeededGenerator(seed: seed)
    let bands = RingFrame.ends.count
    var groups = Array(repeating: [Int](), count: bands * max(1, sketch.turns.count))
    for person in 0..<count { groups[sketch.wedges[person] * bands + sketch.bands[person]].append(person) }
    self.groups = groups
  }

  private var count: Int { sketch.people.count }

  // MARK: Everybody anew

  mutating func fresh() -> Arrangement {
    let plan = EffortPlan(people: count, lines: sketch.ties.count + sketch.people.count(where: \.hasCentreLine))
    var found: [Judged] = []
    for start in 0..<plan.starts {
      var angles = evenAngles(shuffled: start > 0)
      improve(&angles, rounds: plan.rounds)
      let arrangement = Arrangement(angles: angles, order: drawingOrder(angles))
      // Nobody could follow the lines of such a crowd, and every pair of them would have to be judged.
      if count > Self.mostJudged { return arrangement }
      found.append(Judged(arrangement: arrangement, cost: score.cost(of: arrangement)))
    }
    // Several, because what began better does not always end better.
    let kept = min(3, found.count)
    var finalists = found.sorted { $0.cost < $1.cost }.prefix(kept).map {
      polished($0, tries: plan.pictures / 2 / kept)
    }
    finalists.sort { $0.cost < $1.cost }
    return polished(finalists[0], tries: plan.pictures / 2).arrangement
  }

  private struct Judged {
    var arrangement: Arrangement
    var cost: Double
  }

  /// Each ring of each wedge in even steps, the rings offset against each other so that names fall on different rows.
  private mutating func evenAngles(shuffled: Bool) -> [Double] {
    var angles = Array(repeating: 0.5, count: count)
    let wedgeCount = max(1, sketch.turns.count)
    for wedge in 0..<wedgeCount {
      for band in RingFrame.ends.indices {
        var members = (0..<count).filter { sketch.wedges[$0] == wedge && sketch.bands[$0] == band }
        if shuffled { shuffle(&members) }
        let offset = [0.5, 0.38, 0.62][band]
        for (slot, person) in members.enumerated() {
          angles[person] = (Double(slot) + offset) / Double(members.count)
        }
      }
    }
    return angles
  }

  private mutating func shuffle(_ members: inout [Int]) {
    guard members.count > 1 else { return }
    for last in stride(from: members.count - 1, to: 0, by: -1) {
      members.swapAt(last, random.index(below: last + 1))
    }
  }

  /// Exchanges and small shifts within a ring of a wedge, kept when the sketch gets better.
  private mutating func improve(_ angles: inout [Double], rounds: Int) {
    var points = (0..<count).map { sketch.point($0, angle: angles[$0]) }
    let isPlaced = Array(repeating: true, count: count)
    guard rounds > 0 else { return }
    for _ in 0..<rounds {
      let person = random.index(below: count)
      if let mate = mate(of: person), random.next() & 3 != 0 {
        let before =
          sketch.cost(of: person, points, isPlaced: isPlaced) + sketch.cost(of: mate, points, isPlaced: isPlaced)
        angles.swapAt(person, mate)
        points.swapAt(person, mate)
        let after =
          sketch.cost(of: person, points, isPlaced: isPlaced) + sketch.cost(of: mate, points, isPlaced: isPlaced)
        if after >= before {
          angles.swapAt(person, mate)
          points.swapAt(person, mate)
        }
      } else {
        let kept = (angles[person], points[person])
        let before = sketch.cost(of: person, points, isPlaced: isPlaced)
        angles[person] = shifted(angles[person], by: 0.3)
        points[person] = sketch.point(person, angle: angles[person])
        if sketch.cost(of: person, points, isPlaced: isPlaced) >= before { (angles[person], points[person]) = kept }
      }
    }
  }

  /// Somebody else of the same ring of the same wedge, by chance.
  private mutating func mate(of person: Int) -> Int? {
    let group = groups[sketch.wedges[person] * RingFrame.ends.count + sketch.bands[person]]
    guard group.count > 1, let own = group.firstIndex(of: person) else { return nil }
    let chosen = random.index(below: group.count - 1)
    return group[chosen < own ? chosen : chosen + 1]
  }

  private mutating func shifted(_ angle: Double, by reach: Double) -> Double {
    let share = Double(random.index(below: 2001)) / 1000 - 1
    return min(0.98, max(0.02, angle + share * reach))
  }

  /// Inner rings first, whose room is least; in each the ones with most ties, which then stand where they should.
  private func drawingOrder(_ angles: [Double]) -> [Int] {
    (0..<count).sorted { left, right in
      if sketch.bands[left] != sketch.bands[right] { return sketch.bands[left] < sketch.bands[right] }
      let degrees = (sketch.tiesOf[left].count, sketch.tiesOf[right].count)
      if degrees.0 != degrees.1 { return degrees.0 > degrees.1 }
      return left < right
    }
  }

  /// Small changes judged by the picture itself.
  private mutating func polished(_ start: Judged, tries: Int) -> Judged {
    var best = start
    for _ in 0..<tries {
      let trial = changed(best.arrangement)
      let cost = score.cost(of: trial, below: best.cost)
      if cost < best.cost { best = Judged(arrangement: trial, cost: cost) }
    }
    return best
  }

  private mutating func changed(_ arrangement: Arrangement) -> Arrangement {
    var changed = arrangement
    let person = random.index(below: count)
    switch random.index(below: 16) {
    case 0..<2:
      let (left, right) = (random.index(below: count), random.index(below: count))
      if sketch.bands[changed.order[left]] == sketch.bands[changed.order[right]] { changed.order.swapAt(left, right) }
    case 2..<5:
      if let mate = mate(of: person) { changed.angles.swapAt(person, mate) }
    default:
      changed.angles[person] = shifted(changed.angles[person], by: 0.6)
    }
    return changed
  }

  // MARK: Newcomers

  /// Places those who have no angle, one after another, among those who have.
  mutating func completed(_ known: [Int]) -> Arrangement {
    var arrangement = Arrangement(angles: sketch.people.map { $0.angle ?? 0.5 }, order: known)
    var isPlaced = sketch.people.map { $0.angle != nil }
    var points = (0..<count).map { sketch.point($0, angle: arrangement.angles[$0]) }
    let newcomers = drawingOrder(arrangement.angles).filter { !isPlaced[$0] }
    let judged = count <= 30 ? 4 : count <= 120 ? 2 : 1
    for person in newcomers {
      isPlaced[person] = true
      var candidates: [(cost: Double, angle: Double)] = []
      for angle in candidateAngles(for: person, arrangement) {
        points[person] = sketch.point(person, angle: angle)
        candidates.append((sketch.cost(of: person, points, isPlaced: isPlaced), angle))
      }
      candidates.sort { $0.cost != $1.cost ? $0.cost < $1.cost : $0.angle < $1.angle }
      arrangement.order.append(person)
      let chosen = best(of: candidates.prefix(newcomers.count > 12 ? 1 : judged), for: person, arrangement)
      arrangement.angles[person] = chosen
      points[person] = sketch.point(person, angle: chosen)
    }
    return arrangement
  }

  /// Even steps, and the middles of the gaps that those of the same ring leave.
  private func candidateAngles(for person: Int, _ arrangement: Arrangement) -> [Double] {
    var angles = (0..<20).map { (Double($0) + 0.5) / 20 }
    let taken = arrangement.order
      .filter { sketch.wedges[$0] == sketch.wedges[person] && sketch.bands[$0] == sketch.bands[person] }
      .map { arrangement.angles[$0] }.sorted()
    for (low, high) in zip([0] + taken, taken + [1]) { angles.append((low + high) / 2) }
    return angles
  }

  private func best(
    of candidates: ArraySlice<(cost: Double, angle: Double)>, for person: Int, _ arrangement: Arrangement
  ) -> Double {
    guard candidates.count > 1 else { return candidates.first?.angle ?? 0.5 }
    var best = 0.5
    var bestCost = Double.infinity
    for candidate in candidates {
      var trial = arrangement
      trial.angles[person] = candidate.angle
      let cost = 0.5 * candidate.cost + score.cost(of: trial, below: bestCost - 0.5 * candidate.cost)
      if cost < bestCost {
        best = candidate.angle
        bestCost = cost
      }
    }
    return best
  }
}

/// How much is tried, by how much there is to judge.
private struct EffortPlan {
  let starts: Int
  /// Changes tried on the sketch, each start.
  let rounds: Int
  /// Changes tried on the picture.
  let pictures: Int

  init(people: Int, lines: Int) {
    // What one picture takes to judge, about.
    let size = people + 2 * lines + 1
    switch people {
    case ...20: (starts, rounds, pictures) = (8, 24 * people, min(350, 15_360 / size))
    case ...30: (starts, rounds, pictures) = (6, 14 * people, 3_500 / size)
    case ...70: (starts, rounds, pictures) = (2, 4 * people, 5)
    default: (starts, rounds, pictures) = (1, max(50, 200_000 / max(1, people + lines)), 4)
    }
  }
}
