import GRDB
import LegamiModel

/// Puts ties together with their spells and exchanges.
struct TieReader {
  let db: Database

  /// The ties with these keys, in the order of their keys.
  func ties(keys: [Int64]) throws -> [DatedTie] {
    guard !keys.isEmpty else { return [] }
    let list = JSONList(keys).text
    return try assemble(
      identities: "id IN (SELECT value FROM json_each(?))",
      spells: "tie IN (SELECT value FROM json_each(?))",
      exchanges: "spell IN (SELECT id FROM spell WHERE tie IN (SELECT value FROM json_each(?)))", [list])
  }

  /// All ties whose two ends are among `nodes`, in the order of their keys.
  /// - Parameters:
  ///   - condition: SQL on `tie` that must hold too.
  ///   - more: its arguments, from `?2` on.
  func ties(
    among nodes: [Int64], alsoWhere condition: String = "true", _ more: StatementArguments = StatementArguments()
  ) throws -> [DatedTie] {
    guard !nodes.isEmpty else { return [] }
    let keys = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          WITH kept AS MATERIALIZED (SELECT value AS node FROM json_each(?1))
          SELECT tie.id FROM kept JOIN tie ON tie.a = kept.node
          WHERE tie.b IN (SELECT node FROM kept) AND (\(condition)) ORDER BY tie.id
          """),
      arguments: [JSONList(nodes).text] + more)
    return try ties(keys: keys)
  }

  private func assemble(
    identities: String, spells: String, exchanges: String, _ arguments: StatementArguments
  ) throws -> [DatedTie] {
    let ties = try Tie.fetchAll(db, where: identities, arguments)
    var spellsByTie: [TieID: [Spell]] = [:]
    var tieOfSpell: [SpellID: TieID] = [:]
    for spell in try Spell.fetchAll(db, where: spells, arguments) {
      spellsByTie[spell.tie, default: []].append(spell)
      tieOfSpell[spell.id] = spell.tie
    }
    var exchangesByTie: [TieID: [Exchange]] = [:]
    for exchange in try Exchange.fetchAll(db, where: exchanges, arguments) {
      if let tie = tieOfSpell[exchange.spell] { exchangesByTie[tie, default: []].append(exchange) }
    }
    return ties.map {
      DatedTie(identity: $0, spells: spellsByTie[$0.id] ?? [], exchanges: exchangesByTie[$0.id] ?? [])
    }
  }
}

/// Keys as a JSON list: one argument, however many they are.
struct JSONList {
  let text: String

  init(_ keys: some Sequence<Int64>) {
    text = "[" + keys.map(String.init).joined(separator: ",") + "]"
  }
}
