import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// What is done with keys is in the file, and there again the next day.
  @Suite(.serialized) struct Editing {
    @Test func `a person added, tied and moved a ring in is there when the program is opened again`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      var session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.add("Bianca 3", named: "Bianca")
      try session.add("Corrado", named: "Corrado")
      try session.press("t")
      try session.wait(forText: "Corrado knows…")
      try session.type("bian")
      try session.wait(forText: "bian")
      try session.press("Enter")
      try session.wait(forText: "tie between")
      try session.press("/")
      try session.wait(forText: "Search")
      try session.type("bian")
      try session.wait(forText: "bian")
      try session.press("Enter")
      try session.wait(untilGone: "Search")
      try session.press("+")
      try session.wait(forText: "moved into the middle ring")
      try session.press("C-q")
      #expect(try session.waitForEnd() == 0)

      let map = try sandbox.shown("Zoe Prova")
      #expect(map.ring(of: "Bianca") == 2)
      #expect(map.ties("Bianca", "Corrado"))
      #expect(map.ties("Zoe Prova", "Corrado"))
      let measured = try sandbox.run("measure", "Zoe Prova", "--json")
      #expect(measured.output.contains(#""size": 2"#))

      session = try sandbox.open()
      try session.wait(forText: "Zoe Prova")
      try session.press("Enter")
      let screen = try session.wait(forText: "her network")
      #expect(screen.contains("2 around Zoe"))
      #expect(screen.contains("② Bianca") || screen.contains("Bianca ②"))
      #expect(screen.contains("Corrado"))
    }

    @Test func `what she says is read on the card and printed, and a wrong tie goes from the columns`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      var session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.add("Bianca 3", named: "Bianca")
      try session.add("Corrado", named: "Corrado")
      try session.press("t")
      try session.wait(forText: "Corrado knows…")
      try session.type("bian")
      try session.wait(forText: "bian")
      try session.press("Enter")
      try session.wait(forText: "tie between")
      try session.press("e")
      try session.wait(forText: "name or role")
      for _ in 0..<6 { try session.press("Tab") }
      try session.type("he is like a son")
      try session.wait(forText: "he is like a son")
      try session.press("Enter")
      try session.wait(forText: "written: words of Zoe Prova on Corrado")
      try session.wait(forText: "“he is like a son”")
      try session.press("Enter")
      try session.wait(forText: "“he is like a son”")
      try session.press("D")
      try session.wait(forText: "removed")
      try session.press("C-q")
      #expect(try session.waitForEnd() == 0)
      let map = try sandbox.shown("Zoe Prova")
      #expect(map.ties("Zoe Prova", "Corrado") && !map.ties("Bianca", "Corrado"))
      let json = try sandbox.run("show", "Zoe Prova", "--json")
      #expect(json.output.contains("he is like a son"))
      session = try sandbox.open()
      try session.wait(forText: "Zoe Prova")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("u")
      try session.wait(forText: "undone: tie between")
    }

    @Test func `what was done yesterday can be taken back and made again after a restart`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      var session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.add("Bianca 3", named: "Bianca")
      try session.press("+")
      try session.wait(forText: "moved into the middle ring")
      try session.press("C-c")
      try session.waitForEnd()

      session = try sandbox.open()
      try session.wait(forText: "Zoe Prova")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("u")
      try session.wait(forText: "undone: Bianca moved")
      #expect(try sandbox.shown("Zoe Prova").ring(of: "Bianca") == 3)
      try session.press("u")
      try session.wait(forText: "undone: Bianca added")
      #expect(try sandbox.shown("Zoe Prova").names == ["Zoe Prova"])
      try session.press("C-c")
      try session.waitForEnd()

      session = try sandbox.open()
      try session.wait(forText: "Zoe Prova")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("U")
      try session.wait(forText: "made again: Bianca added", or: "redone: Bianca added")
      try session.press("C-r")
      try session.wait(forText: "made again: Bianca moved", or: "redone: Bianca moved")
      #expect(try sandbox.shown("Zoe Prova").ring(of: "Bianca") == 2)
      #expect(try sandbox.run("check").status == 0)
    }

    @Test func `a form saved changes what it shows and nothing else`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let before = try sandbox.shown("Ada Esempio")
      let session = try sandbox.open()
      try session.wait(forText: "Ada Esempio")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("/")
      try session.wait(forText: "Search")
      try session.type("fausto")
      try session.wait(forText: "fausto")
      try session.press("Enter")
      try session.wait(forText: "Fausto, brother-in-law", or: "Fausto, cognato")
      try session.press("e")
      try session.wait(forText: "how near")
      try session.press("Tab")
      try session.wait(forCursorAt: "‹")
      try session.press("Left")
      try session.wait(forText: "middle ring")
      try session.press("Enter")
      try session.wait(untilGone: "how near")
      let after = try sandbox.shown("Ada Esempio")
      #expect(after.ring(of: "Fausto") == 2)
      #expect(after.names.sorted() == before.names.sorted())
      #expect(after.ties.count == before.ties.count)
    }

    @Test func `pasted text goes into the line, its newlines confirm nothing`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      let session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.press("a")
      try session.wait(forText: "Who?")
      try session.paste("Bianca\nCorrado\n")
      try session.wait(forText: "Corrado")
      #expect(try sandbox.shown("Zoe Prova").names == ["Zoe Prova"])
      try session.press("Enter")
      try session.wait(forText: "1 around Zoe")
      #expect(try sandbox.shown("Zoe Prova").nodes.count == 2)
    }

    @Test func `text pasted by mistake on a map is not taken for keys`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let before = try sandbox.shown("Ada Esempio")
      let session = try sandbox.open()
      try session.openFirstMap()
      try session.choose("Gina")
      try session.paste("Dd-,u")
      try session.choose("Elsa")
      let after = try sandbox.shown("Ada Esempio")
      #expect(after.names == before.names)
      #expect(after.ring(of: "Gina") == before.ring(of: "Gina"))
      #expect(after.ties.count == before.ties.count)
    }

    @Test func `a form left with Escape changes nothing`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try sandbox.open()
      try session.wait(forText: "Ada Esempio")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.press("e")
      try session.wait(forText: "how near")
      try session.type("XXX")
      try session.wait(forText: "XXX")
      try session.escape(untilGone: "how near")
      #expect(!(try sandbox.run("show", "Ada Esempio")).output.contains("XXX"))
    }
  }
}

extension TmuxSession {
  @discardableResult
  func wait(forText one: String, or other: String) throws -> String {
    try wait(for: "«\(one)» or «\(other)»") { $0.contains(one) || $0.contains(other) }
  }
}
