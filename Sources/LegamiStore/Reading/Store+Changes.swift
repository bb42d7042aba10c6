import GRDB
import LegamiModel

/// What moved in the store since some moment, so that only what is open is asked again.
public struct StoreChanges: Hashable, Sendable {
  /// Whom a tie that was made, written anew or removed joins.
  public struct Link: Hashable, Sendable {
    public let a: NodeID
    public let b: NodeID

    public init(_ a: NodeID, _ b: NodeID) { (self.a, self.b) = (a, b) }
  }

  public var nodes: Set<NodeID> = []
  public var ties: Set<TieID> = []
  public var links: Set<Link> = []
  public var maps: Set<MapID> = []
  /// Something of it can be seen from the planning side.
  public var isShared = false
  /// So much moved, by an import or its undoing, or it cannot be told how far it reaches: everything open is to be
  /// asked again.
  public var isWide = false
  /// Who wrote, apart from this user.
  public var others: [String] = []
  /// To be given the next time.
  public var mark: Int64

  public init(mark: Int64 = 0, isWide: Bool = false) { (self.mark, self.isWide) = (mark, isWide) }

  public var isEmpty: Bool { nodes.isEmpty && ties.isEmpty && maps.isEmpty && !isWide }
}

extension Store {
  /// A number that moves when anybody wrote, this store included; asking costs next to nothing.
  public func dataVersion() throws(StoreError) -> Int {
    do {
      return try reader.unsafeRead { db in
        if isTransient { return Int(try Self.version(db)) }
        return try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// The mark of this moment, from which `changes` can be asked.
  public func changeMark() throws(StoreError) -> Int64 {
    try reading { db in try Self.version(db) }
  }

  /// Which rows moved since `mark`.
  public func changes(since mark: Int64) throws(StoreError) -> StoreChanges {
    try reading { db in
      var changes = StoreChanges(mark: try Self.version(db))
      let sql = """
        SELECT h.entity, h.row, h.count, h.kind, h.before, h.after, g.user FROM \(ImageUpgrade.lines) h
        JOIN act_group g ON g.id = h.act_group WHERE h.id > ? ORDER BY h.id LIMIT 2001
        """
      var seen = 0
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [mark])
      while let row = try rows.next() {
        seen += 1
        var reader = RowReader(row)
        let entity: Entity = try reader.code()
        let (key, count) = (try reader.integer(), try reader.int())
        let kind: Edit.Kind = try reader.code()
        let images = [try reader.optionalText(), try reader.optionalText()].compactMap(\.self)
        let author = try reader.text()
        if author != user, !changes.others.contains(author) { changes.others.append(author) }
        // What was imported or removed for good left no image.
        if seen > 2000 || count > 1 || kind == .purged || images.isEmpty { changes.isWide = true }
        if !changes.isWide { try add(entity, key, images, to: &changes, db) }
      }
      return changes
    }
  }

  /// What of an image tells how far a change reaches.
  private struct Mentions: Decodable {
    var a: Int64?
    var b: Int64?
    var tie: Int64?
    var spell: Int64?
    var node: Int64?
    var map: Int64?
    var visibility: Int?
  }

  private func add(
    _ entity: Entity, _ key: Int64, _ images: [String], to changes: inout StoreChanges, _ db: Database
  ) throws {
    let mentions = try images.map { try JSONText.decode(Mentions.self, from: $0) }
    switch entity {
    case .node, .processing:
      changes.nodes.insert(NodeID(key))
      // Who may see it moved, and with it on which maps it is.
      if Set(mentions.compactMap(\.visibility)).count > 1 { changes.isWide = true }
      if mentions.contains(where: { $0.visibility == 0 }) { changes.isShared = true }
    case .tie:
      changes.ties.insert(TieID(key))
      for case (let a?, let b?) in mentions.map({ ($0.a, $0.b) }) {
        changes.links.insert(StoreChanges.Link(NodeID(a), NodeID(b)))
      }
      if mentions.contains(where: { $0.visibility == 0 }) { changes.isShared = true }
    case .spell:
      for tie in mentions.compactMap(\.tie) { try add(tie, to: &changes, db) }
    case .exchange:
      for spell in mentions.compactMap(\.spell) {
        let statement = try db.cachedStatement(sql: "SELECT tie FROM spell WHERE id = ?")
        if let tie = try Int64.fetchOne(statement, arguments: [spell]) { try add(tie, to: &changes, db) }
      }
    case .map: changes.maps.insert(MapID(key))
    case .member, .place: changes.maps.formUnion(mentions.compactMap(\.map).map { MapID($0) })
    case .note, .assessment:
      changes.nodes.formUnion(mentions.compactMap(\.node).map { NodeID($0) })
      changes.ties.formUnion(mentions.compactMap(\.tie).map { TieID($0) })
      if entity == .note { changes.maps.formUnion(mentions.compactMap(\.map).map { MapID($0) }) }
    }
  }

  private func add(_ tie: Int64, to changes: inout StoreChanges, _ db: Database) throws {
    guard changes.ties.insert(TieID(tie)).inserted, !changes.isShared else { return }
    let statement = try db.cachedStatement(sql: "SELECT gate FROM tie WHERE id = ?")
    if try Int.fetchOne(statement, arguments: [tie]) == 0 { changes.isShared = true }
  }

  /// The latest edits, newest first.
  public func history(limit: Int = 200) throws(StoreError) -> [Edit] {
    try reading { db in try HistoryBook(db: db).edits(where: "true", [], newestFirst: true, limit: limit) }
  }

  /// The latest acts that touched what a map holds, newest first.
  public func history(of map: MapID, limit: Int = 200) throws(StoreError) -> [ActGroup] {
    try reading { db in
      let keys = JSONList(try ReadingGate(.map(map), db, needsNodes: true).nodes).text
      let condition = """
        id IN (
          SELECT act_group FROM \(ImageUpgrade.lines)
          WHERE (entity = 'node' AND row IN (SELECT value FROM json_each(?1)))
            OR (entity = 'map' AND row = ?2)
            OR (entity IN ('map_member', 'map_place', 'note')
              AND coalesce(json_extract(after, '$.map'), json_extract(before, '$.map')) = ?2)
            OR (entity = 'tie' AND row IN (SELECT id FROM tie WHERE a IN (SELECT value FROM json_each(?1))
              AND b IN (SELECT value FROM json_each(?1))))
            OR (entity = 'spell' AND coalesce(json_extract(after, '$.tie'), json_extract(before, '$.tie')) IN (
              SELECT id FROM tie WHERE a IN (SELECT value FROM json_each(?1))
                AND b IN (SELECT value FROM json_each(?1))))
        ) ORDER BY id DESC LIMIT ?3
        """
      return try HistoryBook(db: db).groups(where: condition, [keys, map.rawValue, limit])
    }
  }

  /// What this user left here: which map was last open, recent maps, the language. Not part of the history.
  public func userState(_ key: String) throws(StoreError) -> String? {
    try reading { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT value FROM user_state WHERE user = ? AND key = ?"), arguments: [user, key])
    }
  }

  /// Keeps something for this user; nil forgets it.
  public func setUserState(_ key: String, _ value: String?) throws(StoreError) {
    try writingLightly { db in
      if let value {
        try db.execute(sql: Self.insertUserState, arguments: [user, key, value])
      } else {
        try db.execute(sql: "DELETE FROM user_state WHERE user = ? AND key = ?", arguments: [user, key])
      }
    }
  }

  /// Keeps something for this user if that can be done without keeping anybody waiting: it is a convenience, not work.
  public func rememberUserState(_ key: String, _ value: String) {
    guard !isReadOnly else { return }
    let (user, patience) = (user, patience)
    writer.asyncWriteWithoutTransaction { db in
      patience.inPassing { try? db.execute(sql: Self.insertUserState, arguments: [user, key, value]) }
    }
  }

  static let insertUserState = """
    INSERT INTO user_state (user, key, value) VALUES (?, ?, ?)
    ON CONFLICT (user, key) DO UPDATE SET value = excluded.value
    """
}
