import GRDB
import LegamiModel

/// A row as the history keeps it, by column: texts, whole numbers and null.
typealias RowImage = [String: DatabaseValue]

/// One change of the schema, from the version before it to its own: of the tables, and of the images that the history
/// keeps of their rows.
struct SchemaStep: Sendable {
  /// What a step may draw on, besides the database.
  struct Setting: Sendable {
    let ulids: UlidGenerator
    let now: Instant
  }

  /// The version of a store after it.
  let version: Int
  /// The columns that images had before it, of the entities whose images it changes.
  var columnsBefore: [Entity: [String]] = [:]
  /// Turns an image of before into one of after.
  var upgrade: @Sendable (_ entity: Entity, _ image: inout RowImage) -> Void = { _, _ in }
  /// Changes the tables, inside the transaction of the step.
  let apply: @Sendable (Database, Setting) throws -> Void
}
