import LegamiWords
import TerminalKit

/// The next useful keys, as many as fit, and how to see the rest.
struct FooterView {
  let words: Words
  let theme: Theme

  /// The hints of a context in the order of their use, those that cannot be used now left out; what leads away and what
  /// leads to all the others always have room, at the end.
  func footer(_ context: KeyContext, isEnabled: (ActionID) -> Bool) -> Footer {
    let actions = ActionRegistry.actions(in: context)
      .filter { $0.footerRank != nil && isEnabled($0.id) }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
    func hints(_ isAlways: Bool) -> [Footer.Hint] {
      actions.filter { $0.id.isAlwaysInFooter == isAlways }
        .map { Footer.Hint(key: words.keyName($0.keys[0]), label: $0.label(words)) }
    }
    return Footer(hints: hints(false), always: hints(true))
  }

  func draw(_ footer: Footer, in rect: Rect, into screen: inout Screen) {
    footer.draw(
      into: &screen, in: rect.inset(left: 1, right: 1), keyStyle: theme.style("footer.key"),
      labelStyle: theme.style("footer"))
  }
}

extension ActionID {
  /// The way out and the way to the help have room at every width.
  fileprivate var isAlwaysInFooter: Bool { [.back, .quit, .cancel, .help].contains(self) }
}
