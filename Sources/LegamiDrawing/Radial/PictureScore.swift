import LegamiModel
import TerminalKit

/// Judges an arrangement by the very picture it makes at some size: who stands where, whose name is cut, which lines
/// cross and which run through names. The lower the better.
struct PictureScore {
  private let sketch: RingSketch
  private let fields: [RingField]
  private let centreLabelWidth: Int

  init(sketch: RingSketch, sizes: [Size], centreLabelWidth: Int) {
    self.sketch = sketch
    fields = sizes.map { RingField(frame: RingFrame(size: $0), turns: sketch.turns) }
    self.centreLabelWidth = centreLabelWidth
  }

  func cost(of arrangement: Arrangement) -> Double {
    fields.reduce(0) { $0 + cost(of: arrangement, on: $1) }
  }

  private func cost(of arrangement: Arrangement, on field: RingField) -> Double {
    let size = field.frame.size
    var placer = UnitPlacer(size: size, field: field)
    let centre = field.frame.centre
    placer.take(Stand(x: centre.x, y: centre.y, isLeft: false, textWidth: centreLabelWidth))
    var stands: [Stand?] = Array(repeating: nil, count: sketch.people.count)
    var cost = 0.0
    for person in arrangement.order {
      let unit = unit(person, angle: arrangement.angles[person], field.frame)
      guard let stand = placer.place(unit) else {
        cost += 60
        continue
      }
      stands[person] = stand
      let across = (Double(stand.x) - unit.idealX) / 2
      let down = Double(stand.y) - unit.idealY
      cost += 0.15 * (across * across + down * down)
      if stand.isDisplaced { cost += 40 }
      cost += 1.5 * Double(min(8, unit.textWidth - stand.textWidth))
      if unit.wantsLeft != stand.isLeft, stand.textWidth > 0 { cost += 2 }
    }
    return cost + costOfLines(stands, placer.taken, centre: centre)
  }

  private func unit(_ person: Int, angle: Double, _ frame: RingFrame) -> Unit {
    let band = sketch.people[person].ring.map { $0.rawValue - 1 }
    let wedge = sketch.wedges[person]
    let place = frame.place(
      turn: sketch.turns.turn(wedge: wedge, angle: angle),
      radius: band.map { RingFrame.middles[$0] } ?? RingFrame.edge)
    let width = min(sketch.people[person].labelWidth, PictureLayout.widestWish(columns: frame.size.columns))
    return Unit(
      idealX: place.x, idealY: place.y, textWidth: width, wantsLeft: place.x < frame.centreX,
      home: .region(wedge: wedge, band: band ?? 2))
  }

  private func costOfLines(_ stands: [Stand?], _ taken: Occupancy, centre: Point) -> Double {
    func eye(_ x: Int, _ y: Int) -> SIMD2<Double> { SIMD2(Double(x) / 2, Double(y)) }
    let places = stands.map { $0.map { eye($0.x, $0.y) } }
    let middle = eye(centre.x, centre.y)
    var cost = 0.0
    var segments: [(start: SIMD2<Double>, end: SIMD2<Double>)] = []
    for tie in sketch.ties {
      guard let a = stands[tie.a], let b = stands[tie.b], let start = places[tie.a], let end = places[tie.b] else {
        continue
      }
      let step = end - start
      cost += 0.12 * (step.x * step.x + step.y * step.y).squareRoot()
      for other in segments where RingSketch.cross(start, end, other.start, other.end) { cost += 9 }
      segments.append((start, end))
      cost += hidden(from: a, to: b, taken)
      // A line that touches somebody on its way seems to end there.
      if RingSketch.passes(start, end, near: middle, within: 1) { cost += 9 }
      for third in places.indices where third != tie.a && third != tie.b {
        if let place = places[third], RingSketch.passes(start, end, near: place, within: 0.9) { cost += 12 }
      }
    }
    return cost
  }

  /// A line that comes out from under a name seems to begin there.
  private func hidden(from a: Stand, to b: Stand, _ taken: Occupancy) -> Double {
    var count = 0
    let steps = max(abs(a.x - b.x), abs(a.y - b.y))
    guard steps > 1 else { return 0 }
    for step in 1..<steps {
      let share = Double(step) / Double(steps)
      let x = Int((Double(a.x) + share * Double(b.x - a.x)).rounded())
      let y = Int((Double(a.y) + share * Double(b.y - a.y)).rounded())
      if taken[x, y] & Occupancy.text != 0 { count += 1 }
    }
    return 1.2 * Double(count)
  }
}
