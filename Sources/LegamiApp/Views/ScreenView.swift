import LegamiModel
import LegamiWords
import TerminalKit

/// The whole screen, from the state alone; the hardware cursor is part of it.
public enum ScreenView {
  public static func screen(of state: AppState) -> Screen {
    var screen = Screen(size: state.size, style: state.theme.style("text"))
    screen.ellipsis = state.theme.ellipsis
    let words = state.words
    let theme = state.theme
    if state.isCurtained {
      CurtainView(words: words, theme: theme).draw(into: &screen)
      return screen
    }
    guard Frame.smallest.fits(in: state.size) else {
      SmallScreenView(words: words, theme: theme).draw(into: &screen)
      return screen
    }
    let frame = Frame(state.size)
    drawPage(state, in: frame, into: &screen)
    drawOverlay(state, in: frame, into: &screen)
    drawFoot(state, in: frame, into: &screen)
    return screen
  }

  /// What stands there once the curtain has fallen.
  public static func curtain(of state: AppState) -> Screen {
    var covered = state
    covered.isCurtained = true
    return screen(of: covered)
  }

  private static func drawPage(_ state: AppState, in frame: Frame, into screen: inout Screen) {
    let words = state.words
    let theme = state.theme
    let standing = state.isPractice ? words.practiceStore : ""
    switch state.page {
    case .home(let home):
      HomeView(words: words, theme: theme).draw(home, standing: standing, in: frame, into: &screen)
    case .map(let map):
      MapView(words: words, theme: theme).draw(map, standing: standing, in: frame, into: &screen)
    case .list(let list):
      ListView(words: words, theme: theme, isTogether: state.isTogether).draw(
        list, standing: standing, in: frame, into: &screen)
    case .browse(let browse):
      let origin = state.mapPage.map { $0.centre?.name ?? $0.map.name }
      BrowseView(words: words, theme: theme, isTogether: state.isTogether, origin: origin).draw(
        browse, standing: standing, in: frame, into: &screen)
    case .flat(let flat):
      let title = state.mapPage.map { $0.centre.map { words.networkOf($0.name) } ?? $0.map.name } ?? words.homeTitle
      FlatView(words: words, theme: theme).draw(
        flat, title: title, mark: words.inWords, standing: standing, in: frame, into: &screen)
    case .imported(let imported):
      FlatView(words: words, theme: theme).draw(
        imported.flat, title: words.importedTitle, mark: "", standing: standing, in: frame, into: &screen)
    case .help(let help):
      let header = theme.style("header")
      screen.drawHeader(
        [StyledText(words.keysOfThisScreen, header.adding(.bold))], marks: standing, in: frame.header, theme: theme)
      HelpView(words: words, theme: theme).draw(help, in: frame.body, into: &screen)
    }
  }

  private static func drawOverlay(_ state: AppState, in frame: Frame, into screen: inout Screen) {
    switch state.overlay {
    case .entry(let entry):
      EntryView(words: state.words, theme: state.theme).draw(entry, in: frame.body, into: &screen)
    case .form(let open):
      FormView(words: state.words, theme: state.theme).draw(open.form, in: frame.body, into: &screen)
    case .picker(let picker):
      let view = PickerView(words: state.words, theme: state.theme)
      switch picker {
      case .commands(let commands): view.draw(commands, in: frame.body, into: &screen)
      case .search(let search): view.draw(search, in: frame.body, into: &screen)
      case .tie(_, let people): view.draw(people, in: frame.body, into: &screen)
      case .ending(_, _, let ties): view.draw(ties, in: frame.body, into: &screen)
      case .change(_, let changes): view.draw(changes, in: frame.body, into: &screen)
      case .store(let answers): view.draw(answers, in: frame.body, into: &screen)
      }
    case nil: break
    }
  }

  private static func drawFoot(_ state: AppState, in frame: Frame, into screen: inout Screen) {
    screen.drawMessage(state.message, progress: state.progress, in: frame, theme: state.theme)
    let view = FooterView(words: state.words, theme: state.theme)
    view.draw(
      view.footer(state.context) { state.refusal(of: $0) == nil && ($0 != .complete || state.offersWords) },
      in: frame.footer, into: &screen)
  }
}
