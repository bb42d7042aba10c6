import LegamiModel
import LegamiStore

/// Writes an invented district into a store of its own.
enum SyntheticStore {
  static let day = Day(number: 20_588)

  static func make(at path: String, size: Int) throws {
    let store = try Store.create(at: path, user: "bench", clock: .fixed(day))
    defer { store.close() }
    var net = SyntheticNet(size: size)
    let casework = net.casework()
    let planning = net.planning(after: casework)
    for (document, purpose) in [(casework, Purpose.casework), (planning, .planning)] {
      let report = try store.importDocument(document, purpose: purpose)
      guard report.skipped.isEmpty else {
        throw ProgramProblem("the store refused \(report.skipped.count) rows: \(report.skipped[0])")
      }
    }
  }

  static func open(_ path: String) throws -> Store { try Store.open(at: path, user: "bench", clock: .fixed(day)) }
}
