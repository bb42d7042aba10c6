import Foundation
import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// What was said is read where it is looked for, and can be put right.
@Suite struct NotesTests {
  private let said = "una sorella per me"

  private func type(_ text: String, about name: String, _ session: ScreenScenario) throws {
    try session.goTo(name).press("e")
    while session.currentField != .herWords { try session.press("tab") }
    try session.type(text).press("enter")
  }

  /// Opens the form of whoever has the cursor on the line of a note.
  private func open(_ text: String, _ session: ScreenScenario) throws {
    try session.press("e")
    guard case .form(let form) = session.state.overlay else { return }
    let key = try #require(form.form.fields.first { $0.value.text == text }?.key)
    while session.currentField != key { try session.press("tab") }
  }

  private func json(_ session: ScreenScenario) throws -> [[String: Any]] {
    let result = try ShowCommand.run(map: "r7k2", on: nil, json: true, words: session.words, store: session.store)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return object?["notes"] as? [[String: Any]] ?? []
  }

  @Test(arguments: ["80x24", "120x36", "200x60"])
  func `what Ada says of Carla is on the card, in words, in the columns and in the form`(size: String) throws {
    let session = try scenario(.ada, size: size)
    try type(said, about: "Carla", session)
    session.says("scritto: parole di Ada Esempio su Carla (15 mag 2026)").shows("«\(said)» · 15 mag 2026")
    try session.press("v").shows("parole di Ada Esempio su Carla, 15 mag 2026: «\(said)»").press("esc")
    try session.press("enter").shows("«\(said)»").press("left")
    try session.goTo("Bruno").press("enter")
    while case .browse(let page) = session.state.page, page.currentLink?.other.name != "Carla" {
      try session.press("down")
    }
    if size != "80x24" { session.shows("«\(said)»") }
    try session.press("left").goTo("Carla")
    try open(said, session)
    session.shows("parole, 15 mag 2026", said)
    try session.press("esc").isSound()
    #expect(try json(session).contains { $0["text"] as? String == said && $0["on"] as? String == "2026-05-15" })
  }

  @Test(arguments: 60...72) func `what was said is shown in the form from its beginning, however long it is`(
    length: Int
  ) throws {
    let session = try scenario(.ada, size: "120x36")
    let text = String(("inizio " + String(repeating: "parola ", count: 20)).prefix(length - 4)) + "fine"
    try type(text, about: "Carla", session)
    try session.press("e").shows("inizio parola", "fine")
    // With the cursor on it too: it stands after the last letter, and that is seen.
    try session.press("esc")
    try open(text, session)
    try session.shows("inizio parola", "fine").press("esc").isSound()
  }

  @Test func `a note is put right with its day, removed when emptied, and all of it taken back and made again`() throws
  {
    let session = try scenario(.ada, size: "120x36", today: "2026-05-20")
    try session.goTo("Gina").shows("«ha le chiavi da vent'anni, entra senza suonare»", "15 mag 2026")
    try open("ha le chiavi da vent'anni, entra senza suonare", session)
    try session.press("ctrl-u").type("ha le chiavi da sempre").press("enter")
    session.says("corretto: parole di Ada Esempio su Gina (15 mag 2026)")
      .shows("«ha le chiavi da sempre» · 15 mag 2026").lacks("vent'anni")
    try open("ha le chiavi da sempre", session)
    try session.press("ctrl-u enter").says("tolto: parole di Ada Esempio su Gina (15 mag 2026)").lacks("ha le chiavi")
    try session.press("u").says("annullato: tolto: parole").shows("«ha le chiavi da sempre»")
      .press("u").says("annullato: corretto").shows("vent'anni").press("U").says("rifatto: corretto").shows("da sempre")
      .press("U").lacks("ha le chiavi").isSound()
  }

