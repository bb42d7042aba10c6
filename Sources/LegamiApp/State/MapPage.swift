import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiStore
import TerminalKit

/// A map on the screen: what was read, what of it is shown, and where it is drawn.
public struct MapPage: Sendable {
  /// That this map was opened: what reads it again takes it.
  public let opening: Opening
  public private(set) var content: MapContent
  public private(set) var live: LiveNetwork
  public private(set) var scene: MapScene
  /// Where everything is drawn at the size of the canvas; made anew only when the scene or the size changes.
  public private(set) var placed: PlacedMap
  public private(set) var canvas: Size

  public var choices: MapChoices
  /// What has the cursor: somebody, or the sign of a group; nil on an empty map.
  public var target: MapTarget?
  /// Who is to get the cursor once the store has been read again.
  public var awaited: NodeID?
  /// The day asked for; nil is the map's own.
  public private(set) var chosenDay: Day?
  /// Who is marked for an act on several.
  public var marked: Set<NodeID> = []
  /// The tie whose last change may be turned from "from today" into "corrected" and back.
  public var correctable: TieID?
  /// Something of it may have changed since it was read.
  public var isStale = false

  /// What is read again next was changed here: who is new gets a place that is kept. Others keep those of theirs.
  public var keepsNewPlaces = true
  private var unstored: Arrangement?
  private let builder: SceneBuilder
  private let look: MapLook
  private let mode: CanvasMode

  public init(_ content: MapContent, _ opening: Opening, builder: SceneBuilder, canvas: Size, theme: Theme) {
    self.opening = opening
    (self.content, live, unstored) = Self.arranged(content)
    self.builder = builder
    self.canvas = canvas
    look = MapLook(theme: theme)
    mode = theme.canvasMode ?? .braille
    choices = MapChoices()
    choices.isTogether = content.isTogether
    scene = builder.scene(of: live, choices: choices)
    placed = PlacedMap(scene: scene, size: canvas, look: look, mode: mode)
    focus =
      map.centre.flatMap { centre in scene.figures.contains { $0.id == centre } ? centre : nil }
      ?? scene.figures.first?.id
  }

  /// Who has the cursor; nil on an empty map and on the sign of a group.
  public var focus: NodeID? {
    get { target?.node }
    set { target = newValue.flatMap { placed.target(for: $0) } }
  }

  public var map: NetworkMap { content.map }
  public var isPersonMap: Bool { live.isPersonMap }
  public var centre: Node? { live.centre }

  public var focusedNode: Node? { focus.flatMap { live.node($0) } }

  /// The tie between the centre and the one in focus that says most.
  public var focusedCentreTie: CentreTie? { focus.flatMap { live.alter($0)?.mainTie } }

  /// Whether the map shows today: only then can it be changed.
  public func isPresent(today: Day) -> Bool { content.on == today || content.on == map.asOf?.asOf(today: today) }

  /// Reads the map again as it is shown now.
  var rereading: Effect { .reloadMap(opening, on: chosenDay, as: content.viewpoint) }

  /// Reads it again with the other eyes: only so does the view change.
  var otherView: Effect {
    .reloadMap(opening, on: chosenDay, as: content.viewpoint == .together ? .worker : .together)
  }

  /// Takes what the store now says, the cursor staying where it was.
  public mutating func show(_ content: MapContent) {
    if content.on != self.content.on { chosenDay = content.on }
    isStale = false
    if content.viewpoint != self.content.viewpoint {
      choices.isTogether = content.isTogether
      // What was changed last in the other view is not there to be corrected in this.
      correctable = nil
    }
    (self.content, live, unstored) = Self.arranged(content)
    rebuild()
  }

  /// Gives places to those who have none, before anything is drawn.
  private static func arranged(_ content: MapContent) -> (MapContent, LiveNetwork, Arrangement?) {
    let live = LiveNetwork(content)
    guard let arrangement = Arrangement.ofNewcomers(live) else { return (content, live, nil) }
    var content = content
    content.map.wedgeBorders = arrangement.borders
    content.places = arrangement.places
    return (content, LiveNetwork(content), arrangement)
  }

  /// Places that were computed and are yet to be kept; asked for once.
  mutating func takeUnstored() -> Arrangement? {
    defer { unstored = nil }
    return unstored
  }

  public mutating func change(_ change: (inout MapChoices) -> Void) {
    change(&choices)
    rebuild()
  }

  public mutating func resize(to size: Size) {
    guard size != canvas else { return }
    canvas = size
    rearrange()
  }

  private mutating func rearrange() {
    let focus = focus
    placed = PlacedMap(scene: scene, size: canvas, look: look, mode: mode)
    if let focus { self.focus = focus }
  }

  private mutating func rebuild() {
    let before = target
    scene = builder.scene(of: live, choices: choices)
    placed = PlacedMap(scene: scene, size: canvas, look: look, mode: mode)
    marked.formIntersection(scene.figures.map(\.id))
    let wanted = awaited ?? before?.node
    awaited = nil
    target = wanted.flatMap { placed.target(for: $0) } ?? before
    if target.flatMap({ placed.cell(of: $0) }) == nil { focus = map.centre ?? scene.figures.first?.id }
  }
}

/// What of a map is shown, and how.
public struct MapChoices: Hashable, Sendable {
  /// Beside the person: people, contexts, closeness, who gives what, and nothing else.
  public var isTogether = true
  public var egoLines = MapScene.EgoLines.meaningful
  /// Also who left, is interrupted or is to be activated.
  public var showsAbsent = false
  /// Only ties of this level; nil for all.
  public var level: Level?
  /// Wedges whose outermost people are shown one by one.
  public var openWedges: Set<Int> = []
}

extension MapContent {
  /// Whether nothing is shown that only the worker sees. A partner map has one view, in which nothing is kept from it.
  fileprivate var isTogether: Bool { viewpoint == .together || map.centre == nil || map.lens != .ego }
}
