import GRDB
import LegamiModel

/// What is derived of one tie.
struct TieFacts: Hashable {
  /// The position of the level among all levels; -1 when unknown.
  var level: Int
  /// The most restricted of the tie and both ends.
  var gate: Int
  /// The state of the last spell; empty without spells.
  var standing: String
  /// Whether the tie was ever active or dormant: what degrees count.
  var wasLive: Bool

  static let write = "UPDATE tie SET level = ?, gate = ?, standing = ?, was_live = ? WHERE id = ?"

  static let insert = """
    INSERT INTO tie (\(Table.tie.list()), level, gate, standing, was_live)
    VALUES (\(Table.tie.columns.map { _ in "?" }.joined(separator: ", ")), ?, ?, ?, ?)
    """

  func write(to writer: inout RowWriter) {
    writer.add(level)
    writer.add(gate)
    writer.add(standing)
    writer.add(wasLive)
  }

  /// In the order of `write`, without the key.
  var arguments: StatementArguments { [level, gate, standing, wasLive] }

  init(tie: Tie, a: Node, b: Node, states: [String]) {
    self.init(
      tie: tie, level: LevelRules.level(of: tie, a: a, b: b), visibilities: (a.visibility, b.visibility),
      standing: states.last ?? "", wasLive: states.contains { TieState(rawValue: $0)?.isLive ?? false })
  }

  /// - Parameters:
  ///   - level: what follows from the tie and its ends.
  ///   - visibilities: of the ends.
  ///   - standing: the state of the last spell.
  ///   - wasLive: whether any spell was live.
  init(tie: Tie, level: Level?, visibilities: (Visibility, Visibility), standing: String, wasLive: Bool) {
    self.level = level.map(\.index) ?? -1
    gate = max(tie.visibility, visibilities.0, visibilities.1).gate
    (self.standing, self.wasLive) = (standing, wasLive)
  }
}

extension Level {
  var index: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
