import LegamiModel
import TerminalKit

/// A scene placed on a picture of some size: a pure function of both, made once and drawn at each key.
///
/// Where a figure stands depends on its own place and on the figures before it in the scene, on nothing else: who is
/// added at the end moves nobody, and a new tie moves nobody.
public struct PlacedMap: Sendable {
  public let scene: MapScene
  public let size: Size
  public let look: MapLook
  public let mode: CanvasMode
  /// Those that are drawn one by one, in the scene's order.
  public let figures: [PlacedFigure]
  public let groups: [Group]
  public let wedgeLabels: [WedgeLabel]
  /// Empty when every name is on the map.
  public let legend: [LegendEntry]
  /// There are so many lines that only those of the one in focus are drawn.
  public let hidesLines: Bool
  /// There are so many lines that all but those in focus step back.
  let fadesLines: Bool
  let lines: [PlacedLine]
  /// Where lines stop short of names and marks.
  let halo: Halo
  /// Rings and borders, drawn once.
  let backdrop: Canvas
  let navigation: MapNavigation
  /// Positions in `figures`; for looking up only, its order means nothing.
  let positions: [NodeID: Int]

  public init(scene: MapScene, size: Size, look: MapLook, mode: CanvasMode = .braille) {
    self.scene = scene
    self.size = size
    self.look = look
    self.mode = mode
    var layout = PictureLayout(scene: scene, size: size, look: look)
    layout.run()
    figures = layout.figures
    groups = layout.groups
    wedgeLabels = layout.wedgeLabels
    legend = layout.legend
    positions = Dictionary(figures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let texts =
      wedgeLabels.map { ($0.text, Optional($0.cell)) } + legend.map { ($0.text, $0.cell) }
    let placing = LinePlacing(
      scene: scene, figures: figures, groups: groups,
      texts: texts.compactMap { text, cell in
        cell.map { Rect(x: $0.x, y: $0.y, width: TextWidth.width(of: text), height: 1) }
      }, size: size)
    lines = placing.lines()
    halo = placing.halo
    let ink = placing.ink(of: lines)
    fadesLines = ink > 0.75
    hidesLines = ink > 1.7
    backdrop = Backdrop(frame: layout.frame, turns: layout.turns, look: look, mode: mode).canvas(size: size)
    navigation = MapNavigation(figures: figures, groups: groups, scene: scene, frame: layout.frame)
  }

  /// Where a node stands; nil when it is in a group or not on the map.
  public func figure(_ id: NodeID) -> PlacedFigure? { positions[id].map { figures[$0] } }

  /// What the focus rests on when it is meant to be on a node: the node, or the group it is in.
  public func target(for id: NodeID) -> MapTarget? {
    if positions[id] != nil { return .figure(id) }
    return groups.first { $0.members.contains(id) }.map { .group(wedge: $0.wedge) }
  }

  /// The cell of the mark or of the group's sign, for the cursor.
  public func cell(of target: MapTarget) -> Point? {
    switch target {
    case .figure(let id): return figure(id)?.cell
    case .group(let wedge): return groups.first { $0.wedge == wedge }?.rect?.origin
    }
  }
}
