import LegamiStore
import LegamiWords

/// `legami setup`: what the store is for. Other kinds than a practice store come when they can be kept as they must.
enum SetupCommand {
  static func run(planning: Bool, casework: Bool, words: Words, store: () throws -> Store) throws -> CommandResult {
    guard !(planning && casework) else { throw CommandError(.tooManyArguments, ["--planning"]) }
    if casework {
      return CommandResult(complaint: words.notForRealPersons + "\n", status: .notPermitted)
    }
    if planning { return CommandResult(complaint: words.notForPlanningYet + "\n", status: .notPermitted) }
    let store = try store()
    defer { store.close() }
    return CommandResult(lines: words.standing(store.settings.standing, path: store.path))
  }
}
