import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  mutating func press(_ key: Key, _ action: ActionID?, in open: OpenForm) -> [Effect] {
    var open = open
    let second = open.second
    open.second = nil
    let purging = open.purging
    open.purging = nil
    if purging != nil, action != .purgeNote { open.form.forgiveCurrent() }
    switch action {
    case .cancel:
      if let left = openDraft { return leave(left, isLetGo: second == .letGo) }
      overlay = nil
      return []
    case .emptyField: return empty(open, isSecond: second == .putBack)
    case .nextField: open.form.move(by: 1)
    case .previousField: open.form.move(by: -1)
    case .moreFields: open.form.toggleFurther()
    case .confirm: return confirm(open)
    case .purgeNote: return purge(open, asked: purging)
    case .nextChoice, .previousChoice, .toggleChoice:
      let isHandled = open.form.step(action)
      if !isHandled { open.form.type(key, words: words) }
    default:
      open.form.type(key, words: words)
    }
    overlay = .form(open)
    return []
  }

  /// The first press says that it is for good, the second does it.
  private mutating func purge(_ open: OpenForm, asked: NoteID?) -> [Effect] {
    var open = open
    defer { overlay = .form(open) }
    guard let key = open.form.current?.key, let note = key.note else {
      message = StatusLine(words.purgeWhichNote, .hint)
      return []
    }
    if asked == note { return [.purgeNote(note)] }
    open.purging = note
    open.form.refuse(key, because: words.purgeNoteAgain)
    return []
  }

  private mutating func confirm(_ open: OpenForm) -> [Effect] {
    var open = open
    for field in open.form.fields where field.isChanged {
      if let problem = problem(with: field) {
        open.form.refuse(field.key, because: problem)
        overlay = .form(open)
        return []
      }
    }
    guard open.form.isChanged else {
      overlay = nil
      return []
    }
    let kind = open.node?.kind ?? .person
    var changes: [FieldKey: [String]] = [:]
    for field in open.form.fields where field.isChanged {
      changes[field.key] = codes(of: field, kind: kind, others: open.others)
    }
    return [
      .saveForm(
        FormAnswers(
          subject: open.subject, map: mapPage?.map.id, node: open.node, tie: open.tie, others: open.others,
          notes: open.notes, changes: changes,
          cut: open.form.fields.compactMap { $0.overfull(words) }, end: open.end))
    ]
  }

  private func problem(with field: Form<FieldKey>.Field) -> String? {
    let text = CleanText.clean(field.value.text).text
    switch field.key {
    case .name: return text.isEmpty ? words.refusedName : nil
    case .from, .to, .lastContact, .lifeFrom, .lifeTo:
      return text.isEmpty || words.typedDate(text, today: today) != nil ? nil : words.refusedDate(text)
    default: return nil
    }
  }

  private func codes(of field: Form<FieldKey>.Field, kind: NodeKind, others: [NodeID]) -> [String] {
    switch field.value {
    case .text(let text):
      let clean = CleanText.clean(text.text, limit: CleanText.noteLimit).text
      let isDate = [.from, .to, .lastContact, .lifeFrom, .lifeTo].contains(field.key)
      let answer = isDate ? words.typedDate(clean, today: today)?.description ?? "" : clean
      return answer.isEmpty ? [] : [answer]
    case .choice(let choice):
      let options = FieldOptions.fixed(field.key, words: words, kind: kind, gender: nil)
      return choice.chosen.flatMap { options?.codes[$0] }.map { [$0] } ?? []
    case .marks(let marks):
      if field.key == .knows { return marks.marked.sorted().map { others[$0].description } }
      let options = FieldOptions.fixed(field.key, words: words, kind: kind, gender: nil)
      return marks.marked.sorted().compactMap { options?.codes[$0] }
    }
  }
}

extension Form.Field {
  /// Says how much of an answer is kept, where more was typed than there is room for.
  fileprivate func overfull(_ words: Words) -> String? {
    guard case .text(let text) = value, text.isOverfull else { return nil }
    return words.keptOnly(text.limit, of: label)
  }
}

extension Form {
  mutating func type(_ key: Key, words: Words) {
    changeCurrent { $0.type(key) }
    if let current, let said = current.overfull(words) { refuse(current.key, because: said) }
  }

  /// Left, right and space on choices and marks; false on a line of text, where they are text.
  mutating func step(_ action: ActionID?) -> Bool {
    guard let current else { return false }
    switch current.value {
    case .text: return false
    case .choice:
      changeCurrent { value in
        guard case .choice(var choice) = value else { return }
        choice.step(action == .previousChoice ? -1 : 1)
        value = .choice(choice)
      }
    case .marks:
      changeCurrent { value in
        guard case .marks(var marks) = value else { return }
        switch action {
        case .toggleChoice: marks.toggle()
        case .previousChoice: marks.step(-1)
        default: marks.step(1)
        }
        value = .marks(marks)
      }
    }
    return true
  }
}

extension FieldValue {
  /// A key typed on this value: text is edited, lists jump to the next word that begins so, a digit picks by place.
  mutating func type(_ key: Key) {
    switch self {
    case .text(var field):
      field.handle(key)
      self = .text(field)
    case .choice(var choice):
      if case .character(let character) = key {
        if let number = character.wholeNumberValue, choice.options.indices.contains(number - 1) {
          choice.chosen = number - 1
        } else {
          choice.jump(to: character)
        }
      } else if (key == .backspace || key == .delete), choice.mayBeEmpty {
        choice.chosen = nil
      }
      self = .choice(choice)
    case .marks(var marks):
      if case .character(let character) = key { marks.jump(to: character) }
      self = .marks(marks)
    }
  }
}
