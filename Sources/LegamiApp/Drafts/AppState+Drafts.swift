import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

extension AppState {
  /// What is being filled in, also while its help is read.
  private var filledIn: Overlay? {
    if case .help(let help) = page { return help.aside }
    return overlay
  }

  /// What is being filled in and what would be left of it now; nil where nothing is kept.
  public var openDraft: OpenDraft? {
    switch filledIn {
    case .entry(let entry): entry.place.map { OpenDraft(place: $0, draft: entry.draft) }
    case .form(let open): open.place.map { OpenDraft(place: $0, draft: open.draft(words)) }
    case .picker, nil: nil
    }
  }

  /// Nothing of the page is on the screen: whoever typed may have gone.
  public var isCovered: Bool { isCurtained || !Frame.smallest.fits(in: size) }

  // MARK: Coming back

  /// A line or form that was just opened is told its place, and what was left there is asked for.
  mutating func recallDraft() -> [Effect] {
    switch overlay {
    case .entry(var entry) where entry.place == nil:
      entry.place = place(of: entry.purpose)
      overlay = .entry(entry)
      return entry.place.map { [.recallDraft($0)] } ?? []
    case .form(var open) where open.place == nil:
      let place = place(of: open.subject)
      open.place = place
      overlay = .form(open)
      return [.recallDraft(place)]
    default: return []
    }
  }

  private var draftView: DraftPlace.View {
    guard let map = mapPage, map.isPersonMap else { return .planning }
    return map.choices.isTogether ? .together : .worker
  }

  private func place(of purpose: Entry.Purpose) -> DraftPlace? {
    switch purpose {
    case .addToMap: mapPage.map { DraftPlace(view: draftView, map: $0.map.id, subject: .line) }
    case .newPersonMap: DraftPlace(view: .home, map: nil, subject: .newPersonMap)
    case .newPartnerMap: DraftPlace(view: .home, map: nil, subject: .newPartnerMap)
    case .importFile: DraftPlace(view: .home, map: nil, subject: .importFile)
    case .asOf, .filterList: nil
    }
  }

  private func place(of subject: FormSubject) -> DraftPlace {
    let kept: DraftPlace.Subject =
      switch subject {
      case .node(let node): .node(node)
      case .tie(let tie): .tie(tie)
      case .figure(let node, let tie): .figure(node, tie)
      }
    return DraftPlace(view: draftView, map: mapPage?.map.id, subject: kept)
  }

  /// Puts what was left back where it was.
  mutating func take(_ draft: Draft, in place: DraftPlace) -> [Effect] {
    switch overlay {
    case .entry(var entry) where entry.place == place && entry.field.isEmpty:
      guard let line = draft.line, !line.isEmpty else { return [] }
      entry.resume(line, known: draft.known)
      message = StatusLine(words.lineResumed(emptyKey), .hint)
      return show(entry)
    case .form(var open) where open.place == place && !open.form.isChanged:
      let count = open.lay(draft, words)
      overlay = .form(open)
      // What was left may have been saved meanwhile, by this user elsewhere.
      if count == 0 { return [.forgetDraft(place)] }
      message = StatusLine(words.formResumed(count, emptyKey), .hint)
      return []
    default: return []
    }
  }

  // MARK: Leaving

  /// Closes what is open once it is kept; what cannot be kept goes at the second press.
  mutating func leave(_ open: OpenDraft, isLetGo: Bool) -> [Effect] {
    guard let draft = open.draft, !isLetGo else {
      overlay = nil
      if open.draft != nil { message = StatusLine(words.letGo, .warning) }
      return [.forgetDraft(open.place)]
    }
    return [.leaveDraft(open.place, draft)]
  }

  mutating func draftWasLeft(in place: DraftPlace) {
    guard openDraft?.place == place else { return }
    overlay = nil
    message = StatusLine(words.draftLeft(reopeningKey(of: place.subject)))
  }

  mutating func draftWasRefused(in place: DraftPlace) {
    guard openDraft?.place == place else { return }
    switch overlay {
    case .entry(var entry):
      entry.isLetGo = true
      entry.problem = nil
      overlay = .entry(entry)
    case .form(var open):
      open.second = .letGo
      overlay = .form(open)
    default: return
    }
    message = StatusLine(words.cannotKeepDraft(cancelKey), .warning)
  }

  private func reopeningKey(of subject: DraftPlace.Subject) -> String {
    switch subject {
    case .newPersonMap: key(of: .newPersonMap)
    case .newPartnerMap: key(of: .newPartnerMap)
    case .importFile: key(of: .importFile)
    case .line: key(of: .add)
    case .node, .tie, .figure: key(of: .edit)
    }
  }

  var emptyKey: String { key(of: .emptyField) }
  private var cancelKey: String { key(of: .cancel) }

  private func key(of action: ActionID) -> String {
    (ActionRegistry.action(action)?.keys.first).map { words.keyName($0) } ?? ""
  }

  // MARK: Emptying

  /// Empties the field that has the cursor, or puts back what was there; where there is nothing to empty, the second
  /// press puts the whole form back as it was.
  mutating func empty(_ open: OpenForm, isSecond: Bool) -> [Effect] {
    var open = open
    var effects: [Effect] = []
    guard let current = open.form.current else { return [] }
    if isSecond {
      open.form.putBack()
      message = StatusLine(words.formAsItWas, .hint)
      effects = open.place.map { [.forgetDraft($0)] } ?? []
    } else if case .text(var text) = current.value, !text.isEmpty {
      text.set("")
      open.form.changeCurrent { $0 = .text(text) }
    } else {
      open.form.changeCurrent { $0 = current.original }
      if open.form.isChanged {
        open.second = .putBack
        message = StatusLine(words.emptyAgain(open.form.fields.count(where: \.isChanged), emptyKey), .hint)
      }
    }
    overlay = .form(open)
    return effects
  }
}

extension Entry {
  /// What would be left of the line; nil when nothing.
  fileprivate var draft: Draft? {
    CleanText.clean(field.text).text.isEmpty ? nil : Draft(line: field.text, known: known)
  }
}
