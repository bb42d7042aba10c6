import LegamiModel
import TerminalKit

/// Draws marks and names in the looks that focus, selection and standing give them.
struct FigureBrush {
  let map: PlacedMap
  let light: FocusLight
  let selection: Set<NodeID>
  let origin: Point

  private var look: MapLook { map.look }

  /// - Parameter covered: cells that belong to the name in focus; a name that would show only in part is left out.
  func draw(_ placed: PlacedMap.PlacedFigure, _ covered: Rect, into screen: inout Screen) {
    if covered.contains(placed.cell) { return }
    let figure = map.scene.figures[placed.index]
    let isFocus = light.focus == .figure(placed.id)
    let isSelected = selection.contains(placed.id)
    let styles = styles(of: figure, isFocus: isFocus, isSelected: isSelected)
    var writing = (text: placed.text, isLeft: placed.isLeft)
    if isFocus, placed.isNameless { writing = wholeText(placed, figure) }
    if let rect = placed.labelRect, rect.intersects(covered) { writing.text = "" }
    let mark = origin.offset(x: placed.cell.x, y: placed.cell.y)
    if !writing.text.isEmpty {
      write(writing.text, isLeft: writing.isLeft, beside: mark, figure, isSelected: isSelected, styles, into: &screen)
    } else if isSelected {
      screen.write(look.signs.selection, at: mark.offset(x: 1), style: look.selected, maxWidth: 1, clip: .cut)
    }
    screen.write(
      look.signs.mark(of: figure, isRadial: map.isRadial), at: mark, style: styles.mark, maxWidth: 1, clip: .cut)
  }

  func draw(_ group: PlacedMap.Group, into screen: inout Screen) {
    guard let rect = group.rect else { return }
    let isFocus = light.focus == .group(wedge: group.wedge)
    var style = look.wedgeLabel.adding(.bold)
    if isFocus { style = look.focus } else if light.isLit(.group(wedge: group.wedge)) { style = look.neighbour }
    screen.write(
      group.text, at: origin.offset(x: rect.x, y: rect.y), style: style, maxWidth: rect.width, clip: .cut)
  }

  private typealias Styles = (mark: Style, badge: Style, name: Style)

  private func styles(of figure: MapScene.Figure, isFocus: Bool, isSelected: Bool) -> Styles {
    if isFocus { return (look.focus, look.focus, look.focus) }
    let isLit = light.isLit(.figure(figure.id))
    let tone = look.style(of: figure.tone, kind: figure.kind)
    let hasGone = figure.isGhost || figure.standing == .ended
    if light.dims, !isLit {
      return (look.faded, look.faded, isSelected ? look.selected : look.faded)
    }
    if isSelected { return (look.selected, tone, look.selected) }
    if figure.isCentre { return (look.centre, tone, look.centre) }
    if hasGone { return (look.faded, look.faded, look.faded) }
    if light.dims { return (look.neighbour.over(tone), tone, look.neighbour) }
    return (tone, tone, figure.standing == .live ? look.label : look.faded)
  }

  /// The whole name, over whatever is there: on the side where more of it fits.
  private func wholeText(_ placed: PlacedMap.PlacedFigure, _ figure: MapScene.Figure) -> (text: String, isLeft: Bool) {
    let whole = look.signs.decorated(figure.label, figure)
    let text = LabelText(whole, short: figure.shortLabel)
    let besides = 1 + badgeWidth(figure)
    let rooms = (left: placed.cell.x - besides, right: map.size.columns - placed.cell.x - 1 - besides)
    let fitsHere = text.width <= (placed.isLeft ? rooms.left : rooms.right)
    let isLeft = fitsHere ? placed.isLeft : rooms.left > rooms.right
    return (text.fitted(to: max(0, isLeft ? rooms.left : rooms.right)), isLeft)
  }

  /// The cells of the whole name, with an empty one at its end.
  func wholeRect(_ placed: PlacedMap.PlacedFigure) -> Rect {
    let figure = map.scene.figures[placed.index]
    let writing = wholeText(placed, figure)
    let width = badgeWidth(figure) + 2 + TextWidth.width(of: writing.text)
    let x = writing.isLeft ? placed.cell.x - width : placed.cell.x + 1
    return Rect(x: x, y: placed.cell.y, width: width, height: 1)
  }

  private func badgeWidth(_ figure: MapScene.Figure) -> Int { TextWidth.width(of: look.signs.badge(of: figure)) }

  /// Mark, name, badge, or name, badge, mark on the left; the sign of selection stands between mark and name.
  private func write(
    _ name: String, isLeft: Bool, beside mark: Point, _ figure: MapScene.Figure, isSelected: Bool, _ styles: Styles,
    into screen: inout Screen
  ) {
    let gap = isSelected ? look.signs.selection : " "
    let gapStyle = isSelected ? look.selected : styles.name
    let badge = look.signs.badge(of: figure)
    let width = TextWidth.width(of: name) + TextWidth.width(of: badge)
    let start = isLeft ? mark.offset(x: -1 - width) : mark.offset(x: 2)
    screen.write(gap, at: mark.offset(x: isLeft ? -1 : 1), style: gapStyle, maxWidth: 1, clip: .cut)
    screen.write(name, at: start, style: styles.name, clip: .cut)
    screen.write(badge, at: start.offset(x: TextWidth.width(of: name)), style: styles.badge, clip: .cut)
    // An empty cell at the far end, lest it run on into what stands there.
    let end = isLeft ? start.offset(x: -1) : start.offset(x: width)
    if end.x >= origin.x, end.x < origin.x + map.size.columns { screen.write(" ", at: end) }
  }
}

extension PlacedMap {
  var isRadial: Bool {
    if case .radial = scene.shape { return true }
    return false
  }
}
