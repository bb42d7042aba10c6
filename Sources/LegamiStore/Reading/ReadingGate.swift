import GRDB
import LegamiModel

/// The one place that knows what may be read from where. Every query that leaves the store asks it for its conditions.
///
/// - From the planning side nothing is there that is not shared, nor any tie with such an end.
/// - From a person's map its own nodes are there, all ties among them, and what is shared.
/// - Beside the person the same, without nodes and ties that are held back, what only hangs by them, what the worker
///   noted, and judgements.
/// - Everywhere, everything is there, but for those who are only on maps under reinforced protection.
struct ReadingGate {
  private enum Sight { case shared, map, together, all }

  private let sight: Sight
  /// The map one looks from.
  let map: NetworkMap?
  /// The nodes of that map that it may show, in order; everywhere, the protected ones, which it may not.
  let nodes: [Int64]
  /// The map holds so many nodes that they are looked up one by one as rows come by; `nodes` is empty then.
  let isLookedUp: Bool

  /// Maps of more nodes than this are looked up.
  private static let mostHanded = 2_000

  /// - Parameter needsNodes: `nodes` are asked for, however many they are.
  init(_ scope: ReadingScope, _ db: Database, needsNodes: Bool = false) throws {
    switch scope {
    case .planning:
      (sight, map, nodes, isLookedUp) = (.shared, nil, [], false)
    case .everywhere:
      (sight, map, nodes, isLookedUp) = (.all, nil, try Self.protected(db), false)
    case .map(let id), .together(let id):
      guard let map = try NetworkMap.fetch(db, key: id.rawValue) else {
        throw StoreError(.noSuchMap, [id.description])
      }
      self.map = map
      let viewpoint: Viewpoint = scope == .together(id) ? .together : .worker
      sight = map.purpose == .planning ? .shared : viewpoint == .together ? .together : .map
      isLookedUp =
        try !needsNodes && viewpoint == .worker && map.lens == .net
        && MapNodes(db: db).isLarge(map, limit: Self.mostHanded)
      nodes = isLookedUp ? [] : try MapNodes(db: db).keys(of: map, as: viewpoint)
    }
  }

  /// Whether only what is shared is there, and figures must be the shared ones.
  var seesOnlyShared: Bool { sight == .shared }
  var seesEverything: Bool { sight == .all }
  /// Whether what is held back, and what the worker noted, is not there.
  var isTogether: Bool { sight == .together }

  /// SQL that holds of a row that is not held back itself.
  static func isNotHeldBack(_ alias: String) -> String { "\(alias).visibility < \(Visibility.heldBack.gate)" }

  /// Whoever is not shared and stands on a map under reinforced protection.
  private static func protected(_ db: Database) throws -> [Int64] {
    let maps = try NetworkMap.fetchAll(db, where: "is_reinforced", [])
    let keys = Set(try maps.flatMap { try MapNodes(db: db).keys(of: $0) }).sorted()
    guard !keys.isEmpty else { return [] }
    return try Int64.fetchAll(
      db, sql: "SELECT id FROM node WHERE visibility > 0 AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
      arguments: [JSONList(keys).text])
  }

  private static let ownNodes = "(SELECT value FROM json_each(:gate))"

  /// Whether a node is on the map. Of one that is looked up, whether it may be seen must be asked besides.
  private func own(_ column: String) -> String {
    guard isLookedUp, let map else { return "\(column) IN \(Self.ownNodes)" }
    return using(
      "EXISTS (SELECT 1 FROM map_member own WHERE own.map = \(map.key) AND own.node = \(column) AND NOT own.is_excluded)"
    )
  }

  /// The arguments that the conditions use, to be joined to the query's own.
  var arguments: StatementArguments { ["gate": JSONList(nodes).text] }

  private func using(_ condition: String) -> String {
    // A condition that needs no list still names it, so that every query takes the same arguments.
    condition.contains(":gate") ? condition : "(\(condition) AND :gate IS NOT NULL)"
  }

  /// Whether a node may be seen at all, its row being `alias`.
  func node(_ alias: String) -> String {
    switch sight {
    case .shared: using("\(alias).visibility = 0")
    case .map, .together: "(\(alias).visibility = 0 OR \(own("\(alias).id")))"
    case .all: open(["\(alias).id"])
    }
  }

  /// Everything but the protected; where there are none nothing is asked.
  private func open(_ columns: [String]) -> String {
    guard !nodes.isEmpty else { return using("true") }
    return "(" + columns.map { "\($0) NOT IN \(Self.ownNodes)" }.joined(separator: " AND ") + ")"
  }

  /// Whether a node belongs in a list answered from here: from a map, only what is on it.
  func listed(_ column: String, visibility: String) -> String {
    if map != nil {
      return isLookedUp && seesOnlyShared ? "(\(visibility) = 0 AND \(own(column)))" : own(column)
    }
    return sight == .shared ? using("\(visibility) = 0") : open([column])
  }

  /// Whether a tie may be seen, its row being `alias`.
  func tie(_ alias: String) -> String {
    switch sight {
    case .shared: using("\(alias).gate = 0")
    case .map, .together: "(\(alias).gate = 0 OR (\(among(alias))))"
    case .all: open(["\(alias).a", "\(alias).b"])
    }
  }

  /// Whether a tie belongs in a list answered from here.
  func listedTie(_ alias: String) -> String { map == nil ? tie(alias) : "(\(among(alias)))" }

  /// Whether a tie is among the nodes of the map, and may be seen.
  private func among(_ alias: String) -> String {
    "\(withinMap(alias)) AND \(own("\(alias).a")) AND \(own("\(alias).b"))"
  }

  /// What must hold of a tie among the nodes of the map besides, so that it may be seen.
  func withinMap(_ alias: String) -> String {
    switch sight {
    case .shared: "\(alias).gate = 0"
    case .together: Self.isNotHeldBack(alias)
    case .map, .all: "true"
    }
  }

  /// Whether a note may be read, apart from what it is about. Each map keeps its own notes; those of no map are read
  /// where what they are about belongs.
  func allows(_ note: Note, about subject: Visibility) -> Bool {
    switch sight {
    case .all: true
    case .shared:
      subject == .shared && (note.map == nil ? note.visibility == .shared : note.map == map?.id || isOpen(note))
    case .map: note.map == map?.id || (note.map == nil && subject > .shared)
    case .together:
      note.map == map?.id && subject < .heldBack && note.isForTogether(centre: map?.centre)
    }
  }

  private func isOpen(_ note: Note) -> Bool { map == nil && note.visibility == .shared }

  /// Whether a judgement may be read: what is thought of partners stays on the planning side.
  func allowsAssessment(about subject: Visibility) -> Bool {
    switch sight {
    case .all: true
    case .shared: subject == .shared
    case .map: subject > .shared
    case .together: false
    }
  }
}
