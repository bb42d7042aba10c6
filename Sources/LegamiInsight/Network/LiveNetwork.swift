import LegamiModel

/// A map as it is on one day: who is on it, which ties hold, who counts. Made in one pass over the map's content.
///
/// On a person's map (lens `ego` with a centre) alters are *counted* when a tie to the centre is live, *working* when
/// it is active, *absent* otherwise. On every other map the nodes are those of the content, and the ties the live ones
/// among them; a node without any is an isolate.
public struct LiveNetwork: Sendable {
  public let content: MapContent
  public let on: Day
  /// The centre of a person's map; nil on every other map.
  public let centre: Node?
  /// Everyone on a person's map but the centre, by key; empty on other maps.
  public let alters: [Alter]
  /// Alters with a live tie to the centre, active or dormant.
  public let counted: [Alter]
  /// Alters with an active tie to the centre.
  public let working: [Alter]
  /// Alters that are drawn on request only: potential, interrupted or ended ties, members without a tie to the centre.
  public let absent: [Alter]
  /// The nodes drawn by default, by key, the centre of a person's map among them.
  public let nodes: [Node]
  /// The ties drawn by default, by key.
  public let ties: [LiveTie]

  /// All ties that are live on the day, those of the surroundings included.
  let liveTies: [LiveTie]
  private let nodesByID: [NodeID: Node]
  private let positionsByNode: [NodeID: [Int]]
  private let shownIDs: Set<NodeID>
  /// Participations in meetings by who took part, live or not: a meeting lasts an hour, what it joined lasts longer.
  private let meetingTies: [NodeID: [DatedTie]]

  /// - Parameter day: the day to look at; the content's own when not given.
  public init(_ content: MapContent, on day: Day? = nil) {
    let on = day ?? content.on
    let nodesByID = Dictionary(
      (content.nodes + content.surroundings).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let liveTies = content.ties.compactMap { tie -> LiveTie? in
      guard nodesByID[tie.identity.a] != nil, nodesByID[tie.identity.b] != nil, tie.identity.a != tie.identity.b
      else { return nil }
      return LiveTie(tie, on: on)
    }
    let centre = content.map.lens == .ego ? content.map.centre.flatMap { nodesByID[$0] } : nil
    let excluded = Set(content.members.lazy.filter(\.isExcluded).map(\.node))
    let present = content.nodes.filter { !excluded.contains($0.id) || $0.id == centre?.id }

    let alters = centre.map { LiveNetwork.alters(of: $0.id, among: present, ties: content.ties, on: on) } ?? []
    let counted = alters.filter(\.isCounted)
    let countedIDs = Set(counted.map(\.id))
    let nodes = centre.map { centre in present.filter { $0.id == centre.id || countedIDs.contains($0.id) } } ?? present
    let shownIDs = Set(nodes.map(\.id))
    let showsOnlyCentreTies = centre != nil && content.map.reach < 1.5

    self.content = content
    self.on = on
    self.centre = centre
    self.alters = alters
    self.counted = counted
    working = alters.filter(\.isWorking)
    absent = alters.filter { !$0.isCounted && $0.standing != .notYet }
    self.nodes = nodes
    ties = liveTies.filter { live in
      shownIDs.contains(live.identity.a) && shownIDs.contains(live.identity.b)
        && (!showsOnlyCentreTies || centre.map { live.identity.joins($0.id) } ?? true)
    }
    self.liveTies = liveTies
    self.nodesByID = nodesByID
    self.shownIDs = shownIDs
    var positions: [NodeID: [Int]] = [:]
    for (position, live) in liveTies.enumerated() {
      positions[live.identity.a, default: []].append(position)
      positions[live.identity.b, default: []].append(position)
    }
    positionsByNode = positions
    meetingTies = Dictionary(
      grouping: content.ties.filter {
        $0.identity.type == .participation && nodesByID[$0.identity.b]?.kind == .meeting
      }, by: \.identity.a)
  }

  /// How many nodes the map draws by default, the centre included.
  public var nodesDrawn: Int { nodes.count }

  /// How many ties the map draws by default, the centre's included.
  public var tiesDrawn: Int { ties.count }

  public var isPersonMap: Bool { centre != nil }

  /// A node of the map or of its surroundings.
  public func node(_ id: NodeID) -> Node? { nodesByID[id] }

  /// Whether the node is drawn by default.
  public func shows(_ id: NodeID) -> Bool { shownIDs.contains(id) }

  /// The alter of that key; nil for the centre and on other maps.
  public func alter(_ id: NodeID) -> Alter? {
    var low = 0
    var high = alters.count
    while low < high {
      let middle = (low + high) / 2
      if alters[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < alters.count && alters[low].id == id ? alters[low] : nil
  }

  /// The live ties of a node, by key, those to the surroundings included.
  public func liveTies(of node: NodeID) -> [LiveTie] { positionsByNode[node, default: []].map { liveTies[$0] } }

  /// The ties of a node that the map draws by default, by key.
  public func shownTies(of node: NodeID) -> [LiveTie] {
    liveTies(of: node).filter { shownIDs.contains($0.identity.a) && shownIDs.contains($0.identity.b) }
  }

  /// All participations of a node in meetings, whenever they were.
  func participationsInMeetings(of node: NodeID) -> [DatedTie] { meetingTies[node, default: []] }

  private static func alters(
    of centre: NodeID, among nodes: [Node], ties: [DatedTie], on day: Day
  ) -> [Alter] {
    var centreTies: [NodeID: [CentreTie]] = [:]
    for tie in ties {
      guard let other = tie.identity.other(than: centre), other != centre else { continue }
      if let centreTie = CentreTie(tie, centre: centre, on: day) { centreTies[other, default: []].append(centreTie) }
    }
    return nodes.filter { $0.id != centre }
      .map { Alter($0, centreTies: centreTies[$0.id] ?? []) }
      .sorted { $0.id < $1.id }
  }
}
