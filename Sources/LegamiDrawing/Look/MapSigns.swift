import LegamiModel
import TerminalKit

/// The signs of a map. Marks and arrows take one column.
public struct MapSigns: Hashable, Sendable {
  public var centre: String
  /// Rings 1, 2, 3.
  public var rings: [String]
  public var kinds: [NodeKind: String]
  /// Between the mark and the name of one that is selected.
  public var selection: String
  public var dormant: String
  public var interrupted: String
  public var potential: String
  public var strained: String
  public var conflict: String
  public var right: String
  public var left: String
  public var up: String
  public var down: String
  public var leftRight: String
  /// Between a name and its badge.
  public var separator: String
  public var upDown: String
  public var heldBack: String

  public init(theme: Theme) {
    centre = theme.glyph("centre")
    rings = Ring.allCases.map { theme.glyph("ring.\($0.rawValue)") }
    kinds = Dictionary(uniqueKeysWithValues: NodeKind.allCases.map { ($0, theme.glyph("node.\($0.rawValue)")) })
    selection = theme.glyph("mark")
    dormant = String(theme.glyph("tie.dormant").prefix(1))
    interrupted = theme.glyph("mark.interrupted")
    potential = theme.glyph("mark.potential")
    strained = theme.glyph("mark.stress")
    conflict = theme.glyph("mark.conflict")
    right = theme.glyph("arrow.right")
    left = theme.glyph("arrow.left")
    up = theme.glyph("arrow.up")
    down = theme.glyph("arrow.down")
    separator = String(theme.glyph("separator").prefix(1))
    leftRight = theme.glyph("arrow.leftright")
    upDown = theme.glyph("arrow.updown")
    heldBack = theme.glyph("held_back")
  }

  /// A person in a ring is marked by the ring, which is then read without looking for circles; everything else by
  /// what it is, since its place already tells the ring.
  func mark(of figure: MapScene.Figure, isRadial: Bool) -> String {
    if figure.isCentre { return centre }
    if isRadial, figure.kind == .person, let ring = figure.ring { return rings[ring.rawValue - 1] }
    return kinds[figure.kind] ?? centre
  }

  /// What follows a name: "·F"; empty for a figure without badge.
  func badge(of figure: MapScene.Figure) -> String {
    let badge = figure.badge + (figure.isHeldBack ? heldBack : "")
    return badge.isEmpty ? "" : separator + badge
  }

  /// A name as it is written: what no longer is stands in brackets, what rests or waits has its tie's sign.
  func decorated(_ name: String, _ figure: MapScene.Figure) -> String {
    if figure.isGhost || figure.standing == .ended { return "(\(name))" }
    switch figure.standing {
    case .dormant: return "\(name) \(dormant)"
    case .interrupted: return "\(name) \(interrupted)"
    case .potential: return "\(name) \(potential)"
    case .live, .ended: return name
    }
  }
}
