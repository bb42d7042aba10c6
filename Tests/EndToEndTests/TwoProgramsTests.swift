import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// Two people on one server, one file.
  @Suite(.serialized) struct TwoPrograms {
    @Test func `what one does appears before the other without a key`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      let mine = try sandbox.openNewMap(of: "Zoe Prova")
      let theirs = try sandbox.open(environment: ["USER": "other", "LOGNAME": "other"])
      try theirs.openFirstMap()
      try mine.add("Bianca 3", named: "Bianca")
      let seen = try theirs.wait(forText: "Bianca", seconds: 4)
      #expect(seen.contains("1 around Zoe"))
      try mine.press("+")
      try mine.wait(forText: "moved into the middle ring")
      try theirs.wait(for: "the ring to change", seconds: 4) { $0.contains("② Bianca") || $0.contains("Bianca ②") }
      try theirs.add("Corrado 1", named: "Corrado")
      try mine.wait(forText: "Corrado", seconds: 4)
      #expect(Set(try sandbox.shown("Zoe Prova").names) == ["Zoe Prova", "Bianca", "Corrado"])
    }

    @Test func `two who change the same are told of it, and neither value is lost`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      let mine = try sandbox.openNewMap(of: "Zoe Prova")
      try mine.add("Bianca 3", named: "Bianca")
      let theirs = try sandbox.open(environment: ["USER": "other", "LOGNAME": "other"])
      try theirs.openFirstMap()
      try theirs.press("Tab")
      try theirs.wait(forCursorOn: "Bianca")
      // Both open the form on her name; mine is saved first.
      for session in [mine, theirs] {
        try session.press("e")
        try session.wait(forText: "how near")
      }
      try mine.type(" Rossi")
      try mine.wait(forText: "Bianca Rossi")
      try mine.press("Enter")
      try mine.wait(untilGone: "how near")
      try theirs.type(" Verdi")
      try theirs.wait(forText: "Bianca Verdi")
      try theirs.press("Enter")
      let told = try theirs.wait(forText: "what somebody else changed meanwhile")
      #expect(told.contains("Rossi"))
      #expect(told.contains("Verdi"))
      #expect(try sandbox.shown("Zoe Prova").names.contains("Bianca Rossi"))
      try theirs.press("Enter")
      try theirs.wait(untilGone: "how near")
      #expect(try sandbox.shown("Zoe Prova").names.contains("Bianca Verdi"))
      #expect(try sandbox.run("check").status == 0)
    }

    @Test func `who change different things of one person are told nothing, and each sees both`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      let mine = try sandbox.openNewMap(of: "Zoe Prova")
      try mine.add("Bianca 3", named: "Bianca")
      let theirs = try sandbox.open(environment: ["USER": "other", "LOGNAME": "other"])
      try theirs.openFirstMap()
      try theirs.press("Tab")
      try theirs.wait(forCursorOn: "Bianca")
      for session in [mine, theirs] {
        try session.press("e")
        try session.wait(forText: "how near")
      }
      try mine.type(" Rossi")
      try mine.wait(forText: "Bianca Rossi")
      try mine.press("Enter")
      try mine.wait(untilGone: "how near")
      // The ring, one field further down.
      try theirs.press("Tab")
      try theirs.press("Left")
      try theirs.press("Enter")
      let saved = try theirs.wait(untilGone: "how near")
      #expect(!saved.contains("somebody else"))
      for session in [mine, theirs] { try session.wait(forText: "Bianca Rossi", seconds: 4) }
      let shown = try sandbox.shown("Zoe Prova")
      #expect(shown.names.contains("Bianca Rossi") && shown.ring(of: "Bianca Rossi") == 2)
    }

    @Test func `what the other does meanwhile does not touch what I am typing`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      let mine = try sandbox.openNewMap(of: "Zoe Prova")
      let theirs = try sandbox.open(environment: ["USER": "other", "LOGNAME": "other"])
      try theirs.openFirstMap()
      try theirs.press("a")
      try theirs.wait(forText: "Who?")
      try theirs.type("Corr")
      try theirs.wait(forText: "Corr")
      try mine.add("Bianca 3", named: "Bianca")
      try theirs.wait(forText: "1 around Zoe", seconds: 4)
      try theirs.type("ado 2")
      try theirs.wait(forText: "Corrado 2")
      try theirs.press("Enter")
      try theirs.wait(forText: "Corrado added")
      #expect(try sandbox.shown("Zoe Prova").ring(of: "Corrado") == 2)
    }
  }
}
