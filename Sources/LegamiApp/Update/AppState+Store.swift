import LegamiStore
import LegamiWords
import TerminalKit

extension AppState {
  /// The store's file is no longer at its place. What is being typed stays; the question waits until nothing is open.
  mutating func storeIsLost(_ line: StatusLine, wasRefused: Bool) {
    var lost = lostStore ?? LostStore(line: line)
    lost.line = line
    if wasRefused { lost.isToBeAsked = true }
    lostStore = lost
    guard overlay == nil else {
      if message == nil { message = line }
      return
    }
    guard lost.isToBeAsked, progress == nil else { return }
    lostStore?.isToBeAsked = false
    message = line
    overlay = .picker(.store(storeQuestion))
  }

  private var storeQuestion: Picker<StoreAnswer> {
    Picker(
      title: words.lostStoreTitle,
      rows: [
        Picker<StoreAnswer>.Row(.rescue, label: words.rescueAnswer, detail: words.rescueDetail),
        Picker<StoreAnswer>.Row(.leave, label: words.leaveAnswer),
        Picker<StoreAnswer>.Row(.goOn, label: words.goOnAnswer, detail: words.goOnDetail),
      ])
  }

  mutating func answer(_ answer: StoreAnswer) -> [Effect] {
    switch answer {
    case .rescue: return [.rescue]
    case .leave:
      isLeaving = true
      return []
    case .goOn: return []
    case .removeCopies(let copies): return [.removeCopies(copies)]
    }
  }

  /// After something was removed for good: whether the copies that may hold it go too.
  mutating func askAbout(_ copies: [KeptCopy]) {
    guard !copies.isEmpty else {
      message = StatusLine(words.noOlderCopies, .hint)
      return
    }
    let days = words.list(copies.map { words.date($0.day) }, atMost: 3)
    // What is being filled in stays in front: Home asks the same by a key.
    if case .form(let open) = overlay, open.form.isChanged {
      let asking = words.copiesAskedOnHome(copies.count, days, words.keyName(.character("K")))
      message = StatusLine([message?.text, asking].compactMap(\.self).joined(separator: " · "), .warning)
      return
    }
    overlay = .picker(
      .store(
        Picker(
          title: words.copiesHoldTitle(copies.count),
          rows: [
            Picker<StoreAnswer>.Row(
              .removeCopies(copies), label: words.removeCopiesAnswer(copies.count), detail: days),
            Picker<StoreAnswer>.Row(.goOn, label: words.keepCopiesAnswer),
          ])))
  }
}
