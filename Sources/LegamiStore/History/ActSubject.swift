import GRDB
import LegamiModel

/// What an act is about: the nodes and maps of the rows it wrote, as they are now or, where they are gone, as they were
/// last. It decides from where an act may be taken back, and where it may be named.
struct ActSubject {
  private let db: Database
  private var nodes: Set<Int64> = []
  private var maps: Set<Int64> = []
  /// The ends of the ties it wrote.
  private var pairs: [(a: Int64, b: Int64)] = []
  /// All of it is, or was until this act, there for the planning side.
  private var isShared = true
  /// Something of it is, or was until this act or becomes by it, held back.
  private(set) var isHeldBack = false

  init(_ db: Database, group: Int64) throws {
    self.db = db
    let edits = try HistoryBook(db: db).edits(where: "h.act_group = ?", [group])
    // What made maps is about them alone, however much came with it.
    let made = edits.filter { $0.entity == .map && $0.kind == .create }
    for edit in made.isEmpty ? edits : made { try add(edit) }
  }

  /// Whether it may be taken back from `map`: it is about no other, and names nobody who is not there.
  func isAbout(_ map: NetworkMap) throws -> Bool {
    guard maps.allSatisfy({ $0 == map.key }) else { return false }
    guard map.purpose == .casework else { return isShared && !(nodes.isEmpty && maps.isEmpty) }
    let held = try MapsOfNodes(db: db, maps: [map])
    // Whoever is tied to the centre is on the map, also when the tie is what was made or taken away.
    let tied = pairs.filter { $0.a == map.centre?.rawValue || $0.b == map.centre?.rawValue }.flatMap { [$0.a, $0.b] }
    var isHere = !maps.isEmpty
    for node in nodes {
      if try tied.contains(node) || !held.holding(NodeID(node)).isEmpty {
        isHere = true
      } else if try !isShared(.node, node) {
        return false
      }
    }
    return isHere
  }

  /// The codes of the persons' maps it is about, in order; nil when it is about none, and may be named anywhere.
  func personsMaps() throws -> [String]? {
    let touched = try maps.sorted().compactMap { try map($0) }
    if isShared, touched.allSatisfy({ $0.purpose == .planning }) { return nil }
    guard touched.isEmpty else { return touched.filter { $0.purpose == .casework && !$0.isReinforced }.map(\.code) }
    return try NetworkMap.fetchAll(db, where: "purpose = 'casework' AND NOT is_reinforced")
      .filter { try isAbout($0) }.map(\.code)
  }

  // MARK: The rows

  private mutating func add(_ edit: Edit) throws {
    let rows = edit.row..<edit.row + Int64(edit.count)
    let image = edit.after ?? edit.before
    switch edit.entity {
    case .map: try add(map: edit.row)
    case .place: try add(map: field("map", image))
    case .member:
      try add(map: field("map", image))
      if let node = try field("node", image), try isHeldBack(node) { isHeldBack = true }
    case .node:
      for row in rows { try add(node: row, before: edit.before) }
      try notice(edit)
    case .processing: try add(node: edit.row)
    case .tie:
      for row in rows { try add(tie: row, before: edit.before) }
      try notice(edit)
    case .spell: try add(tie: field("tie", image))
    case .exchange: try add(tie: field("spell", image).flatMap { try field("tie", latest(.spell, $0)) })
    case .note, .assessment:
      if edit.entity == .note { try add(map: field("map", image)) }
      try add(node: field("node", image))
      try add(tie: field("tie", image))
      if try field("visibility", image) != Self.shared { isShared = false }
      try notice(edit)
    }
  }

  private mutating func notice(_ edit: Edit) throws {
    for image in [edit.before, edit.after] where try field("visibility", image) == Self.heldBack { isHeldBack = true }
  }

  private mutating func add(map: Int64?) throws {
    guard let map, maps.insert(map).inserted else { return }
    if try self.map(map)?.purpose != .planning { isShared = false }
  }

  private mutating func add(node: Int64?, before: String? = nil) throws {
    guard let node, nodes.insert(node).inserted else { return }
    if try isHeldBack(node) { isHeldBack = true }
    if try !isShared(.node, node, before) { isShared = false }
  }

  private mutating func add(tie: Int64?, before: String? = nil) throws {
    guard let tie else { return }
    let image = try latest(.tie, tie)
    guard let a = try field("a", image), let b = try field("b", image) else { return }
    pairs.append((a, b))
    if try field("visibility", image) == Self.heldBack { isHeldBack = true }
    try add(node: a)
    try add(node: b)
    if try !isShared(.tie, tie, before) { isShared = false }
  }

  private static let shared = Int64(Visibility.shared.gate)
  private static let heldBack = Int64(Visibility.heldBack.gate)

  private func isHeldBack(_ node: Int64) throws -> Bool {
    try field("visibility", latest(.node, node)) == Self.heldBack
  }

  private func isShared(_ entity: Entity, _ row: Int64, _ before: String? = nil) throws -> Bool {
    let now = try field("visibility", latest(entity, row))
    return try now == Self.shared || field("visibility", before) == Self.shared
  }

  private func map(_ row: Int64) throws -> NetworkMap? {
    guard let image = try latest(.map, row) else { return nil }
    let statement = try db.cachedStatement(sql: "SELECT \(Table.map.columns(fromImage: "?1"))")
    return try Row.fetchOne(statement, arguments: [image]).map { try NetworkMap($0) }
  }

  /// A row as it is, or as the history last saw it.
  private func latest(_ entity: Entity, _ row: Int64) throws -> String? {
    if let image = try HistoryBook(db: db).image(of: entity, row) { return image }
    let statement = try db.cachedStatement(
      sql: """
        SELECT coalesce(after, before) FROM \(ImageUpgrade.lines)
        WHERE entity = ? AND row = ? AND coalesce(after, before) IS NOT NULL ORDER BY id DESC LIMIT 1
        """)
    return try String.fetchOne(statement, arguments: [entity.rawValue, row])
  }

  private func field(_ name: String, _ image: String?) throws -> Int64? {
    guard let image else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT json_extract(?, ?)"), arguments: [image, "$.\(name)"])
  }
}
