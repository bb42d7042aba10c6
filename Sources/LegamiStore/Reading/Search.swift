import GRDB
import LegamiModel

/// What a search found.
public struct SearchResult: Hashable, Sendable {
  /// The best first.
  public var hits: [SearchHit]
  /// How many there are, counted no further than `SearchResult.countLimit`.
  public var count: Int

  public static let countLimit = 1000

  /// There are more than were counted: "1000+".
  public var isCapped: Bool { count > Self.countLimit }
}

public struct SearchHit: Hashable, Sendable, Identifiable {
  public var id: NodeID
  public var ulid: String
  public var kind: NodeKind
  public var form: NodeForm?
  public var name: String
  public var visibility: Visibility
  /// The maps it is on, of those that may be listed from here.
  public var maps: [MapID]
}

extension Store {
  /// Searches names, other names, summaries, words said of ties, and notes, without accents or case, anywhere in the
  /// word; under three letters, the beginning of names. Names that begin so come first, then words that do.
  public func search(_ text: String, in scope: ReadingScope, limit: Int = 50) throws(StoreError) -> SearchResult {
    note(scope)
    let words = SearchWords(text)
    guard !words.isEmpty else { return SearchResult(hits: [], count: 0) }
    return try reading { db in
      let search = Search(db: db, gate: try ReadingGate(scope, db), words: words)
      let (nodes, count) = try search.ranked(limit: limit)
      let maps = try MapsOfNodes(db: db, maps: try MapListing(db: db, today: clock.today()).visible(in: scope))
      return SearchResult(
        hits: try nodes.map { node in
          SearchHit(
            id: node.id, ulid: node.ulid, kind: node.kind, form: node.form, name: node.name,
            visibility: node.visibility, maps: try maps.holding(node.id))
        }, count: count)
    }
  }

  /// The same while somebody types: the best of the first hits, neither counted nor told on which maps they are.
  public func firstHits(_ text: String, in scope: ReadingScope, limit: Int) throws(StoreError) -> [Node] {
    note(scope)
    let words = SearchWords(text)
    guard !words.isEmpty else { return [] }
    return try reading { db in
      try Search(db: db, gate: try ReadingGate(scope, db), words: words).ranked(limit: limit, of: Search.mostRanked)
        .nodes
    }
  }
}

/// What was typed, folded and cut into words.
struct SearchWords: Hashable {
  /// The whole, as it was typed.
  let phrase: String
  /// Words long enough for the index.
  let long: [String]
  let short: [String]

  init(_ text: String) {
    phrase = String(FoldedText.fold(String(text.prefix(CleanText.lineLimit))))
    let words = phrase.split(separator: " ").map(String.init)
    long = words.filter { $0.unicodeScalars.count >= 3 }
    short = words.filter { $0.unicodeScalars.count < 3 }
  }

  var isEmpty: Bool { phrase.isEmpty }

  /// The question put to the index: every long word, somewhere in the text.
  func question(onlyShared: Bool) -> String {
    let words = long.map { "folded : \"\($0.replacing("\"", with: ""))\"" }
    return (words + (onlyShared ? ["gate : \"\(SearchIndex.shared)\""] : [])).joined(separator: " AND ")
  }

  /// SQL that says that a folded text holds every short word too, as the beginning of one of its words.
  var alsoShort: String {
    short.indices.map { "(' ' || s.folded) LIKE :short\($0)" }.joined(separator: " AND ")
  }

  /// Whether a folded text holds every word, the short ones at the beginning of a word.
  func areAll(in folded: some StringProtocol) -> Bool {
    long.allSatisfy { folded.contains($0) } && short.allSatisfy { " \(folded)".contains(" \($0)") }
  }

  var shortArguments: StatementArguments {
    var arguments = StatementArguments()
    for (index, word) in short.enumerated() { arguments += ["short\(index)": "% \(word)%"] }
    return arguments
  }
}

struct Search {
  let db: Database
  let gate: ReadingGate
  let words: SearchWords

  /// How many of the matches are ranked; the rest is only counted.
  static let mostRanked = 200

