import LegamiModel
import LegamiStore

extension EffectRunner {
  /// What is being typed is kept if it is time. Answers in how many milliseconds it will be; nil when nothing is to be
  /// kept.
  @discardableResult
  public func keepDraft(of state: AppState) -> Int? {
    // While rows are being imported the store has no hand free.
    background.isWriting ? nil : drafts.keep(state.openDraft, isUrgent: state.isCovered)
  }

  /// The same, at once: the program ends or is put to sleep.
  public func keepDraftAtOnce(of state: AppState) {
    guard !background.isWriting else { return }
    drafts.end(state.openDraft)
  }

  func draftMessages(_ effect: Effect) throws -> [Message] {
    switch effect {
    case .recallDraft(let place):
      return drafts.recalled(try store.draft(at: place), at: place).map { [.draftRecalled($0, place)] } ?? []
    case .leaveDraft(let place, let draft):
      do {
        if background.isWriting { drafts.leaveLater(draft, at: place) } else { try drafts.leave(draft, at: place) }
      } catch {
        return [.draftRefused(place)]
      }
      return [.draftLeft(place)]
    case .forgetDraft(let place): drafts.forget(place)
    default: break
    }
    return []
  }

  /// What was saved is no draft any longer.
  func forgetDraft(after effect: Effect, state: AppState) {
    switch effect {
    case .addFigure, .createPersonMap, .createPartnerMap, .saveForm:
      if let place = state.openDraft?.place { drafts.forget(place) }
    default: break
    }
  }

  /// Writes what is no act: nobody is to read a map again for it, this program neither. If somebody else wrote at the
  /// same time, that is not passed over.
  func writeQuietly(_ text: String?, _ place: DraftPlace, _ milliseconds: Int) throws(StoreError) {
    // While rows are being imported the store has no hand free.
    guard !background.isWriting else { throw StoreError(.locked, [store.path]) }
    let mark = try? store.changeMark()
    let isNews = hasNews
    try store.keepDraft(text, at: place, waitingAtMost: milliseconds)
    if !isNews, mark == (try? store.changeMark()) { noteOwnWrite() }
  }
}
