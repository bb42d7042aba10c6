import LegamiModel
import TerminalKit

/// The colours and signs of a map, taken from a theme once.
public struct MapLook: Hashable, Sendable {
  /// Names.
  public var label: Style
  public var centre: Style
  /// The name of who is in focus.
  public var focus: Style
  /// The names of those the one in focus is tied to.
  public var neighbour: Style
  /// Names and marks that step back: all others while someone is in focus, ghosts, those that have ended.
  public var faded: Style
  public var selected: Style
  public var rings: Style
  public var wedgeBorders: Style
  public var wedgeLabel: Style
  public var emptyWedge: Style
  public var legend: Style

  /// A tie of which nothing more is told.
  public var tie: Style
  public var strong: Style
  public var moderate: Style
  public var tenuous: Style
  public var dormant: Style
  public var potential: Style
  public var interrupted: Style
  public var strained: Style
  public var conflict: Style
  /// The ties of the one in focus, and all others meanwhile.
  public var focusTie: Style
  public var fadedTie: Style

  public var kinds: [NodeKind: Style]
  public var formal: Style
  public var informal: Style
  public var naturalistic: Style
  public var attention: Style
  public var critical: Style

  public var signs: MapSigns

  /// Roles that a theme may state and need not: without them another takes their place.
  public static let furtherRoles = [
    "map.label.neighbour", "map.label.selected", "map.wedge.label", "map.wedge.empty",
  ]

  public init(theme: Theme) {
    let roles = Set(theme.roles)
    func style(_ role: String, else other: String) -> Style { theme.style(roles.contains(role) ? role : other) }
    label = theme.style("map.label")
    centre = theme.style("map.centre")
    focus = theme.style("map.label.focus")
    neighbour = style("map.label.neighbour", else: "text.strong")
    faded = theme.style("map.label.dim")
    selected = style("map.label.selected", else: "list.mark")
    rings = theme.style("map.ring")
    wedgeBorders = theme.style("map.wedge")
    wedgeLabel = style("map.wedge.label", else: "text.dim")
    emptyWedge = style("map.wedge.empty", else: "message.warning")
    legend = theme.style("text.dim")
    tie = theme.style("map.tie")
    strong = theme.style("map.tie.strong")
    moderate = theme.style("map.tie.moderate")
    tenuous = theme.style("map.tie.tenuous")
    dormant = theme.style("map.tie.dormant")
    potential = theme.style("map.tie.potential")
    interrupted = theme.style("map.tie.interrupted")
    strained = theme.style("map.tie.stress")
    conflict = theme.style("map.tie.conflict")
    focusTie = theme.style("map.tie.focus")
    fadedTie = theme.style("map.tie.dim")
    kinds = Dictionary(uniqueKeysWithValues: NodeKind.allCases.map { ($0, theme.style("map.node.\($0.rawValue)")) })
    formal = theme.style("engagement.formal")
    informal = theme.style("engagement.informal")
    naturalistic = theme.style("engagement.naturalistic")
    attention = theme.style("map.tie.stress")
    critical = theme.style("map.tie.conflict").adding(.bold)
    signs = MapSigns(theme: theme)
  }

  func style(of tone: MapScene.Figure.Tone, kind: NodeKind) -> Style {
    switch tone {
    case .plain: return kinds[kind] ?? label
    case .formal: return formal
    case .informal: return informal
    case .naturalistic: return naturalistic
    case .attention: return attention
    case .critical: return critical
    }
  }
}
