import LegamiModel
import TerminalKit
import Testing

@testable import LegamiDrawing

/// What the tests look at pictures with.
enum Pictures {
  static func look(_ theme: String = "dark") throws -> MapLook {
    MapLook(theme: try ThemeCatalogue.builtIn.theme(named: theme))
  }

  static func placed(_ scene: MapScene, _ columns: Int, _ rows: Int, mode: CanvasMode = .braille) throws -> PlacedMap {
    PlacedMap(scene: scene, size: Size(columns: columns, rows: rows), look: try look(), mode: mode)
  }

  static func drawn(
    _ placed: PlacedMap, focus: MapTarget? = nil, selection: Set<NodeID> = []
  ) -> Screen {
    var screen = Screen(size: placed.size)
    placed.draw(focus: focus, selection: selection, into: &screen, at: Rect(placed.size))
    return screen
  }

  /// Everything that is written, with the cells it takes.
  static func writings(_ placed: PlacedMap) -> [(what: String, rect: Rect)] {
    var writings: [(String, Rect)] = []
    for figure in placed.figures {
      writings.append(("mark of \(figure.id)", Rect(x: figure.cell.x, y: figure.cell.y, width: 1, height: 1)))
      if let rect = figure.labelRect { writings.append(("name of \(figure.id)", rect)) }
    }
    for group in placed.groups { if let rect = group.rect { writings.append(("group \(group.text)", rect)) } }
    for label in placed.wedgeLabels {
      writings.append((label.text, Rect(x: label.cell.x, y: label.cell.y, width: width(label.text), height: 1)))
    }
    for entry in placed.legend {
      guard let cell = entry.cell else { continue }
      writings.append((entry.text, Rect(x: cell.x, y: cell.y, width: width(entry.text), height: 1)))
    }
    return writings
  }

  static func width(_ text: String) -> Int { TextWidth.width(of: text) }

  /// Whatever lies over something else or off the picture.
  static func collisions(_ placed: PlacedMap) -> [String] {
    var owners: [Point: String] = [:]
    var collisions: [String] = []
    for (what, rect) in writings(placed) {
      for x in rect.x..<rect.endX {
        let cell = Point(x: x, y: rect.y)
        if !placed.size.contains(cell) { collisions.append("\(what) is off the picture") }
        if let other = owners[cell] { collisions.append("\(what) lies over \(other)") }
        owners[cell] = what
      }
    }
    return collisions
  }

  /// Those whose name is cut although it would fit whole beside the mark.
  static func needlesslyCut(_ placed: PlacedMap) -> [String] {
    var owners: [Point: NodeID?] = [:]
    for figure in placed.figures {
      owners[figure.cell] = .some(nil)
      if let rect = figure.labelRect {
        for x in rect.x..<rect.endX { owners[Point(x: x, y: rect.y)] = .some(figure.id) }
      }
    }
    for group in placed.groups {
      guard let rect = group.rect else { continue }
      for x in rect.x..<rect.endX { owners[Point(x: x, y: rect.y)] = .some(nil) }
    }
    return placed.figures.filter { figure in
      let source = placed.scene.figures[figure.index]
      let whole = placed.look.signs.decorated(source.label, source)
      guard !figure.isWhole, width(whole) > 0, !source.isCentre else { return false }
      let length = 1 + width(placed.look.signs.badge(of: source)) + width(whole)
      return [true, false].contains { isLeft in
        let start = isLeft ? figure.cell.x - length : figure.cell.x + 1
        // An empty cell beyond the far end, unless that is the edge.
        let cells = isLeft ? (start - 1)..<figure.cell.x : start..<(start + length + 1)
        guard start >= 0, start + length <= placed.size.columns else { return false }
        return cells.allSatisfy { x in
          guard x >= 0, x < placed.size.columns else { return true }
          guard let owner = owners[Point(x: x, y: figure.cell.y)] else { return true }
          return owner == figure.id
        }
      }
    }.map { placed.scene.figures[$0.index].label }
  }

  static func field(_ placed: PlacedMap) -> RingField? {
    guard case .radial(let borders) = placed.scene.shape else { return nil }
    return RingField(frame: RingFrame(size: placed.size), turns: WedgeTurns(borders: borders))
  }

  /// Those who stand in another ring or wedge than theirs.
  static func misplaced(_ placed: PlacedMap) -> [String] {
    guard let field = field(placed) else { return [] }
    return placed.figures.filter { figure in
      let source = placed.scene.figures[figure.index]
      guard !source.isCentre else { return false }
      let (wedge, _) = PictureLayout.radialSpot(source.spot)
      return field.wedge(figure.cell) != wedge || field.band(figure.cell) != (source.ring?.rawValue ?? 3) - 1
    }.map { placed.scene.figures[$0.index].label }
  }
}
