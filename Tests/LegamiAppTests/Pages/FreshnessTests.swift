import LegamiModel
import LegamiStore
import LegamiWords
import Testing

@testable import LegamiApp

/// No page shows what is no longer so: not after one's own edit, not after somebody else's, not behind another page.
@Suite struct FreshnessTests {
  private func reloads(_ session: ScreenScenario) -> Int {
    session.asked.count { if case .reloadMap = $0 { true } else { false } }
  }

  @Test func `after an own edit the columns, the map and the list are as they are now`() throws {
    let session = try scenario(.valfinta, size: "120x48")
    try session.press("enter enter").titled(" › ")
    let steps = session.state.trail
    // The tie just followed is changed from its far end.
    for _ in 0..<30 where session.otherUnderCursor != steps.first { try session.press("down") }
    try session.press("e")
    while session.currentField != .label { try session.press("tab") }
    try session.press("ctrl-u").type("prova di parola").press("enter").shows("prova di parola")
    try session.press("e").shows("prova di parola")
    while session.currentField != .label { try session.press("tab") }
    // Another value of the same field: nobody else wrote there.
    try session.press("ctrl-u").type("altra parola").press("enter").lacks("un altro").shows("altra parola")
    try session.press("backspace").shows("altra parola").lacks("prova di parola")
    try session.press("e").shows("altra parola").press("esc")
    try session.press("esc").press("L tab").press("/").type("altra").press("esc")
    session.lacks("prova di parola")
    try session.isSound()
  }

  @Test func `every step of the way back is as it is now`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("w").goTo("Gina").press("enter").titled("Gina")
    for _ in 0..<20 where session.otherNameUnderCursor != "Dario" { try session.press("down") }
    try session.press("enter").titled("Gina › Dario").press("enter enter")
    let other = try session.colleague()
    let gina = try #require(
      try other.store.firstHits("Gina", in: .map(try other.store.resolveMap("r7k2")), limit: 1).first?.id)
    var node = try other.store.node(gina, in: .map(try other.store.resolveMap("r7k2")))
    node.name = "Gina Nuovonome"
    _ = try other.store.changeNode(node)
    try session.waits().press("backspace backspace backspace").titled("Gina Nuovonome").press("esc").shows(
      "Gina Nuovonome")
    session.lacks("Gina,")
  }

  @Test func `a list opened from Home shows what somebody else adds`() throws {
    let session = try scenario(.home, size: "120x36").press("L")
    let other = try session.colleague()
    try other.press("down enter").titled("Valfinta").add("Aaaa Nuovo")
    try session.lacks("Aaaa Nuovo").waits().shows("Aaaa Nuovo").press("g").shows("Aaaa Nuovo")
  }

  @Test func `what nobody outside may see does not have that list read again`() throws {
    let session = try scenario(.home, size: "120x36").press("L")
    let other = try session.colleague()
    try other.press("enter").titled("Ada").goTo("Olga").press("+")
    let asked = session.asked.count
    session.waits()
    #expect(session.asked.count == asked)
  }

  @Test func `another map that somebody changes has nothing read again`() throws {
    let session = try scenario(.ada, size: "120x36")
    let other = try session.colleague()
    try other.press("n").type("Zoe Prova").press("enter").type("Bianca vicina 3").press("enter esc")
    try other.press("tab + + -")
    let (asked, screen) = (session.asked.count, session.screen)
    session.waits()
    #expect(session.asked.count == asked && session.screen == screen)
    // Nor has what is kept for a user and is no work.
    try other.store.setUserState("any", "thing")
    session.waits()
    #expect(session.asked.count == asked)
  }

  @Test func `what touches the map is read again once, Home only when it is shown`() throws {
    let session = try scenario(.ada, size: "120x36")
    let other = try session.colleague()
    try other.press("enter").goTo("Olga").press("+ + -").add("Zita vicina 2")
    session.lacks("Zita")
    let before = (reloads(session), session.asked.count { $0 == .loadHome })
    session.waits().shows("Zita")
    session.waits()
    #expect(reloads(session) == before.0 + 1)
    #expect(session.asked.count { $0 == .loadHome } == before.1)
    // Who added somebody keeps the place; nobody else writes anything.
    let version = try session.store.dataVersion()
    session.waits()
    #expect(try session.store.dataVersion() == version)
  }

  @Test func `a map in plain words says what somebody else added`() throws {
    let session = try scenario(.ada, size: "120x48").press("v")
    try session.colleague().press("enter").add("Zita vicina 1")
    session.waits()
    let flat = session.state.flatLinesShown
    #expect(flat.contains { $0.contains("Zita") })
  }

  @Test func `whom somebody removed is left out of the way back`() throws {
    let session = try scenario(.valfinta, size: "120x36")
    let other = try session.colleague()
    try other.press("down enter").add("Aaaa Nuovo")
    session.waits()
    try session.goTo("Aaaa Nuovo").press("enter").titled("Aaaa Nuovo")
    try other.press("u")
    try session.waits().titled("Valfinta").isSound()
  }
}

extension AppState {
  /// The nodes of the columns, the first first.
  fileprivate var trail: [NodeID] {
    if case .browse(let browse) = page { browse.steps.map(\.around.node.id) } else { [] }
  }

  fileprivate var flatLinesShown: [String] { if case .flat(let flat) = page { flat.lines } else { [] } }
}

extension ScreenScenario {
  fileprivate var otherUnderCursor: NodeID? {
    if case .browse(let browse) = state.page { browse.currentLink?.other.id } else { nil }
  }

  fileprivate var otherNameUnderCursor: String? {
    if case .browse(let browse) = state.page { browse.currentLink?.other.name } else { nil }
  }
}
