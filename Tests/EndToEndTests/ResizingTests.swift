import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// Windows change under whoever is typing: nothing typed is lost, nothing breaks.
  @Suite(.serialized) struct Resizing {
    private static let sizes = [(80, 24), (40, 12), (200, 60), (121, 33)]

    @Test func `the line being typed keeps its text`() throws {
      let sandbox = try Sandbox()
      let session = try sandbox.openDemonstration()
      try session.wait(forText: "her network")
      try session.press("a")
      try session.wait(forText: "Who?")
      try session.type("Zelda")
      try session.wait(forText: "Zelda")
      for (columns, rows) in Self.sizes {
        try session.resize(columns: columns, rows: rows)
        try session.waitForFullPage(columns: columns, rows: rows)
        try session.wait(forText: "Zelda")
      }
      try session.type(" 2")
      try session.wait(forText: "Zelda 2")
      try session.press("Enter")
      try session.wait(forText: "Zelda added")
    }

    @Test func `a form keeps its answers and its cursor`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.press("e")
      try session.wait(forText: "how near")
      try session.type("XYZ")
      try session.wait(forText: "XYZ")
      for (columns, rows) in Self.sizes {
        try session.resize(columns: columns, rows: rows)
        try session.waitForFullPage(columns: columns, rows: rows)
        try session.wait(forText: "XYZ")
      }
      try session.type("Q")
      try session.wait(forText: "XYZQ")
    }

    @Test func `help is still help`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      try session.press("?")
      try session.wait(forText: "The keys of this screen")
      for (columns, rows) in Self.sizes {
        try session.resize(columns: columns, rows: rows)
        try session.waitForFullPage(columns: columns, rows: rows)
        try session.wait(forText: "The keys of this")
      }
      try session.escape(untilGone: "The keys of this")
      try session.wait(forText: "her network")
    }

    @Test func `a window that is too small says so calmly and gives way when it grows`() throws {
      let session = try Sandbox().openDemonstration(columns: 40, rows: 12)
      try session.wait(forText: "Ada Esempio")
      for (columns, rows) in [(39, 12), (40, 11), (20, 5), (10, 2), (1, 1)] {
        try session.resize(columns: columns, rows: rows)
        try session.wait(for: "the calm page at \(columns)×\(rows)") {
          !$0.contains("Ada") && $0.hasPrefix(String("This window".prefix(min(4, columns))))
        }
      }
      try session.resize(columns: 120, rows: 36)
      let screen = try session.wait(forText: "Gina")
      #expect(screen.contains("her network"))
    }

    @Test func `keys pressed on a window too small to show anything change nothing`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let before = try sandbox.shown("Ada Esempio").ring(of: "Elsa")
      let session = try sandbox.open()
      try session.wait(forText: "Ada Esempio")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.press("Tab")
      try session.wait(forText: "Elsa, ")
      try session.resize(columns: 30, rows: 8)
      try session.wait(forText: "This window")
      try session.press("-")
      try session.press("D")
      try session.resize(columns: 120, rows: 36)
      try session.wait(forText: "her network")
      let after = try sandbox.shown("Ada Esempio")
      #expect(after.ring(of: "Elsa") == before)
    }
  }
}

extension TmuxSession {
  /// Waits until the page reaches the last row of the window: the footer stands there.
  func waitForFullPage(columns: Int, rows: Int) throws {
    try wait(for: "a page of \(columns)×\(rows)") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count >= rows && !lines[rows - 1].allSatisfy(\.isWhitespace)
        && lines.allSatisfy { $0.count <= columns }
    }
  }
}
