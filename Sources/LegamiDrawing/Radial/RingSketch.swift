import Foundation
import LegamiModel

/// People and ties as points and segments around a centre, for judging arrangements quickly: an ellipse of usual
/// shape, in rows.
struct RingSketch: Sendable {
  static let across = 17.0
  static let down = 9.5

  let people: [RadialLayout.Person]
  let turns: WedgeTurns
  /// Of each person, within what there is.
  let wedges: [Int]
  /// 0…2, and those outside the rings 2.
  let bands: [Int]
  private let radii: [Double]
  /// Each pair once, by position.
  let ties: [(a: Int, b: Int)]
  /// The ties of each person, by position in `ties`.
  let tiesOf: [[Int]]

  init(people: [RadialLayout.Person], ties: [RadialLayout.Tie], turns: WedgeTurns) {
    self.people = people
    self.turns = turns
    wedges = people.map { min(max(0, $0.wedge), max(0, turns.count - 1)) }
    bands = people.map { ($0.ring ?? .outer).rawValue - 1 }
    radii = people.map { $0.ring.map { RingFrame.middles[$0.rawValue - 1] } ?? RingFrame.edge }
    let positions = Dictionary(people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<[Int]> = []
    var pairs: [(a: Int, b: Int)] = []
    for tie in ties {
      guard let a = positions[tie.a], let b = positions[tie.b], a != b else { continue }
      if seen.insert([min(a, b), max(a, b)]).inserted { pairs.append((a, b)) }
    }
    self.ties = pairs
    var tiesOf = Array(repeating: [Int](), count: people.count)
    for (index, pair) in pairs.enumerated() {
      tiesOf[pair.a].append(index)
      tiesOf[pair.b].append(index)
    }
    self.tiesOf = tiesOf
  }

  func point(_ person: Int, angle: Double) -> SIMD2<Double> {
    let turn = turns.turn(wedge: wedges[person], angle: angle) * 2 * Double.pi
    return SIMD2(radii[person] * Self.across * sin(turn), -radii[person] * Self.down * cos(turn))
  }

  /// What the ties and the neighbourhood of one person cost, given everybody's points. Those without a point, whose
  /// `isPlaced` is false, do not count.
  func cost(of person: Int, _ points: [SIMD2<Double>], isPlaced: [Bool]) -> Double {
    var cost = 0.0
    for index in tiesOf[person] {
      let tie = ties[index]
      guard isPlaced[tie.a], isPlaced[tie.b] else { continue }
      let (start, end) = (points[tie.a], points[tie.b])
      let step = end - start
      cost += 0.35 * (step.x * step.x + step.y * step.y).squareRoot()
      if Self.passes(start, end, near: SIMD2(0, 0), within: 1.2) { cost += 4 }
      cost += costOfMeetings(index, start, end, points, isPlaced)
    }
    let own = points[person]
    for other in points.indices where other != person && isPlaced[other] {
      let step = points[other] - own
      // Names lie along rows: who stands in the same row needs more room.
      let away = step.x * step.x * 0.15 + step.y * step.y
      if away < 3 { cost += 2.5 * (3 - away) }
    }
    return cost
  }

  /// Lines that a line crosses, people that it passes close by.
  private func costOfMeetings(
    _ index: Int, _ start: SIMD2<Double>, _ end: SIMD2<Double>, _ points: [SIMD2<Double>], _ isPlaced: [Bool]
  ) -> Double {
    var cost = 0.0
    let (low, high) = (pointwiseMin(start, end), pointwiseMax(start, end))
    for other in ties.indices where other != index {
      let pair = ties[other]
      let (a, b) = (points[pair.a], points[pair.b])
      // Most lie elsewhere altogether.
      if max(a.x, b.x) < low.x || min(a.x, b.x) > high.x || max(a.y, b.y) < low.y || min(a.y, b.y) > high.y { continue }
      guard isPlaced[pair.a], isPlaced[pair.b] else { continue }
      if Self.cross(start, end, a, b) { cost += 5 }
    }
    let tie = ties[index]
    for third in points.indices where third != tie.a && third != tie.b {
      let point = points[third]
      if point.x < low.x - 0.8 || point.x > high.x + 0.8 || point.y < low.y - 0.8 || point.y > high.y + 0.8 { continue }
      if isPlaced[third], Self.passes(start, end, near: point, within: 0.8) { cost += 5 }
    }
    return cost
  }

  /// Whether two segments cross inside; those that share an end do not.
  @inline(__always)
  static func cross(
    _ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>, _ d: SIMD2<Double>
  ) -> Bool {
    if a == c || a == d || b == c || b == d { return false }
    let ab = b - a
    let cd = d - c
    let first = side(ab, c - a) * side(ab, d - a)
    guard first < 0 else { return false }
    return side(cd, a - c) * side(cd, b - c) < 0
  }

  private static func side(_ direction: SIMD2<Double>, _ offset: SIMD2<Double>) -> Double {
    direction.x * offset.y - direction.y * offset.x
  }

  @inline(__always)
  static func passes(
    _ start: SIMD2<Double>, _ end: SIMD2<Double>, near point: SIMD2<Double>, within distance: Double
  ) -> Bool {
    let step = end - start
    let length = step.x * step.x + step.y * step.y
    guard length > 0 else { return false }
    let offset = point - start
    let share = (offset.x * step.x + offset.y * step.y) / length
    guard share > 0, share < 1 else { return false }
    let off = offset - share * step
    return off.x * off.x + off.y * off.y < distance * distance
  }
}
