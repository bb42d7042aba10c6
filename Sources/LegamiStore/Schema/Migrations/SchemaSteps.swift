import LegamiModel

/// The steps that lead from the first version of the schema to the one that this program writes, in their order.
struct SchemaSteps: Sendable {
  private let steps: [SchemaStep]

  /// - Parameter steps: their versions are 2, 3 and so on.
  init(_ steps: [SchemaStep]) {
    precondition(zip(steps, 2...).allSatisfy { $0.version == $1 }, "steps are counted from 2")
    self.steps = steps
  }

  /// A step is added here, at the end.
  static let released = SchemaSteps([])

  /// Those of this program. Tests bind others to try a step that no release has.
  @TaskLocal static var known = released

  /// The version that this program writes.
  var version: Int { steps.last?.version ?? 1 }

  /// Whether a store or a line of a history may be of this version.
  func knows(_ version: Int) -> Bool { (1...self.version).contains(version) }

  /// Whether some line of a history may have an image that is not as today's.
  var changesImages: Bool { steps.contains { !$0.columnsBefore.isEmpty } }

  func after(_ version: Int) -> ArraySlice<SchemaStep> { steps.dropFirst(max(0, version - 1)) }

  /// The columns of an entity's images that were written at a version.
  func columns(of entity: Entity, at version: Int) -> [String] {
    after(version).lazy.compactMap { $0.columnsBefore[entity] }.first ?? entity.table.columns
  }
}