  @Test func `her wishes and needs are said on her own card, and written in her own form`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("0").shows(
      "desiderio: «non essere sempre quella che riceve»", "desiderio: «tornare al mercato il sabato»",
      "bisogno: «qualcuno che venga di notte, se cado»", "12 mar 2026")
    try session.press("e").shows("che cosa desidera", "di che cosa ha bisogno", "nelle sue parole")
    while session.currentField != .newWish { try session.press("tab") }
    try session.type("vedere il mare").press("enter").says("scritto: desiderio di Ada Esempio (15 mag 2026)")
      .shows("desiderio: «vedere il mare»", "un'altra nota").isSound()
  }

  @Test func `s1 to s5 are in words and in JSON, in both languages`() throws {
    let italian = try scenario(.ada, size: "120x48")
    try italian.press("v").shows(
      "desiderio di Ada Esempio, 15 mag 2026: «tornare al mercato il sabato»",
      "bisogno di Ada Esempio, 12 mar 2026: «qualcuno che venga di notte, se cado»",
      "parole di Ada Esempio su Gina, 15 mag 2026: «ha le chiavi da vent'anni, entra senza suonare»",
      "parole di Ada Esempio su Elsa, 15 mag 2026: «la sento la domenica»")
    let notes = try json(italian)
    #expect(notes.count == 5)
    let need = try #require(notes.first)
    #expect(need["kind"] as? String == "need" && need["on"] as? String == "2026-03-12")
    #expect((need["said_by"] as? [String: String])?["name"] == "Ada Esempio")
    #expect(need["author"] as? String == "demo" && need["visibility"] as? String == "map_only")
    #expect(need["tie"] is NSNull)
    let english = try scenario(.ada, size: "120x48", .english)
    try english.press("v").shows(
      "wish of Ada Esempio, 15 May 2026: “to go back to the Saturday market”",
      "words of Ada Esempio on Elsa, 15 May 2026: “I hear her on Sundays”")
  }

  @Test func `beside the person only her own words are read, never the worker's notes`() throws {
    let session = try scenario(.ada, size: "120x36")
    let map = try #require(session.state.mapPage)
    let gina = try #require(map.live.nodes.first { $0.name == "Gina" }?.id)
    for (kind, speaker, text) in [
      (NoteKind.diary, nil, "nota mia"), (.hypothesis, map.map.centre, "ipotesi mia"), (.wish, gina, "lo dice Gina"),
    ] {
      _ = try session.store.addNote(
        Note(node: gina, map: map.map.id, kind: kind, text: text, on: session.state.today, saidBy: speaker))
    }
    let hidden = ["nota mia", "ipotesi mia", "lo dice Gina"]
    try session.press("w w").goTo("Gina").shows("ha le chiavi").lacks(hidden)
    try session.press("e ctrl-t").lacks(hidden).press("esc v").lacks(hidden).press("esc enter").lacks(hidden)
      .press("left w").goTo("Gina").shows("annotazione: «nota mia»").press("e ctrl-t").shows("nota mia")
  }

  @Test func `many notes and long ones are told, and never cut without a sign`() throws {
    let session = try scenario(.ada, size: "120x36")
    for number in 1...9 { try type("parola numero \(number)", about: "Carla", session) }
    session.shows("parola numero 9", "parola numero 7", "altre 6 note").lacks("parola numero 5")
    try session.press("v").shows("parola numero 1").press("esc")
    let long = (1...90).map { "tante\($0)" }.joined(separator: " ")
    try type(long, about: "Carla", session)
    session.shows("tante1 tante2", "…")
    try session.press("e ctrl-t").shows("parola numero 1").press("esc").resize("80x24").shows(
      "tante1 tante2", "…", "altre 9 note")
    try open(long, session)
    // The end of the text is where the cursor is.
    session.shows("tante90").cursor(on: "tante90")
    try session.press("esc").isSound()
  }

  @Test func `a note is removed from the history too by a key of its own, pressed twice`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Gina").press("e ctrl-x").says(\.purgeWhichNote).press("esc")
    try open("ha le chiavi da vent'anni, entra senza suonare", session)
    try session.press("ctrl-x").shows("Ancora Ctrl-X").press("tab").press("backtab").press("ctrl-x").shows(
      "Ancora Ctrl-X"
    )
    .press("ctrl-x").says("nota tolta anche dalla storia")
    // What else was being filled in is still there.
    #expect(session.currentField != nil)
    try session.press("esc").lacks("ha le chiavi").press("u").lacks("ha le chiavi").isSound()
    #expect(try !json(session).contains { ($0["text"] as? String ?? "").contains("chiavi") })
  }

  @Test func `what somebody else removed while it was being put right is not lost`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Gina")
    try open("ha le chiavi da vent'anni, entra senza suonare", session)
    let note = try #require(session.state.mapPage?.content.notes.first { $0.text.contains("chiavi") })
    _ = try session.store.removeNote(note.id)
    try session.press("ctrl-u").type("ha le chiavi").press("enter").shows("«ha le chiavi» · 15 mag 2026").isSound()
  }

  @Test func `two who change the same note are told, and neither text is lost`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Gina")
    try open("ha le chiavi da vent'anni, entra senza suonare", session)
    var note = try #require(session.state.mapPage?.content.notes.first { $0.text.contains("chiavi") })
    note.text = "di un'altra mano"
    _ = try session.store.changeNote(note)
    try session.press("ctrl-u").type("di questa mano").press("enter").shows("di questa mano", "di un'altra mano")
      .press("enter").shows("«di questa mano» · 15 mag 2026").isSound()
  }

  // MARK: Every line that can be typed

  enum Place: String, CaseIterable, Sendable { case figure, centre, partner, tie, browsedTie }

  @Test(arguments: Place.allCases) func `every text of every form is there again when it is opened again`(place: Place)
    throws
  {
    let session: ScreenScenario
    let open: () throws -> Void
    switch place {
    case .figure, .centre:
      session = try scenario(.ada, size: "120x48")
      try session.press("w").goTo(
        place == .figure ? "Gina" : "Ada Esempio")
      open = { try session.press("e ctrl-t") }
    case .partner:
      session = try scenario(.valfinta, size: "120x48")
      try session.goTo("Bar dell'Angolo")
      open = { try session.press("e ctrl-t") }
    case .tie:
      session = try scenario(.valfinta, size: "120x48")
      try session.press("L tab")
      open = { try session.press("home e ctrl-t") }
    case .browsedTie:
      session = try scenario(.ada, size: "120x48")
      try session.press("w").goTo("Gina").press("enter")
      open = { try session.press("e ctrl-t") }
    }
    try open()
    let wanted = try fill(session)
    #expect(wanted.count >= 4)
    try session.press("enter")
    #expect(session.state.overlay == nil, "\(session.message)\n\(session.screen.text)")
    try open()
    guard case .form(let again) = session.state.overlay else {
      Issue.record("the form does not open again")
      return
    }
    let texts = again.form.fields.map(\.value.text)
    for (key, text) in wanted {
      if key.isNote {
        #expect(texts.contains(text), "\(key.rawValue)")
      } else {
        #expect(again.form[key]?.value.text == text, "\(key.rawValue)")
      }
    }
    try session.press("esc").isSound()
  }

  /// Types something into each line of text.
  private func fill(_ session: ScreenScenario) throws -> [FieldKey: String] {
    let dates: [FieldKey: String] = [
      .from: "2001", .to: "2031", .lifeFrom: "1940", .lifeTo: "2032", .lastContact: "2020-03-04",
    ]
    var typed: [FieldKey: String] = [:]
    while let key = session.currentField, typed[key] == nil {
      guard case .form(let open) = session.state.overlay else { break }
      guard case .text = open.form.current?.value else {
        typed[key] = ""
        try session.press("tab")
        continue
      }
      let text = dates[key] ?? "prova \(typed.count)"
      typed[key] = text
      try session.press("ctrl-u").type(text).press("tab")
    }
    return typed.filter { !$0.value.isEmpty }
  }
}
