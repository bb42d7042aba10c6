import LegamiModel
import LegamiStore
import Testing

@testable import LegamiApp

@Suite struct OneOpeningTests {
  private func openings(_ store: Store) throws -> [AccessLine] {
    try store.accessLines().filter { $0.action == .open && $0.user == "test" }
  }

  @Test func `a map that is opened once leaves one line, whatever is done on it`() throws {
    let session = try ScreenScenario(.ada)
    try session.goTo("Gina").press("+ - + - + - + - + -").press("1 2 3 0 , .")
    try session.press("w o x w o").press("u u ctrl-r").press("c")
    try session.press("g").type("2018").press("enter").press("g enter")
    try session.press("a").type("Zita vicina 2").press("enter esc")
    try session.press("t").type("Bruno").press("enter")
    try session.press("/").type("Lino").press("enter d u")
    try session.press("L down / b esc esc").press("enter right down esc").press("v down esc")
    session.receive(.othersWrote(StoreChanges(isWide: true)))
    session.receive(.othersWrote(StoreChanges(isWide: true)))
    #expect(try openings(session.store).map(\.reason) == ["review"])
  }

  @Test func `a map that is left and opened again leaves two`() throws {
    let session = try ScreenScenario(.ada)
    try session.press("w esc enter")
    #expect(try openings(session.store).count == 2)
  }

  @Test func `a partner map leaves one line too`() throws {
    let session = try ScreenScenario(.valfinta)
    try session.press("tab 1 0 L tab esc enter right esc v esc")
    session.receive(.othersWrote(StoreChanges(isWide: true)))
    #expect(try openings(session.store).count == 1)
  }

  @Test func `a map that is made is opened once`() throws {
    let session = try ScreenScenario(.empty)
    try session.press("n").type("Anna Prova").press("enter")
    try session.type("Gigi vicino").press("enter").type("Rosa").press("enter esc u")
    #expect(try openings(session.store).map(\.reason) == ["interview"])
  }
}
