import GRDB
import LegamiModel

/// Which nodes a map holds, at any time.
struct MapNodes {
  let db: Database

  /// The types of tie by which a partner belongs to a plan, a group or a body.
  private static let partnering = """
    ('participation', 'cooperation', 'governance', 'funding', 'leads', 'hosts', 'representation', 'adheres_to')
    """

  /// The keys of the nodes that `map` holds and may show, in order. Beside the person none that is held back, nor whom
  /// only such a node or tie leads to.
  func keys(of map: NetworkMap, as viewpoint: Viewpoint = .worker) throws -> [Int64] {
    let excluded = "SELECT node FROM map_member WHERE map = :map AND is_excluded"
    let isNotHeldBack = "(\(ReadingGate.isNotHeldBack("n")) OR n.id = :centre)"
    let isShown = map.purpose == .planning ? "n.visibility = 0" : viewpoint == .together ? isNotHeldBack : "true"
    let hasFurther = map.lens == .ego && map.reach >= 2 && viewpoint == .together
    let sql = """
      \(holding(map, as: viewpoint)),
      held (node) AS (
        SELECT node FROM reached \(hasFurther ? "UNION SELECT node FROM further" : "") UNION SELECT node FROM map_member WHERE map = :map AND NOT is_excluded
        UNION SELECT :centre
      )
      SELECT n.id FROM held JOIN node n ON n.id = held.node
      WHERE \(isShown) AND (n.id = :centre OR n.id NOT IN (\(excluded))) ORDER BY n.id
      """
    let arguments: StatementArguments = ["map": map.id.rawValue, "centre": map.centre?.rawValue]
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// Whether a map holds more nodes than `limit`, found out without counting on. Only maps that hold what they were
  /// given, and those around a person, grow so large.
  func isLarge(_ map: NetworkMap, limit: Int) throws -> Bool {
    let isShown = map.purpose == .planning ? "n.visibility = 0" : "true"
    let held =
      switch map.lens {
      case .net:
        """
        SELECT 1 FROM map_member x JOIN node n ON n.id = x.node
        WHERE x.map = :map AND NOT x.is_excluded AND \(isShown)
        """
      case .ego: "SELECT 1 FROM tie WHERE a = :centre UNION ALL SELECT 1 FROM tie WHERE b = :centre"
      default: "SELECT 1 WHERE false"
      }
    let sql = "SELECT count(*) FROM (\(held) LIMIT \(limit + 1)) WHERE :map IS :map AND :centre IS :centre"
    let arguments: StatementArguments = ["map": map.id.rawValue, "centre": map.centre?.rawValue]
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0 > limit
  }

  private func holding(_ map: NetworkMap, as viewpoint: Viewpoint) -> String {
    switch map.lens {
    case .net: "WITH reached (node) AS (SELECT :centre WHERE false)"
    case .ego where viewpoint == .together: map.reach >= 2 ? Self.egoTwoStepsTogether : Self.egoTogether
    case .ego: map.reach >= 2 ? Self.egoTwoSteps : Self.ego
    case .coping, .partner, .service, .community, .group, .place: Self.partners
    }
  }

  private static let ego = """
    WITH reached (node) AS (
      SELECT b FROM tie WHERE a = :centre UNION SELECT a FROM tie WHERE b = :centre
    )
    """

  /// The second step never leads to somebody who is only on another person's map.
  private static let egoTwoSteps = """
    WITH first (node) AS (
      SELECT b FROM tie WHERE a = :centre UNION SELECT a FROM tie WHERE b = :centre
    ),
    reached (node) AS (
      SELECT node FROM first
      UNION SELECT b FROM tie JOIN first ON a = first.node JOIN node n ON n.id = b WHERE n.visibility = 0
      UNION SELECT a FROM tie JOIN first ON b = first.node JOIN node n ON n.id = a WHERE n.visibility = 0
    )
    """

  private static let egoTogether = """
    WITH reached (node) AS (
      SELECT b FROM tie WHERE a = :centre AND \(ReadingGate.isNotHeldBack("tie"))
      UNION SELECT a FROM tie WHERE b = :centre AND \(ReadingGate.isNotHeldBack("tie"))
    )
    """

  /// Neither step leads over what is held back.
  private static let egoTwoStepsTogether = """
    \(egoTogether),
    first (node) AS (
      SELECT n.id FROM reached JOIN node n ON n.id = reached.node WHERE \(ReadingGate.isNotHeldBack("n"))
    ),
    further (node) AS (
      SELECT b FROM tie JOIN first ON a = first.node JOIN node n ON n.id = b
        WHERE n.visibility = 0 AND \(ReadingGate.isNotHeldBack("tie"))
      UNION SELECT a FROM tie JOIN first ON b = first.node JOIN node n ON n.id = a
        WHERE n.visibility = 0 AND \(ReadingGate.isNotHeldBack("tie"))
    )
    """

  /// The centre and its parts, who takes part in them, and the agreements behind the ties among all these.
  private static let partners = """
    WITH RECURSIVE below (node) AS (
      SELECT :centre WHERE :centre IS NOT NULL
      UNION SELECT tie.a FROM tie JOIN below ON tie.b = below.node WHERE tie.type = 'part_of'
    ),
    linked (node) AS (
      SELECT node FROM below
      UNION SELECT tie.a FROM tie JOIN below ON tie.b = below.node WHERE tie.type IN \(partnering)
      UNION SELECT tie.b FROM tie JOIN below ON tie.a = below.node WHERE tie.type IN \(partnering)
      UNION SELECT node FROM map_member WHERE map = :map AND NOT is_excluded
    ),
    reached (node) AS (
      SELECT node FROM linked
      UNION SELECT tie.formalised_by FROM tie JOIN linked ON tie.a = linked.node
        WHERE tie.formalised_by IS NOT NULL AND tie.b IN (SELECT node FROM linked)
    )
    """
}
