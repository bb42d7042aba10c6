import Testing

@testable import TerminalKit

@Suite struct FrameDifferenceTests {
  /// What a terminal that obeys the runs would show.
  private func applied(_ new: Screen, over old: Screen?) -> Screen {
    var result = old ?? Screen(size: new.size)
    FrameDifference.forEachRun(from: old, to: new) { run in
      for (index, cell) in run.cells.enumerated() { result[run.x + index, run.y] = cell }
    }
    return result
  }

  @Test func `nothing is sent when nothing changed`() {
    var screen = Screen(size: Size(columns: 200, rows: 60))
    screen.write("Ada", at: .zero)
    var runs = 0
    FrameDifference.forEachRun(from: screen, to: screen) { _ in runs += 1 }
    #expect(runs == 0)
  }

  @Test func `a changed word is one run`() {
    var old = Screen(size: Size(columns: 20, rows: 2))
    old.write("Ada e Gina", at: .zero)
    var new = old
    new.write("Olga", at: Point(x: 6, y: 0))
    var runs: [FrameRun] = []
    FrameDifference.forEachRun(from: old, to: new) { runs.append($0) }
    #expect(runs.map(\.x) == [6])
    #expect(runs.first?.cells.map(\.text).joined() == "Olg")
  }

  @Test func `runs lead from any frame to any other`() {
    var random = SplitMix(state: 21)
    var old = Screen(size: Size(columns: 30, rows: 6))
    for _ in 0..<300 {
      var new = old
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let text = HostileText.samples.randomElement(using: &random) ?? ""
        let style = Style(attributes: Bool.random(using: &random) ? .bold : [])
        new.write(
          text, at: Point(x: .random(in: -2...29, using: &random), y: .random(in: 0..<6, using: &random)), style: style,
          maxWidth: .random(in: 0...12, using: &random))
      }
      #expect(applied(new, over: old) == new)
      FrameDifference.forEachRun(from: old, to: new) { run in
        #expect(run.cells.first?.isContinuation == false)
      }
      old = new
    }
    #expect(applied(old, over: nil) == old)
  }
}
