import LegamiModel
import TerminalKit

extension PlacedMap {
  /// Draws the map; only colours differ from one focus to another, and the lines of the one in focus.
  ///
  /// With somebody in focus, whoever is tied to them stands out and all others step back, and ties to and from them
  /// show what goes which way. With the centre in focus, or nobody, nothing steps back. The screen's cursor is put on
  /// the mark in focus.
  ///
  /// - Parameters:
  ///   - selection: the nodes that are marked.
  ///   - rect: the cells of the screen; the picture stands in its upper left corner and is cut at its edges.
  public func draw(focus: MapTarget? = nil, selection: Set<NodeID> = [], into screen: inout Screen, at rect: Rect) {
    guard !size.isEmpty, !rect.isEmpty else { return }
    if rect.width < size.columns || rect.height < size.rows {
      var part = Screen(size: rect.size)
      part.ellipsis = screen.ellipsis
      draw(focus: focus, selection: selection, into: &part, at: Rect(size))
      screen.draw(part, at: rect.origin)
      return
    }
    let light = FocusLight(map: self, focus: focus)
    let brush = FigureBrush(map: self, light: light, selection: selection, origin: rect.origin)
    let covered = coveredByFocus(focus, brush)
    drawLines(light, into: &screen, at: rect.origin)
    drawTexts(light, covered, into: &screen, at: rect.origin)
    for figure in figures where focus != .figure(figure.id) { brush.draw(figure, covered, into: &screen) }
    for group in groups { brush.draw(group, into: &screen) }
    if case .figure(let id) = focus, let figure = figure(id) { brush.draw(figure, .zero, into: &screen) }
    if let focus, let cell = cell(of: focus) { screen.cursor = cell.offset(x: rect.x, y: rect.y) }
  }

  /// The cells over which the name in focus is written when the map has no room for it: names that begin or end there
  /// are left out meanwhile, since half a name reads as another. A name that is only shortened stays as it is, so that
  /// nothing moves while one goes around.
  private func coveredByFocus(_ focus: MapTarget?, _ brush: FigureBrush) -> Rect {
    guard let figure = focus?.node.flatMap({ figure($0) }), figure.isNameless else { return .zero }
    return brush.wholeRect(figure)
  }

  private func drawLines(_ light: FocusLight, into screen: inout Screen, at origin: Point) {
    var canvas = backdrop
    var signs: [(text: String, cell: Point, style: Style)] = []
    for line in lines where !light.isLit(line) {
      draw(line, light, into: &canvas, &signs)
    }
    for line in lines where light.isLit(line) {
      draw(line, light, into: &canvas, &signs)
    }
    canvas.composite(into: &screen, at: origin)
    for sign in signs {
      screen.write(sign.text, at: origin.offset(x: sign.cell.x, y: sign.cell.y), style: sign.style, clip: .cut)
    }
  }

  private func draw(
    _ placed: PlacedLine, _ light: FocusLight, into canvas: inout Canvas,
    _ signs: inout [(text: String, cell: Point, style: Style)]
  ) {
    let line = scene.lines[placed.index]
    let isLit = light.isLit(placed)
    guard isShown(line, isLit: isLit && !light.isOnCentre) else { return }
    let lineLook = LineLook(line, drawsQuality: scene.options.drawsQuality, look: look)
    let stepsBack = fadesLines && !isLit
    var style = lineLook.style
    if isLit, !light.isOnCentre {
      style = look.focusTie
    } else if light.dims || stepsBack {
      style = look.fadedTie
    }
    let pen = LinePen(
      stroke: stepsBack ? .sparse : lineLook.stroke, style: style, priority: lineLook.priority + (isLit ? 100 : 0))
    canvas.curve(placed.curve, pen: pen) { halo.isOpen(x: $0, y: $1, to: placed.owners) }
    // Over faded lines, signs would still catch the eye.
    if !lineLook.sign.isEmpty, let middle = placed.middle, isLit || !(light.dims || stepsBack) {
      signs.append((lineLook.sign, middle, isLit ? style : lineLook.style))
    }
    guard isLit, !light.isOnCentre else { return }
    signs += arrows(line, placed).map { ($0.text, $0.cell, style) }
  }

  /// Which way help goes, at the ends it goes to; both ways in one sign where there is room for one only.
  private func arrows(_ line: MapScene.Line, _ placed: PlacedLine) -> [(text: String, cell: Point)] {
    let (start, end) = (placed.curve.start.cell, placed.curve.end.cell)
    if line.flowsToA, line.flowsToB, placed.atA == nil || placed.atB == nil || placed.atA == placed.atB {
      guard let cell = placed.atA ?? placed.atB else { return [] }
      let isFlat = abs(end.x - start.x) >= abs(end.y - start.y) * 2
      return [(isFlat ? look.signs.leftRight : look.signs.upDown, cell)]
    }
    var arrows: [(String, Point)] = []
    // Nearest to where it goes, else wherever the line is seen. Where a line bends, its end looks another way than it.
    if line.flowsToA, let cell = placed.atA ?? placed.atB { arrows.append((arrow(from: cell, to: start), cell)) }
    if line.flowsToB, let cell = placed.atB ?? placed.atA { arrows.append((arrow(from: cell, to: end), cell)) }
    return arrows
  }

  private func isShown(_ line: MapScene.Line, isLit: Bool) -> Bool {
    if isLit { return true }
    if hidesLines { return false }
    guard line.isEgoTie else { return true }
    switch scene.options.egoLines {
    case .none: return false
    case .meaningful: return scene.options.drawsQuality && line.saysMoreThanItsRing
    case .all: return true
    }
  }

  private func arrow(from start: Point, to end: Point) -> String {
    let across = end.x - start.x
    let down = (end.y - start.y) * 2
    if abs(across) >= abs(down) { return across >= 0 ? look.signs.right : look.signs.left }
    return down > 0 ? look.signs.down : look.signs.up
  }

  private func drawTexts(_ light: FocusLight, _ covered: Rect, into screen: inout Screen, at origin: Point) {
    func isCovered(_ text: String, _ cell: Point) -> Bool {
      covered.intersects(Rect(x: cell.x, y: cell.y, width: TextWidth.width(of: text), height: 1))
    }
    for label in wedgeLabels where !isCovered(label.text, label.cell) {
      let style = label.isEmpty ? look.emptyWedge : look.wedgeLabel
      screen.write(label.text, at: origin.offset(x: label.cell.x, y: label.cell.y), style: style, clip: .cut)
    }
    for entry in legend {
      guard let cell = entry.cell, !isCovered(entry.text, cell) else { continue }
      let style = light.isLit(.figure(entry.id)) ? look.label : light.dims ? look.faded : look.legend
      screen.write(entry.text, at: origin.offset(x: cell.x, y: cell.y), style: style, clip: .cut)
    }
  }
}
