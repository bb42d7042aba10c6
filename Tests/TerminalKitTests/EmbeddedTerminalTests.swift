import Foundation
import TerminalKit
import Testing

@Suite struct EmbeddedTerminalTests {
  @Test func `a session is a script of keys and the frames it led to`() {
    let terminal = EmbeddedTerminal(
      size: Size(columns: 10, rows: 1),
      steps: [.events([.key(.character("a")), .key(.character("b"))]), .resize(Size(columns: 5, rows: 1))])
    var text = ""
    var isOver = false
    while !isOver {
      for event in terminal.wait(timeoutMilliseconds: nil) {
        switch event {
        case .key(.character(let character)): text.append(character)
        case .hangup: isOver = true
        default: break
        }
      }
      var screen = Screen(size: terminal.size)
      screen.write(text, at: .zero)
      terminal.present(screen)
    }
    terminal.close()
    #expect(terminal.frames.map(\.size.columns) == [10, 5, 5])
    #expect(terminal.lastFrame?.text == "ab")
    #expect(terminal.isClosed)
  }

  @Test func `another thread wakes it`() {
    let terminal = EmbeddedTerminal(steps: [.untilWoken(milliseconds: 5_000), .untilWoken(milliseconds: 1)])
    let waker = terminal.waker
    Thread.detachNewThread { waker.wake() }
    #expect(terminal.wait(timeoutMilliseconds: nil) == [.wake])
    #expect(terminal.wait(timeoutMilliseconds: nil) == [.idle])
    #expect(terminal.wait(timeoutMilliseconds: nil) == [.hangup])
  }
}
