import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  /// Says on each field what somebody else made of it, and on the message line what the keys do. What was typed stays.
  mutating func tell(_ collisions: [FieldCollision], node: Node?, tie: DatedTie?, notes: [Note]) {
    guard case .form(var open) = overlay else { return }
    open.node = node ?? open.node
    open.tie = tie ?? open.tie
    open.notes = open.notes.map { seen in notes.first { $0.id == seen.id } ?? seen }
    let kind = open.node?.kind ?? .person
    for collision in collisions {
      let options = FieldOptions.fixed(collision.field, words: words, kind: kind, gender: open.node?.gender)
      open.form.note(
        collision.field,
        words.bothWrote(mine: said(collision.mine, options), theirs: said(collision.theirs, options)))
      open.form.rebase(collision.field, on: collision.theirs, options)
    }
    let fields = collisions.compactMap { open.form[$0.field] }
    if let first = fields.first, let note = first.problem { open.form.refuse(first.key, because: note) }
    message = StatusLine(words.changedMeanwhile(fields.map(\.label)), .warning)
    overlay = .form(open)
  }

  private func said(_ codes: [String], _ options: FieldOptions?) -> String {
    guard let options else { return codes.joined(separator: ", ") }
    return codes.compactMap { options.index(of: $0) }.map { options.labels[$0] }.joined(separator: ", ")
  }
}

extension Form<FieldKey> {
  /// What counts as unchanged from now on is what somebody else wrote.
  fileprivate mutating func rebase(_ key: FieldKey, on theirs: [String], _ options: FieldOptions?) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    switch fields[index].value {
    case .text(let field): fields[index].original = .text(TextField(theirs.first ?? "", limit: field.limit))
    case .choice(var choice):
      choice.chosen = theirs.first.flatMap { options?.index(of: $0) }
      fields[index].original = .choice(choice)
    case .marks: break
    }
  }
}
