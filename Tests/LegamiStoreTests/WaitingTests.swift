import LegamiModel
import LegamiStore
import Synchronization
import TestSupport
import Testing

/// While somebody else writes, nobody who reads waits, and nobody who writes waits longer than they like.
@Suite struct WaitingTests {
  private func code(_ body: () throws -> Void) -> StoreError? {
    do {
      try body()
      return nil
    } catch { return error as? StoreError }
  }

  /// Runs `body` while another program holds the file for writing.
  private func whileOthersWrite(_ store: Store, _ body: () throws -> Void) throws {
    // An act that changes nothing leaves no trace.
    _ = try store.perform(.changeMany) { _ in try body() }
  }

  @Test func `a key that is pressed ends the wait, and nothing is lost`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    final class Count: Sendable { let value = Atomic(0) }
    let count = Count()
    let mine = try Store.open(at: folder.file("s"), user: "luca", clock: fixture.time.clock) {
      count.value.add(1, ordering: .relaxed)
      return true
    }
    try whileOthersWrite(fixture.store) {
      #expect(code { _ = try mine.moveRing(fixture.adaGina, from: fixture.ada, to: .outer) }?.code == .locked)
    }
    #expect(count.value.load(ordering: .relaxed) == 1)
    _ = try mine.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    mine.close()
    fixture.store.close()
  }

  @Test func `maps are read while somebody else writes, a person's only when it can be written down`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let mine = try Store.open(at: folder.file("s"), user: "luca", clock: fixture.time.clock) { true }
    try whileOthersWrite(fixture.store) {
      #expect(try mine.maps(in: .everywhere(reason: "maps")).count == 2)
      _ = try mine.open(fixture.district, reason: .show)
      #expect(try !mine.openMap(fixture.district, reason: .show).nodes.isEmpty)
      let refused = [
        code { _ = try mine.open(fixture.map, reason: .show) },
        code { try mine.recordLookingEverywhere(reason: "search") },
      ]
      for error in refused {
        #expect(error?.code == .unrecorded)
        #expect(error?.arguments.last == "store_locked")
      }
      let report = try mine.check()
      #expect(report.isSound && !report.isSearchChecked)
      mine.close()
    }
    fixture.store.close()
  }

  @Test func `in a file that cannot be written nobody opens a person's map unseen`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    fixture.store.close()
    let store = try Store.open(at: folder.file("s"), user: "luca", clock: fixture.time.clock, readOnly: true)
    _ = try store.open(fixture.district, reason: .show)
    let error = code { _ = try store.open(fixture.map, reason: .show) }
    #expect(error?.code == .unrecorded)
    #expect(error?.arguments.last == "store_read_only")
    store.close()
  }

  @Test func `a map that is opened leaves one line, there before anything is read, and reading again leaves none`()
    throws
  {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let opening = try fixture.store.open(fixture.map, reason: .show)
    #expect(try fixture.store.accessLines().map(\.map) == [fixture.map])
    _ = try fixture.store.map(in: opening)
    _ = try fixture.store.map(in: opening, on: Fixture.today)
    try fixture.store.recordLookingEverywhere(reason: "search")
    _ = try fixture.store.search("gina", in: .everywhere(reason: "search"))
    #expect(try fixture.store.accessLines().map(\.action) == [.everywhere, .open])
    fixture.store.close()
  }
}
