import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  /// What a key does here and now. Pure: the answer is the changed state and what is asked of the world.
  public mutating func press(_ pressed: Key) -> [Effect] {
    let key = editsText ? pressed : pressed.plain
    if ActionRegistry.action(for: key, in: context) == .repaint { return [.repaint] }
    if isCurtained {
      if key == .enter { isCurtained = false }
      return []
    }
    let action = ActionRegistry.action(for: key, in: context)
    if action == .curtain { return perform(.curtain) }
    wayOut.keyPressed()
    // While a file is read everything else goes on; Esc closes what is open first.
    if progress != nil, overlay == nil, key == .escape || key == .control("c") { return [.cancelWork] }
    if let action, action == .suspend || action == .quit { return perform(action) }
    // Nothing is done to what cannot be seen; what is being filled in is kept.
    guard Frame.smallest.fits(in: size) else { return key == .control("c") ? perform(.quit) : [] }
    if overlay != nil, action == .help { return perform(.help) }
    switch overlay {
    case .entry(let entry): return press(key, action, in: entry)
    case .form(let form): return press(key, action, in: form)
    case .picker(let picker): return press(key, action, in: picker)
    case nil: break
    }
    message = nil
    guard let action else { return [] }
    return perform(action)
  }

  /// Carries out an action of the page on screen, from its key or from the palette.
  mutating func perform(_ action: ActionID) -> [Effect] {
    let effects = carryOut(action)
    return effects + recallDraft()
  }

  private mutating func carryOut(_ action: ActionID) -> [Effect] {
    if let refusal = refusal(of: action) {
      message = StatusLine(refusal, .hint)
      return []
    }
    switch action {
    case .curtain:
      isCurtained = true
      return []
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .quit where progress != nil:
      message = StatusLine(words.importGoesOn, .hint)
      return []
    case .quit:
      isLeaving = true
      return []
    case .help:
      push(.help(HelpPage(context: context, isTogether: isTogether, aside: overlay)))
      overlay = nil
      return []
    case .palette:
      overlay = .picker(.commands(palette(matching: "")))
      return []
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .back: return goBack()
    default: break
    }
    switch page {
    case .home(let home): return perform(action, on: home)
    case .map(let map): return perform(action, on: map)
    case .list(let list): return perform(action, on: list)
    case .browse(let browse): return perform(action, on: browse)
    case .flat(let flat): return perform(action, on: flat)
    case .imported(let imported): return perform(action, on: imported)
    case .help(let help): return perform(action, on: help)
    }
  }

  /// The keys that a chord stands for here: one that means nothing of its own is Escape and the key where letters are
  /// commands, because hands and lines are quicker than terminals can tell.
  func keys(for key: Key) -> [Key] {
    guard case .alt(let character) = key, !isCurtained, !context.takesText,
      ActionRegistry.action(for: key, in: context) == nil
    else { return [key] }
    switch character {
    case "\r": return [.escape, .enter]
    case "\u{7F}": return [.escape, .backspace]
    default: return [.escape, .character(character)]
    }
  }

  /// Something was typed that is no character.
  mutating func refuseKey() {
    guard !isCurtained else { return }
    message = StatusLine(words.refusedKey, .warning)
  }

  /// Whether the cursor stands in a line of text.
  private var editsText: Bool {
    switch overlay {
    case .entry, .picker: return true
    case .form(let open):
      if case .text = open.form.current?.value { return true }
      return false
    case nil: return false
    }
  }

  public mutating func resize(to size: Size) {
    self.size = size
    // A window too small shows no page: the pages wait as they are, who has the cursor too.
    guard Frame.smallest.fits(in: size) else { return }
    let body = Frame(size).body
    refreshPages { page in
      switch page {
      case .map(var map):
        map.resize(to: MapView.Layout(body).canvas.size)
        page = .map(map)
      case .list(var list):
        list.window.setHeight(ListView.rows(in: body))
        page = .list(list)
      case .browse(var browse):
        browse.resize(to: body)
        page = .browse(browse)
      case .home(var home):
        home.window.setHeight(body.height)
        page = .home(home)
      case .flat, .imported, .help: break
      }
    }
  }

  /// Why an action cannot be used now; nil when it can.
  func refusal(of action: ActionID) -> String? {
    switch page {
    case .map(let map): return map.refusal(of: action, words: words, today: today)
    case .list(let list) where list.request.map == nil && [.add, .edit, .end, .remove].contains(action):
      return words.openMapToChange
    case .list, .browse:
      if action.level != nil, isTogether { return words.levelsInWorkersView }
      guard [.add, .edit, .end, .remove].contains(action), let map = mapPage else { return nil }
      return map.isPresent(today: today) ? nil : words.lookingAtPast
    default: return nil
    }
  }

  /// The commands that fit what was typed, those of this place, the usable ones first.
  func palette(matching text: String) -> Picker<ActionID> {
    let folded = FoldedText.fold(text)
    var hidden: Set<ActionID> = [.up, .down, .left, .right, .palette]
    // There is no page before Home: leaving is named once.
    if case .home = page { hidden.insert(.back) }
    var seen: Set<ActionID> = []
    // A name that begins so goes before one that holds it, and that before a sentence that does.
    func fit(_ action: Action) -> Int? {
      let label = FoldedText.fold(action.label(words))
      if label.hasPrefix(folded) { return 0 }
      if label.contains(folded) { return 1 }
      return FoldedText.fold(action.sentence(words)).contains(folded) ? 2 : nil
    }
    let fitting = ActionRegistry.actions(in: pageContext)
      .filter { !hidden.contains($0.id) && seen.insert($0.id).inserted }
      .compactMap { action in fit(action).map { (action: action, fit: $0) } }
    let rows = (0...2).flatMap { wanted in fitting.filter { $0.fit == wanted } }
      .map { found in
        Picker<ActionID>.Row(
          found.action.id, label: "\(found.action.label(words))  \(words.keyName(found.action.keys[0]))",
          detail: found.action.sentence(words), refusal: refusal(of: found.action.id))
      }
    var picker = Picker<ActionID>(title: words.palettePrompt)
    picker.show(rows.filter { $0.refusal == nil } + rows.filter { $0.refusal != nil })
    return picker
  }

  /// The keys of the page itself, whatever is open over it.
  var pageContext: KeyContext {
    var bare = self
    bare.overlay = nil
    return bare.context
  }
}

extension Words {
  /// A key as it is printed on this language's keyboards.
  func keyName(_ key: Key) -> String { key.label(keyWord) }
}
