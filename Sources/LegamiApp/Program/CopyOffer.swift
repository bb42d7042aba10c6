import LegamiStore
import LegamiWords
import TerminalKit

/// What is to be done where a store is gone and a copy of it is there.
public enum CopyAnswer: CaseIterable, Equatable, Sendable {
  case takeBack, begin, leave
}

/// The page that stands first where a store is gone and copies of it are there.
struct CopyOffer {
  let words: Words
  let theme: Theme
  let store: String
  let copy: KeptCopy
  var cursor = 0

  private let answers = CopyAnswer.allCases

  /// What a key answers; nil while nothing is chosen.
  mutating func press(_ key: Key) -> CopyAnswer? {
    switch key {
    case .up, .character("k"): cursor = (cursor + answers.count - 1) % answers.count
    case .down, .tab, .character("j"): cursor = (cursor + 1) % answers.count
    case .enter: return answers[cursor]
    case .escape, .character("q"), .control("c"), .control("q"): return .leave
    default: break
    }
    return nil
  }

  func screen(_ size: Size) -> Screen {
    var screen = Screen(size: size, style: theme.style("text"))
    screen.ellipsis = theme.ellipsis
    guard Frame.smallest.fits(in: size) else {
      SmallScreenView(words: words, theme: theme).draw(into: &screen)
      return screen
    }
    let frame = Frame(size)
    screen.drawHeader(
      [StyledText(words.homeTitle, theme.style("header").adding(.bold))], marks: "", in: frame.header, theme: theme)
    let body = frame.body.inset(left: 2, top: 1, right: 2)
    let told = TextWidth.wrapped(words.storeIsGone(store), to: max(1, body.width)).prefix(3)
    for (row, line) in told.enumerated() {
      screen.write(line, at: body.origin.offset(y: row), style: theme.style("text"), maxWidth: body.width)
    }
    for (index, answer) in answers.enumerated() {
      let row = body.row(told.count + 1 + index)
      let style = theme.style(index == cursor ? "cursor.row" : "text")
      screen.fill(row, style)
      screen.write(label(answer), at: row.origin.offset(x: 1), style: style, maxWidth: row.width - 2)
    }
    screen.cursor = body.origin.offset(y: told.count + 1 + cursor)
    let enter = Footer.Hint(key: words.keyName(.enter), label: words.chooseLabel)
    let leave = Footer.Hint(key: words.keyName(.escape), label: words.leaveLabel)
    FooterView(words: words, theme: theme).draw(
      Footer(hints: [enter], always: [leave]), in: frame.footer, into: &screen)
    return screen
  }

  private func label(_ answer: CopyAnswer) -> String {
    switch answer {
    case .takeBack: words.takeBackAnswer(copy.day, size: copy.size)
    case .begin: words.beginAnswer
    case .leave: words.leaveAnswer
    }
  }

  /// Asks on a terminal; a line that drops leaves.
  mutating func ask(on terminal: any Terminal) -> CopyAnswer {
    while true {
      terminal.present(screen(terminal.size))
      for event in terminal.wait(timeoutMilliseconds: nil) {
        switch event {
        case .key(let key): if let answer = press(key) { return answer }
        case .hangup, .terminate, .interrupt: return .leave
        case .suspended: terminal.suspend()
        default: break
        }
      }
    }
  }
}

extension Screens {
  /// Asks what to do where a store is gone and a copy of it is there.
  public static func offer(_ copy: KeptCopy, of store: String, words: Words, options: Options) throws -> CopyAnswer {
    let (terminal, theme) = try openTerminal(options)
    defer { terminal.close() }
    var offer = CopyOffer(words: words, theme: theme, store: store, copy: copy)
    return offer.ask(on: terminal)
  }
}
