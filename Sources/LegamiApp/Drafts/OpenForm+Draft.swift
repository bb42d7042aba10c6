import LegamiModel
import LegamiWords
import TerminalKit

extension OpenForm {
  /// What was changed in the form; nil when nothing was.
  func draft(_ words: Words) -> Draft? {
    let changed = form.fields.filter(\.isChanged)
    guard !changed.isEmpty else { return nil }
    let fields = Dictionary(
      changed.map { ($0.key.rawValue, draft(of: $0, words)) }, uniquingKeysWith: { first, _ in first })
    let at = form.current.flatMap { $0.isChanged ? $0.key.rawValue : nil }
    return Draft(fields: fields, at: at)
  }

  private func draft(of field: Form<FieldKey>.Field, _ words: Words) -> Draft.Field {
    let codes = codes(of: field, words)
    switch (field.value, field.original) {
    case (.marks(let now), .marks(let before)):
      let (marked, unmarked) = (now.marked.subtracting(before.marked), before.marked.subtracting(now.marked))
      return Draft.Field(marked: marked.sorted().map { codes[$0] }, unmarked: unmarked.sorted().map { codes[$0] })
    default:
      return Draft.Field(text: text(of: field.value, codes), was: text(of: field.original, codes))
    }
  }

  private func text(of value: FieldValue, _ codes: [String]) -> String {
    switch value {
    case .text(let text): text.text
    case .choice(let choice): choice.chosen.map { codes[$0] } ?? ""
    case .marks: ""
    }
  }

  /// The codes behind the options of a field, in their order.
  private func codes(of field: Form<FieldKey>.Field, _ words: Words) -> [String] {
    let options =
      switch field.value {
      case .text: [String]()
      case .choice(let choice): choice.options
      case .marks(let marks): marks.options
      }
    let codes =
      field.key == .knows
      ? others.map(\.description)
      : FieldOptions.fixed(field.key, words: words, kind: node?.kind ?? .person, gender: nil)?.codes
    return codes.flatMap { $0.count == options.count ? $0 : nil } ?? options
  }

  /// Lays what was left over what stands there now. What changed meanwhile is said on its field.
  /// - Returns: how many fields differ from what stands there now.
  mutating func lay(_ draft: Draft, _ words: Words) -> Int {
    for index in form.fields.indices {
      let field = form.fields[index]
      guard let left = draft.fields?[field.key.rawValue] else { continue }
      let codes = codes(of: field, words)
      form.fields[index].value = value(left, over: field.value, codes)
      guard let was = left.was, form.fields[index].isChanged, was != text(of: field.original, codes) else { continue }
      form.fields[index].problem = words.writtenMeanwhile(said(field.original, words))
    }
    let changed = form.fields.filter(\.isChanged)
    let here = changed.first { $0.problem != nil } ?? changed.first { $0.key.rawValue == draft.at } ?? changed.first
    guard let first = here else { return 0 }
    if changed.contains(where: \.isFurther) { form.showsFurther = true }
    form.moveTo(first.key)
    return changed.count
  }

  private func value(_ left: Draft.Field, over value: FieldValue, _ codes: [String]) -> FieldValue {
    switch value {
    case .text(var text):
      guard let kept = left.text else { return value }
      text.set(kept)
      return .text(text)
    case .choice(var choice):
      guard let code = left.text else { return value }
      let chosen = codes.firstIndex(of: code)
      // A code that is no longer offered is none.
      if code.isEmpty ? choice.mayBeEmpty : chosen != nil { choice.chosen = chosen }
      return .choice(choice)
    case .marks(var marks):
      marks.marked.formUnion((left.marked ?? []).compactMap { codes.firstIndex(of: $0) })
      marks.marked.subtract((left.unmarked ?? []).compactMap { codes.firstIndex(of: $0) })
      return .marks(marks)
    }
  }

  private func said(_ value: FieldValue, _ words: Words) -> String {
    switch value {
    case .text(let text): text.text
    case .choice(let choice): choice.chosen.map { choice.options[$0] } ?? words.notAsked
    case .marks: ""
    }
  }
}
