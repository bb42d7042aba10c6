import TerminalKit

/// Judges how well the lines of a picture can be followed: which ways they have to take, which of them cross, and
/// which leave somebody side by side. The lower the better.
struct LineScore {
  /// Each pair once, by position.
  let ties: [(a: Int, b: Int)]
  /// Whose tie with the centre is drawn too, in one of the two views.
  let centreLines: [Int]

  /// Among more people than these ways are taken as straight: to find bends for all would take too long.
  private static let mostPeopleBent = 30
  /// What is wrong with a line that only one view has, as a share.
  private static let rarity = 0.25
  /// Beside one row of length as this.
  private static let length = 0.12
  private static let crossing = 9.0
  /// What a way costs by itself (hidden, bent, close by somebody), taken so many times.
  private static let hardship = 2.0
  /// For each cell that is missing to the two in which a line should show: people then ought to stand elsewhere, while
  /// a way alone can do little about it.
  private static let brevity = 3.0
  /// Two lines that leave a mark in the very same direction.
  private static let parting = 6.0
  /// A line through somebody's mark; less, the more room there is, in rows.
  private static let passing = 8.0
  private static let room = 1.6
  /// The cosine of the least angle at which two lines that leave a mark are two at first sight.
  private static let clearCosine = 0.96

  private struct Way {
    let tie: (a: Int, b: Int)
    /// As the eye measures it, in rows: one step when it is straight, four when it is bent.
    let points: [SIMD2<Double>]
    private let low: SIMD2<Double>
    private let high: SIMD2<Double>

    init(_ tie: (a: Int, b: Int), _ curve: CanvasCurve) {
      self.tie = tie
      let shares = curve.control == nil ? [0, 1] : [0, 0.25, 0.5, 0.75, 1]
      points = shares.map { share in
        let point = curve.point(share)
        return SIMD2(point.x / 4, point.y / 4)
      }
      low = points.dropFirst().reduce(points[0], pointwiseMin)
      high = points.dropFirst().reduce(points[0], pointwiseMax)
    }

    /// Where it goes from one of its ends, of length 1.
    func direction(from end: Int) -> SIMD2<Double> {
      let step = end == tie.a ? points[1] - points[0] : points[points.count - 2] - points[points.count - 1]
      return step / (step.x * step.x + step.y * step.y).squareRoot()
    }

    func crosses(_ other: Way) -> Bool {
      // Most lie elsewhere altogether.
      guard low.x <= other.high.x, other.low.x <= high.x, low.y <= other.high.y, other.low.y <= high.y else {
        return false
      }
      for step in 1..<points.count {
        for otherStep in 1..<other.points.count
        where RingSketch.cross(
          points[step - 1], points[step], other.points[otherStep - 1], other.points[otherStep])
        { return true }
      }
      return false
    }

    /// How close by a mark it goes: from 0, when there is room between, to 1.
    func closeness(to mark: SIMD2<Double>) -> Double {
      let room = LineScore.room
      guard mark.x > low.x - room, mark.x < high.x + room, mark.y > low.y - room, mark.y < high.y + room else {
        return 0
      }
      var nearest = room * room
      for step in 1..<points.count {
        let (start, way) = (points[step - 1], points[step] - points[step - 1])
        let offset = mark - start
        let share = min(1, max(0, (offset.x * way.x + offset.y * way.y) / (way.x * way.x + way.y * way.y)))
        let off = offset - share * way
        nearest = min(nearest, off.x * off.x + off.y * off.y)
      }
      return 1 - nearest.squareRoot() / room
    }

    /// Whom both lines lead to.
    func sharedEnd(with other: Way) -> Int? {
      if tie.a == other.tie.a || tie.a == other.tie.b { return tie.a }
      return tie.b == other.tie.a || tie.b == other.tie.b ? tie.b : nil
    }
  }

  /// - Parameters:
  ///   - people: where each stands; nil for those who found no place.
  ///   - limit: beyond it the cost need not be known.
  func cost(_ people: [Stand?], centre: Stand, on size: Size, below limit: Double) -> Double {
    // The centre is the last.
    let stands = people + [centre]
    let marks = stands.map { $0.map { SIMD2(Double($0.x) / 2, Double($0.y)) } }
    var route = LineRoute(claims: claims(stands, size))
    var ways: [Way] = []
    ways.reserveCapacity(ties.count + centreLines.count)
    var cost = 0.0
    func add(_ tie: (a: Int, b: Int), weight: Double) {
      guard let a = stands[tie.a], let b = stands[tie.b] else { return }
      let found = route.way(
        from: Point(x: a.x, y: a.y), to: Point(x: b.x, y: b.y), owners: (Self.owner(tie.a), Self.owner(tie.b)),
        care: people.count <= Self.mostPeopleBent ? .bending : .judging)
      cost += weight * Self.hardship * found.cost + weight * Self.brevity * Double(max(0, 2 - found.visible))
      cost += weight * Self.length * found.curve.length(across: 4, down: 4)
      let way = Way(tie, found.curve)
      for other in ways { cost += weight * Self.cost(of: way, beside: other) }
      for (person, mark) in marks.enumerated() where person != tie.a && person != tie.b {
        if let mark { cost += weight * Self.passing * way.closeness(to: mark) }
      }
      ways.append(way)
    }
    for tie in ties where cost < limit { add(tie, weight: 1) }
    for person in centreLines where cost < limit { add((person, people.count), weight: Self.rarity) }
    return cost
  }

  private static func cost(of way: Way, beside other: Way) -> Double {
    guard let end = way.sharedEnd(with: other) else {
      return way.crosses(other) ? crossing : 0
    }
    let (one, two) = (way.direction(from: end), other.direction(from: end))
    let cosine = one.x * two.x + one.y * two.y
    return cosine <= clearCosine ? 0 : parting * (cosine - clearCosine) / (1 - clearCosine)
  }

  private func claims(_ stands: [Stand?], _ size: Size) -> Claims {
    var claims = Claims(size: size)
    for (person, stand) in stands.enumerated() {
      guard let stand else { continue }
      let name = stand.stretch
      claims.claim(
        Rect(x: name.lowerBound, y: stand.y, width: name.count, height: 1), for: Self.owner(person), isMark: false)
    }
    for (person, stand) in stands.enumerated() {
      guard let stand else { continue }
      claims.claim(Rect(x: stand.x, y: stand.y, width: 1, height: 1), for: Self.owner(person), isMark: true)
    }
    return claims
  }

  private static func owner(_ person: Int) -> UInt16 { UInt16(clamping: person + 1) }
}
