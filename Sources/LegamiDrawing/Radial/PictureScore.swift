import LegamiModel
import TerminalKit

/// Judges an arrangement by the very pictures it makes: who stands where, whose name is cut, and how well the lines
/// can be followed. The lower the better.
struct PictureScore {
  private let sketch: RingSketch
  private let fields: [RingField]
  private let centreLabelWidth: Int
  private let lines: LineScore

  init(sketch: RingSketch, sizes: [Size], centreLabelWidth: Int) {
    self.sketch = sketch
    fields = sizes.map { RingField(frame: RingFrame(size: $0), turns: sketch.turns) }
    self.centreLabelWidth = centreLabelWidth
    lines = LineScore(
      ties: sketch.ties, centreLines: sketch.people.indices.filter { sketch.people[$0].hasCentreLine })
  }

  /// - Parameter limit: beyond it the cost need not be known.
  func cost(of arrangement: Arrangement, below limit: Double = .infinity) -> Double {
    var cost = 0.0
    for field in fields where cost < limit { cost += self.cost(of: arrangement, on: field, below: limit - cost) }
    return cost
  }

  private func cost(of arrangement: Arrangement, on field: RingField, below limit: Double) -> Double {
    let size = field.frame.size
    var placer = UnitPlacer(size: size, field: field)
    let centre = field.frame.centre
    let middle = Stand(x: centre.x, y: centre.y, isLeft: false, textWidth: centreLabelWidth)
    placer.take(middle)
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
      if unit.wantsLeft != stand.isLeft, stand.textWidth > 0 { cost += 5 }
    }
    guard cost < limit else { return cost }
    return cost + lines.cost(stands, centre: middle, on: size, below: limit - cost)
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
}
