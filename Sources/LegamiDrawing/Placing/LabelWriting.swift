import LegamiModel
import TerminalKit

/// Turns stands into figures with their names as written.
struct LabelWriting {
  let scene: MapScene
  let size: Size
  let signs: MapSigns
  let texts: [LabelText]
  /// Columns wanted beside each mark, badge included; 0 for no name.
  let wishes: [Int]
  /// Cells of the signs of groups.
  let groupSigns: [Rect]
  /// Whether who finds no room for a name gets a letter.
  let usesKeys: Bool

  /// - Parameter placed: positions among the scene's figures, and where each stands.
  func figures(_ placed: [(index: Int, stand: Stand)]) -> [PlacedMap.PlacedFigure] {
    var stands = placed.map(\.stand)
    if !zip(placed, stands).allSatisfy({ $1.textWidth >= wishes[$0.index] }) {
      let solver = LabelSolver(
        marks: marks(stands), wishes: placed.map { LabelSolver.Wish(width: wishes[$0.index], least: least($0.index)) })
      stands = solver.solved(stands)
    }
    var figures = zip(placed, stands).map { figure($0.index, $1) }
    if usesKeys { addKeys(to: &figures) }
    return figures
  }

  private func badgeWidth(_ index: Int) -> Int { TextWidth.width(of: signs.badge(of: scene.figures[index])) }

  private func least(_ index: Int) -> Int { badgeWidth(index) + min(4, texts[index].width) }

  private func marks(_ stands: [Stand]) -> Occupancy {
    var marks = Occupancy(size: size)
    for stand in stands { marks.take(stand.x...stand.x, row: stand.y, as: Occupancy.mark) }
    for sign in groupSigns { marks.take(sign.x...(sign.endX - 1), row: sign.y, as: Occupancy.mark) }
    return marks
  }

  private func figure(_ index: Int, _ stand: Stand) -> PlacedMap.PlacedFigure {
    let badge = badgeWidth(index)
    let text = stand.textWidth > badge ? texts[index].fitted(to: stand.textWidth - badge) : ""
    return figure(
      index, stand, text: text, isWhole: !text.isEmpty && TextWidth.width(of: text) == texts[index].width)
  }

  private func figure(
    _ index: Int, _ stand: Stand, text: String, isWhole: Bool = false, isKey: Bool = false
  ) -> PlacedMap.PlacedFigure {
    var rect: Rect?
    if !text.isEmpty {
      // Beside the mark an empty cell, then the name, then the badge.
      let width = TextWidth.width(of: text) + badgeWidth(index) + 1
      rect = Rect(x: stand.isLeft ? stand.x - width : stand.x + 1, y: stand.y, width: width, height: 1)
    }
    return PlacedMap.PlacedFigure(
      index: index, id: scene.figures[index].id, cell: Point(x: stand.x, y: stand.y), labelRect: rect,
      isLeft: stand.isLeft, text: text, isWhole: isWhole, isKey: isKey, isDisplaced: stand.isDisplaced)
  }

  func occupancy(of figures: [PlacedMap.PlacedFigure]) -> Occupancy {
    var taken = marks(figures.map { Stand(x: $0.cell.x, y: $0.cell.y, isLeft: false, textWidth: 0) })
    for figure in figures {
      guard let rect = figure.labelRect else { continue }
      taken.take(rect.x...(rect.endX - 1), row: rect.y, as: Occupancy.text)
    }
    return taken
  }

  private func addKeys(to figures: inout [PlacedMap.PlacedFigure]) {
    var taken = occupancy(of: figures)
    var next = 0
    for position in figures.indices where figures[position].text.isEmpty && wishes[figures[position].index] > 0 {
      let figure = figures[position]
      let key = Self.key(next)
      let width = badgeWidth(figure.index) + key.count
      for isLeft in [figure.isLeft, !figure.isLeft] {
        let stand = Stand(x: figure.cell.x, y: figure.cell.y, isLeft: isLeft, textWidth: width)
        guard LabelSolver.room(beside: stand, in: taken) >= width else { continue }
        figures[position] = self.figure(figure.index, stand, text: key, isKey: true)
        taken.take(stand.stretch, row: stand.y, as: Occupancy.text)
        next += 1
        break
      }
    }
  }

  /// a…z, then aa, ab…: letters, since figures already number the rings.
  static func key(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(letters[number % letters.count])
    return number < letters.count ? last : key(number / letters.count - 1) + last
  }

  /// The figures that bear a letter, with it.
  func keys(of figures: [PlacedMap.PlacedFigure]) -> [(key: String, index: Int)] {
    figures.filter(\.isKey).map { ($0.text, $0.index) }
  }
}
