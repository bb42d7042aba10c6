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
    return cost + costOfLines(stands, placer.taken)
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

  private func costOfLines(_ stands: [Stand?], _ taken: Occupancy) -> Double {
    var cost = 0.0
    var segments: [(start: SIMD2<Double>, end: SIMD2<Double>)] = []
    for tie in sketch.ties {
      guard let a = stands[tie.a], let b = stands[tie.b] else { continue }
      let start = SIMD2(Double(a.x) / 2, Double(a.y))
      let end = SIMD2(Double(b.x) / 2, Double(b.y))
      let step = end - start
      cost += 0.12 * (step.x * step.x + step.y * step.y).squareRoot()
      for other in segments where RingSketch.cross(start, end, other.start, other.end) { cost += 9 }
      segments.append((start, end))
      cost += covered(from: a, to: b, taken)
    }
    return cost
  }

  /// Cells of a line that are hidden by names, and marks it runs over, which it seems to end at.
  private func covered(from a: Stand, to b: Stand, _ taken: Occupancy) -> Double {
    var cost = 0.0
    let steps = max(abs(a.x - b.x), abs(a.y - b.y))
    guard steps > 1 else { return 0 }
    for step in 1..<steps {
      let share = Double(step) / Double(steps)
      let x = Int((Double(a.x) + share * Double(b.x - a.x)).rounded())
      let y = Int((Double(a.y) + share * Double(b.y - a.y)).rounded())
      let kind = taken[x, y]
      if kind & Occupancy.mark != 0 { cost += 6 } else if kind != 0 { cost += 0.5 }
    }
    return cost
  }
}
