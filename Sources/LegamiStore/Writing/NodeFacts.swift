import GRDB
import LegamiModel

/// The SQL that counts, for nodes, what lists show.
enum NodeFacts {
  static let insert =
    "INSERT INTO node_facts (node, sort_key, kind, form, sector, visibility) VALUES (?, ?, ?, ?, ?, ?)"

  static let write = """
    \(insert)
    ON CONFLICT (node) DO UPDATE SET
      sort_key = excluded.sort_key, kind = excluded.kind, form = excluded.form, sector = excluded.sector,
      visibility = excluded.visibility
    """

  static let insertCounted = """
    INSERT INTO node_facts (
      node, sort_key, kind, form, sector, visibility, \(figures.joined(separator: ", "))
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static func write(_ node: Node, to writer: inout RowWriter) {
    writer.add(node.id)
    writer.add(FoldedText.fold(node.name))
    writer.add(node.kind)
    writer.add(node.form?.rawValue ?? "")
    writer.add(node.sector?.rawValue ?? "")
    writer.add(node.visibility)
  }

  static func arguments(_ node: Node) -> StatementArguments {
    var writer = RowWriter(capacity: 6)
    write(node, to: &writer)
    return StatementArguments(writer.values)
  }

  private static let figures =
    ["degree", "levels", "engagements", "shared_degree", "shared_levels", "shared_engagements"]

  /// The figures of one node, counted.
  private static let counted = """
    SELECT count(*), \(bits(level)), \(bits(engagement)), count(*) FILTER (WHERE gate = 0),
      \(bits(level, only: "gate = 0")), \(bits(engagement, only: "gate = 0"))
    FROM (
      SELECT level, engagement, gate FROM tie WHERE a = node_facts.node AND was_live
      UNION ALL SELECT level, engagement, gate FROM tie WHERE b = node_facts.node AND was_live
    )
    """

  /// Counts the ties of the nodes for which `nodes` holds.
  static func count(nodes condition: String) -> String {
    "UPDATE node_facts SET (\(figures.joined(separator: ", "))) = (\(counted)) WHERE \(condition)"
  }

  /// SQL of the facts of nodes with the figures of the ties `t` for which `ties` holds.
  static func counted(ties condition: String) -> String {
    let own = "FROM tie t WHERE (t.a = g.node OR t.b = g.node) AND t.was_live AND \(condition)"
    return """
      (SELECT g.node, g.sort_key, g.kind, g.form, g.sector, g.visibility, (SELECT count(*) \(own)) AS degree,
        (SELECT \(bits(level)) \(own)) AS levels, (SELECT \(bits(engagement)) \(own)) AS engagements
      FROM node_facts g)
      """
  }

  /// The nodes whose stored figures are not what counting gives.
  static let differing = """
    SELECT node FROM node_facts WHERE (\(figures.joined(separator: ", "))) IS NOT (\(counted)) ORDER BY node
    """

  private static let level = Level.allCases.indices.map { "level = \($0)" }
  private static let engagement = Engagement.allCases.map { "engagement = '\($0.rawValue)'" }

  /// One bit for each condition that holds of any row.
  private static func bits(_ conditions: [String], only: String = "true") -> String {
    conditions.enumerated().map { index, condition in
      "coalesce(max((\(condition)) AND (\(only))), 0) * \(1 << index)"
    }.joined(separator: " + ")
  }
}
