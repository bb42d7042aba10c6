import LegamiModel
import TerminalKit

/// Decides what is drawn one by one, and where each thing stands.
struct PictureLayout {
  let scene: MapScene
  let size: Size
  let look: MapLook
  /// Nil on a free map.
  let frame: RingFrame?
  let turns: WedgeTurns?

  private(set) var figures: [PlacedMap.PlacedFigure] = []
  private(set) var groups: [PlacedMap.Group] = []
  private(set) var wedgeLabels: [PlacedMap.WedgeLabel] = []
  private(set) var legend: [PlacedMap.LegendEntry] = []

  init(scene: MapScene, size: Size, look: MapLook) {
    self.scene = scene
    self.size = size
    self.look = look
    switch scene.shape {
    case .radial(let borders):
      frame = RingFrame(size: size)
      turns = WedgeTurns(borders: borders)
    case .free:
      frame = nil
      turns = nil
    }
  }

  mutating func run() {
    let field = frame.flatMap { frame in turns.map { RingField(frame: frame, turns: $0) } }
    let texts = scene.figures.map(labelText)
    let grouped = GroupedFigures(scene: scene)
    var placer = UnitPlacer(size: size, field: field)
    var stands: [Int: Stand] = [:]
    var order: [Int] = []
    if let centre = placeCentre(&placer, texts) {
      stands[centre.index] = centre.stand
      order.append(centre.index)
    }
    var signs: [Int: Rect] = [:]
    for (wedge, members) in grouped.wedges { signs[wedge] = placeSign(wedge: wedge, count: members.count, &placer) }
    var unplaced: [Int] = []
    for index in scene.figures.indices where stands[index] == nil && !grouped.contains(index) {
      if let stand = placer.place(unit(index, texts)) {
        stands[index] = stand
        order.append(index)
      } else {
        unplaced.append(index)
      }
    }
    groups = grouped.adding(unplaced).wedges.map { group(wedge: $0.wedge, members: $0.members, rect: signs[$0.wedge]) }
    let writing = LabelWriting(
      scene: scene, size: size, signs: look.signs, texts: texts, wishes: texts.indices.map { wish($0, texts) },
      groupSigns: groups.compactMap(\.rect), usesKeys: frame != nil)
    figures = writing.figures(order.compactMap { index in stands[index].map { (index, $0) } })
    var taken = writing.occupancy(of: figures)
    if let field { wedgeLabels = WedgeLabelPlacing(scene: scene, field: field).placed(in: &taken) }
    legend = LegendPlacing(scene: scene, texts: texts).placed(writing.keys(of: figures), in: &taken)
  }

  private func labelText(_ figure: MapScene.Figure) -> LabelText {
    LabelText(figure.label, short: figure.shortLabel) { look.signs.decorated($0, figure) }
  }

  /// Columns wanted beside the mark: the name, and the badge that follows it.
  private func wish(_ index: Int, _ texts: [LabelText]) -> Int {
    guard scene.options.showsLabels, index < scene.options.labelLimit ?? .max, texts[index].width > 0 else { return 0 }
    return texts[index].width + TextWidth.width(of: look.signs.badge(of: scene.figures[index]))
  }

  private func placeCentre(_ placer: inout UnitPlacer, _ texts: [LabelText]) -> (index: Int, stand: Stand)? {
    guard let frame, !size.isEmpty, let index = scene.figures.firstIndex(where: \.isCentre) else { return nil }
    let room = min(Int(frame.radiusX * RingFrame.ends[0] * 0.7), size.columns - frame.centre.x - 2)
    let text = texts[index].fitted(to: min(wish(index, texts), max(0, room)))
    let stand = Stand(x: frame.centre.x, y: frame.centre.y, isLeft: false, textWidth: TextWidth.width(of: text))
    placer.take(stand)
    return (index, stand)
  }

  private func unit(_ index: Int, _ texts: [LabelText]) -> Unit {
    let figure = scene.figures[index]
    let width = min(wish(index, texts), Self.widestWish(columns: size.columns))
    guard let frame, let turns else {
      let (x, y) = freePlace(figure.spot)
      return Unit(idealX: x, idealY: y, textWidth: width, wantsLeft: nil, home: .anywhere)
    }
    let (wedge, angle) = Self.radialSpot(figure.spot)
    let band = figure.ring.map { $0.rawValue - 1 }
    let radius = band.map { RingFrame.middles[$0] } ?? RingFrame.edge
    let place = frame.place(turn: turns.turn(wedge: wedge, angle: angle), radius: radius)
    return Unit(
      idealX: place.x, idealY: place.y, textWidth: width, wantsLeft: place.x < frame.centreX,
      home: .region(wedge: wedge, band: band ?? 2))
  }

  /// A very long name shall not decide where everybody else stands; one of usual length has its room on any screen.
  static func widestWish(columns: Int) -> Int { max(6, min(16, columns / 4), columns / 6) }

  static func radialSpot(_ spot: MapScene.Figure.Spot) -> (wedge: Int, angle: Double) {
    switch spot {
    case .radial(let wedge, let angle): return (wedge, angle)
    case .free(let x, _): return (0, x)
    }
  }

  private func freePlace(_ spot: MapScene.Figure.Spot) -> (x: Double, y: Double) {
    guard case .free(let x, let y) = spot, x.isFinite, y.isFinite else {
      return (Double(size.columns - 1) / 2, Double(size.rows - 1) / 2)
    }
    return (min(1, max(0, x)) * Double(size.columns - 1), min(1, max(0, y)) * Double(size.rows - 1))
  }

  /// The sign "+7" of those who are drawn as one.
  private func placeSign(wedge: Int, count: Int, _ placer: inout UnitPlacer) -> Rect? {
    guard let frame, let turns else { return nil }
    let place = frame.place(turn: turns.middle(of: wedge), radius: RingFrame.middles[2])
    let digits = String(count).count
    let unit = Unit(
      idealX: place.x, idealY: place.y, textWidth: max(1, digits - 1), wantsLeft: false,
      home: .region(wedge: wedge, band: 2))
    guard let stand = placer.place(unit) else { return nil }
    // All its cells are as good as a mark: nobody may stand on its digits.
    for x in stand.stretch { placer.take(Stand(x: x, y: stand.y, isLeft: false, textWidth: 0)) }
    return Rect(x: stand.stretch.lowerBound, y: stand.y, width: min(stand.stretch.count, digits + 1), height: 1)
  }

  private func group(wedge: Int, members: [Int], rect: Rect?) -> PlacedMap.Group {
    PlacedMap.Group(
      wedge: wedge, members: members.map { scene.figures[$0].id }, text: "+\(members.count)", rect: rect)
  }
}