  /// - Parameter most: how many matches are looked for.
  func ranked(limit: Int, of most: Int = SearchResult.countLimit + 1) throws -> (nodes: [Node], count: Int) {
    let found = try matches(limit: most)
    let ranked = found.prefix(Self.mostRanked)
    let unnamed = try names(of: ranked.filter { $0.name == nil }.map(\.key))
    let best = ranked.map { (key: $0.key, name: $0.name ?? unnamed[$0.key] ?? "") }
      .map { (rank: rank($0.name), name: $0.name, key: $0.key) }
      .sorted { ($0.rank, $0.name, $0.key) < ($1.rank, $1.name, $1.key) }
      .prefix(limit).map(\.key)
    let nodes = try Veil(db: db, gate: gate).nodes(keys: best)
    let byKey = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id.rawValue, $0) })
    return (best.compactMap { byKey[$0] }, found.count)
  }

  /// A node that was found, with its folded name where finding it told.
  private struct Match {
    let key: Int64
    var name: String?
  }

  /// Folded names, as lists are sorted by.
  private func names(of keys: [Int64]) throws -> [Int64: String] {
    guard !keys.isEmpty else { return [:] }
    let sql = "SELECT node, sort_key FROM node_facts WHERE node IN (SELECT value FROM json_each(?))"
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [JSONList(keys).text])
    var found: [Int64: String] = [:]
    while let row = try rows.next() { found[row[0]] = row[1] }
    return found
  }

  /// 0 the name is this, 1 begins so, 2 a word of it does, 3 it holds it; 4 it was found by something else.
  private func rank(_ name: String) -> Int {
    if name == words.phrase { return 0 }
    if name.hasPrefix(words.phrase) { return 1 }
    if " \(name)".contains(" \(words.phrase)") { return 2 }
    return name.contains(words.phrase) ? 3 : 4
  }

  /// Keys of matching nodes, names that begin so first.
  /// - Parameter limit: how many are looked for; nil for all.
  func keys(limit: Int?) throws -> [Int64] { try matches(limit: limit).map(\.key) }

  private func matches(limit: Int?) throws -> [Match] {
    let beginning = try matchesByBeginning(limit)
    // With as many as are looked for, what else there is would come after them.
    guard !words.long.isEmpty, beginning.count < limit ?? .max else { return beginning }
    let known = Set(beginning.map(\.key))
    let others = try gate.map == nil || gate.isLookedUp ? keysByIndex(limit) : keysOnMap()
    let all = beginning + others.filter { !known.contains($0) }.map { Match(key: $0) }
    return limit.map { Array(all.prefix($0)) } ?? all
  }

  /// From the index of names alone: no row is read.
  private func matchesByBeginning(_ limit: Int?) throws -> [Match] {
    let sql = """
      SELECT f.node, f.sort_key FROM node_facts f
      WHERE f.sort_key >= :low AND f.sort_key < :high AND \(gate.listed("f.node", visibility: "f.visibility"))
      ORDER BY f.sort_key, f.node \(limit.map { "LIMIT \($0)" } ?? "")
      """
    var arguments = gate.arguments
    arguments += ["low": words.phrase, "high": words.phrase + "\u{10FFFF}"]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var found: [Match] = []
    while let row = try rows.next() { found.append(Match(key: row[0], name: row[1])) }
    return found
  }

  private func keysByIndex(_ limit: Int?) throws -> [Int64] {
    // The limit counts entries, of which a node may have several: names, words of ties, notes.
    let matching =
      (words.short.isEmpty
        ? "FROM search_index i WHERE search_index MATCH :question"
        : """
        FROM search_index i JOIN search_text s ON s.id = i.rowid
        WHERE search_index MATCH :question AND \(words.alsoShort)
        """) + (gate.isLookedUp ? " AND (\(isOnMap))" : "")
    let sql = "SELECT i.rowid \(matching) \(limit.map { "LIMIT \($0)" } ?? "")"
    var arguments: StatementArguments = ["question": words.question(onlyShared: gate.seesOnlyShared)]
    if !words.short.isEmpty { arguments += words.shortArguments }
    if gate.isLookedUp { arguments += gate.arguments }
    return try nodes(ofEntries: try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments))
  }

  /// Whether an entry belongs to a map whose nodes are looked up: a node of it, a tie within it, a note of its own.
  private var isOnMap: String {
    """
    (i.rowid % 4 = 0 AND EXISTS (SELECT 1 FROM node n WHERE n.id = i.rowid / 4
      AND \(gate.listed("n.id", visibility: "n.visibility"))))
    OR (i.rowid % 4 = 1 AND EXISTS (SELECT 1 FROM tie t WHERE t.id = i.rowid / 4 AND \(gate.listedTie("t"))))
    OR (i.rowid % 4 = 2 AND EXISTS (SELECT 1 FROM note m JOIN node n ON n.id = m.node WHERE m.id = i.rowid / 4
      AND m.map = \(gate.map?.key ?? 0) AND \(gate.listed("n.id", visibility: "n.visibility"))))
    """
  }

  /// On a map there are few entries, and which may be read depends on the map: they are read, not looked up.
  private func keysOnMap() throws -> [Int64] {
    let conditions = words.long.indices.map { "instr(s.folded, :long\($0)) > 0" }.joined(separator: " AND ")
    let also = words.short.isEmpty ? "" : "AND \(words.alsoShort)"
    let sql = """
      WITH kept (node) AS MATERIALIZED (SELECT value FROM json_each(:gate))
      SELECT s.id FROM kept JOIN search_text s ON s.id = kept.node * 4 WHERE \(conditions) \(also)
      UNION SELECT s.id FROM kept JOIN tie t ON t.a = kept.node JOIN search_text s ON s.id = t.id * 4 + 1
        WHERE t.b IN (SELECT node FROM kept) AND \(gate.listedTie("t")) AND \(conditions) \(also)
      UNION SELECT s.id FROM note n JOIN search_text s ON s.id = n.id * 4 + 2
        WHERE n.map = :map AND n.node IN (SELECT node FROM kept) AND \(conditions) \(also)
      ORDER BY 1
      """
    var arguments = gate.arguments
    arguments += ["map": gate.map?.id.rawValue]
    for (index, word) in words.long.enumerated() { arguments += ["long\(index)": word] }
    if !words.short.isEmpty { arguments += words.shortArguments }
    let entries = try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
    guard gate.isTogether else { return try nodes(ofEntries: entries) }
    return try nodes(ofEntries: try saidTogether(entries)).filter { gate.nodes.containsSorted($0) }
  }

  /// Of the entries that hold the words, those that hold them beside the person too: names, words said of ties, and
  /// what she said herself; not what the worker noted in short.
  private func saidTogether(_ entries: [Int64]) throws -> [Int64] {
    func rows(_ source: SearchIndex.Source) -> [Int64] {
      entries.filter { $0 % 4 == source.rawValue }.map { $0 / 4 }
    }
    let nodes = try Veil(db: db, gate: gate).nodes(keys: rows(.node))
      .filter { words.areAll(in: SearchIndex.text(of: $0)) }.map { SearchIndex.key(.node, $0.id.rawValue) }
    let notes = try NoteReading(db: db, gate: gate).notes(keys: rows(.note))
      .map { SearchIndex.key(.note, $0.id.rawValue) }
    let said = Set(nodes + notes)
    return entries.filter { $0 % 4 == SearchIndex.Source.tie.rawValue || said.contains($0) }
  }

  /// The nodes that entries lead to: a word said of a tie leads to its ends, except to whom a map stands around.
  private func nodes(ofEntries entries: [Int64]) throws -> [Int64] {
    var found: [Int64] = []
    var seen: Set<Int64> = []
    let ends = try db.cachedStatement(
      sql: """
        SELECT n.id FROM tie t JOIN node n ON n.id IN (t.a, t.b)
        WHERE t.id = ? AND n.id NOT IN (SELECT centre FROM map WHERE lens = 'ego' AND centre IS NOT NULL)
        """)
    let subject = try db.cachedStatement(sql: "SELECT node FROM note WHERE id = ? AND node IS NOT NULL")
    for entry in entries {
      let row = entry / 4
      let nodes =
        switch SearchIndex.Source(rawValue: entry % 4) {
        case .node: [row]
        case .tie: try Int64.fetchAll(ends, arguments: [row])
        case .note: try Int64.fetchAll(subject, arguments: [row])
        case nil: [Int64]()
        }
      for node in nodes where seen.insert(node).inserted { found.append(node) }
    }
    return found
  }
}
