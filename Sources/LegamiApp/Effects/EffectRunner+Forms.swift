import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// A form saved: everything that was changed in it is one act, one step of undo.
extension EffectRunner {
  func save(_ answers: FormAnswers, state: AppState) throws -> [Message] {
    let centre = state.mapPage?.centre?.id
    let day = state.mapPage?.content.on
    var kind = TieChangeKind.unchanged
    let name = answers.text(.name) ?? answers.node?.name ?? ""
    var acquaintances = Acquaintances()
    var dropped: [String] = []
    var notes: [NoteChange] = []
    let act = answers.act
    let done = try store.perform(act) { writing in
      let answers = try joined(answers, centre: centre, on: day, writing)
      if let node = answers.node { try write(answers, over: node, writing) }
      notes = try writeNotes(answers, centre: centre, writing)
      guard let tie = answers.tie else {
        try writing.describe(notes.arguments(of: act) ?? [name])
        return
      }
      let end = speaker(of: tie, answers, centre: centre)
      let other = tie.identity.other(than: end) ?? tie.identity.b
      try writing.describe([try writing.node(end).name, try writing.node(other).name])
      try write(answers, over: tie.identity, facing: other, writing)
      dropped = words.lost(from: tie.identity, to: try writing.tie(tie.id).identity)
      try write(answers, over: tie, on: day, writing)
      kind = try writing.changeStanding(of: tie.id, standing(answers), saidBy: end, on: day)
      try writeExchanges(answers, tie: tie, end: end, on: day, writing)
      acquaintances = try writeAcquaintances(answers, of: other, content: state.mapPage?.content, writing)
      let who = try writing.node(other).name
      if act == .changeAcquaintances { try writing.describe(acquaintances.arguments(of: who)) }
      if act == .changeNode { try writing.describe([who]) }
      if let told = notes.arguments(of: act) { try writing.describe(told) }
    }
    var suffixes = answers.cut
    if !acquaintances.isEmpty, act != .changeAcquaintances {
      suffixes.append(words.done(Act.changeAcquaintances.rawValue, acquaintances.arguments(of: name)))
    }
    if notes.arguments(of: act) == nil {
      suffixes += notes.map { words.done($0.act.rawValue, $0.arguments) }
    }
    if !acquaintances.ended.isEmpty { suffixes.append(words.staysUntilTonight) }
    if !dropped.isEmpty { suffixes.append(words.dropped(dropped)) }
    if kind != .unchanged { suffixes.append(holding(kind, on: day)) }
    suffixes += heldBack(answers, name)
    return changed(done, correctable: kind == .unchanged ? nil : answers.tie?.id, suffixes: suffixes)
  }

  /// Where somebody who was just marked as held back no longer shows.
  private func heldBack(_ answers: FormAnswers, _ name: String) -> [String] {
    guard let node = answers.node, node.visibility != .heldBack,
      answers.code(.visibility, as: Visibility.self) == .some(.heldBack)
    else { return [] }
    let gender = answers.code(.gender, as: Gender.self) ?? node.gender
    return [words.nowHeldBack(name, gender: gender)]
  }

  private func speaker(of tie: DatedTie, _ answers: FormAnswers, centre: NodeID?) -> NodeID {
    centre.flatMap { tie.identity.joins($0) ? $0 : nil } ?? answers.end ?? tie.identity.a
  }

  private func reading(
    _ answers: FormAnswers, node: Node?, tie: DatedTie?, notes: [Note], centre: NodeID?, on day: Day?
  ) -> FieldReading {
    FieldReading(
      node: node, tie: tie, notes: notes, end: tie.map { speaker(of: $0, answers, centre: centre) }, day: day ?? today()
    )
  }

  /// The answers together with what somebody else wrote since the form was opened.
  /// - Throws: `conflict` with the fields that both changed.
  private func joined(
    _ answers: FormAnswers, centre: NodeID?, on day: Day?, _ writing: Writing
  ) throws -> FormAnswers {
    let seen = reading(answers, node: answers.node, tie: answers.tie, notes: answers.notes, centre: centre, on: day)
    let now = reading(
      answers, node: try answers.node.map { try writing.node($0.id) },
      tie: try answers.tie.map { try writing.tie($0.id) },
      notes: answers.notes.compactMap { try? writing.note($0.id) }, centre: centre, on: day)
    let collisions = answers.collisions(since: seen, now: now)
    guard collisions.isEmpty else {
      throw StoreError(
        .conflict,
        conflicts: collisions.map {
          FieldConflict(field: $0.field.rawValue, mine: $0.mine.first, theirs: $0.theirs.first)
        })
    }
    return answers.joining(seen: seen, now: now)
  }

  /// Both values are kept: theirs in the store, mine in the form, which stays open on the rows as they are now.
  func conflict(_ error: StoreError, _ answers: FormAnswers, _ state: AppState) -> Message {
    let scope: ReadingScope = answers.map.map { .map($0, as: viewpoint) } ?? .planning
    let node = answers.node.flatMap { try? store.node($0.id, in: scope) }
    let tie = answers.tie.flatMap { try? store.tie($0.id, in: scope) }
    let notes = (state.mapPage.flatMap { try? store.map(in: $0.opening, as: state.viewpoint) }?.notes ?? []).filter {
      note in
      answers.notes.contains { $0.id == note.id }
    }
    let now = reading(
      answers, node: node, tie: tie, notes: notes, centre: state.mapPage?.centre?.id, on: state.mapPage?.content.on)
    let isNode = error.arguments.first == "node"
    let told = error.conflicts.compactMap { FieldKey(column: $0.field, ofNode: isNode) }
    let changed = FieldKey.inOrder(answers.changes.keys)
    let keys = told.isEmpty ? changed : changed.filter(told.contains)
    return .formConflict(
      keys.map { FieldCollision(field: $0, mine: answers.changes[$0] ?? [], theirs: now.answer($0) ?? []) },
      node: node, tie: tie, notes: notes)
  }

  // MARK: The node

  private func write(_ answers: FormAnswers, over seen: Node, _ writing: Writing) throws {
    let seen = try writing.whole(seen)
    var node = seen
    if let name = answers.text(.name) { node.name = CleanText.clean(name, limit: CleanText.nameLimit).text }
    if let summary = answers.text(.summary) { node.summary = summary }
    if let alias = answers.text(.alias) { node.alias = alias }
    if let form = answers.code(.form, as: NodeForm.self) { node.form = form }
    if let sector = answers.code(.sector, as: Sector.self) { node.sector = sector }
    if let visibility = answers.code(.visibility, as: Visibility.self) {
      node.visibility = visibility ?? node.visibility
    }
    if let deceased = answers.text(.deceased) { node.isDeceased = deceased == "yes" }
    if let from = answers.date(.lifeFrom) { node.life.from = from }
    if let to = answers.date(.lifeTo) { node.life.to = to }
    let areas = answers.codes(.policyAreas, as: PolicyArea.self)
    switch node.detail {
    case .person(var detail):
      if let gender = answers.code(.gender, as: Gender.self) { detail.gender = gender }
      if let profession = answers.text(.profession) { detail.profession = profession }
      node.detail = .person(detail)
    case .place(var detail):
      if let openness = answers.text(.openness) { detail.openness = Int(openness) }
      detail.policyAreas = areas ?? detail.policyAreas
      node.detail = .place(detail)
    case .organisation(var detail):
      detail.policyAreas = areas ?? detail.policyAreas
      node.detail = .organisation(detail)
    case .group(var detail):
      detail.policyAreas = areas ?? detail.policyAreas
      node.detail = .group(detail)
    case .device, .plan, .meeting: break
    }
    if node != seen { try writing.update(node) }
  }

  // MARK: The tie

  private func write(_ answers: FormAnswers, over seen: Tie, facing other: NodeID, _ writing: Writing) throws {
    let seen = try writing.whole(seen)
    var tie = seen
    if let type = answers.code(.type, as: TieType.self) { tie.type = type ?? tie.type }
    if let context = answers.code(.context, as: LifeContext.self) { tie.context = context }
    if let role = answers.code(.role, as: Role.self) {
      if other == tie.a { tie.roleA = role } else { tie.roleB = role }
    }
    if let kinship = answers.code(.kinship, as: KinshipSubtype.self) { tie.kinship = kinship }
    if let label = answers.text(.label) { tie.label = label }
    if let engagement = answers.code(.engagement, as: Engagement.self) { tie.engagement = engagement }
    if let origin = answers.code(.origin, as: TieOrigin.self) { tie.origin = origin ?? .natural }
    if tie.type == .participation {
      var part = tie.participation ?? Participation()
      if let involvement = answers.code(.involvement, as: Involvement.self) { part.involvement = involvement }
      if let responsibility = answers.code(.responsibility, as: Responsibility.self) {
        part.responsibility = responsibility
      }
      if let adhesion = answers.code(.adhesion, as: Adhesion.self) { part.adhesion = adhesion }
      if let mandate = answers.code(.mandate, as: Mandate.self) { part.mandate = mandate }
      if let side = answers.code(.side, as: Side.self) { part.side = side }
      if let through = answers.text(.through) { part.through = through }
      tie.participation = part
    } else if seen.type == .participation {
      tie.participation = nil
    }
    if tie != seen { try writing.update(tie) }
  }

  /// The bounds of the spell looked at, where they were typed.
  private func write(_ answers: FormAnswers, over tie: DatedTie, on day: Day?, _ writing: Writing) throws {
    guard answers.changes[.from] != nil || answers.changes[.to] != nil,
      var spell = tie.spell(on: day ?? writing.today) ?? tie.spells.last
    else { return }
    if let from = answers.date(.from) { spell.span.from = from }
    if let to = answers.date(.to) { spell.span.to = to }
    try writing.update(spell)
  }

  private func standing(_ answers: FormAnswers) -> TieChange {
    var change = TieChange()
    if let state = answers.code(.state, as: TieState.self), let state { change.state = .set(state) }
    if let strength = answers.code(.strength, as: Strength.self) { change.strength = .set(strength) }
    if let stress = answers.code(.stress, as: Stress.self) { change.stress = .set(stress) }
    if let ring = answers.changes[.ring] { change.ring = .set(ring.first.flatMap(Int.init).flatMap(Ring.init)) }
    if let contact = answers.code(.contact, as: ContactRhythm.self) { change.contact = .set(contact) }
    if let last = answers.date(.lastContact) { change.lastContact = .set(last) }
    return change
  }

  private func writeExchanges(
    _ answers: FormAnswers, tie: DatedTie, end: NodeID, on day: Day?, _ writing: Writing
  ) throws {
    let received = answers.codes(.received, as: ExchangeKind.self)
    let given = answers.codes(.given, as: ExchangeKind.self)
    guard received != nil || given != nil else { return }
    let now = try writing.tie(tie.id)
    guard let spell = now.spell(on: day ?? writing.today) ?? now.spells.last else { return }
    // Resources between partners are not on this form and stay.
    let others = { (kinds: [ExchangeKind]) in kinds.filter { !$0.isSupport } }
    let before = (received: now.received(by: end, during: spell), given: now.given(by: end, during: spell))
    try writing.setExchanges(
      of: tie.id, saidBy: end, received: received.map { $0 + others(before.received) } ?? before.received,
      given: given.map { $0 + others(before.given) } ?? before.given, on: day)
  }

  /// Who knows whom: new marks become acquaintances, taken marks take back what holds between the two.
  private func writeAcquaintances(
    _ answers: FormAnswers, of node: NodeID, content: MapContent?, _ writing: Writing
  ) throws -> Acquaintances {
    var found = Acquaintances()
    guard let codes = answers.changes[.knows], let content else { return found }
    let offered = Set(answers.others)
    let wanted = Set(codes.compactMap { Int64($0).map(NodeID.init) })
    let held = content.ties.filter { tie in
      tie.goesOn(on: content.on) && (tie.identity.other(than: node).map(offered.contains) ?? false)
    }
    let known = Set(held.compactMap { $0.identity.other(than: node) })
    for other in wanted.subtracting(known).sorted() {
      try writing.join(Tie(a: node, b: other, type: .acquaintance, visibility: .mapOnly), on: content.on)
      found.added.append(try writing.node(other).name)
    }
    for tie in held {
      guard let other = tie.identity.other(than: node), !wanted.contains(other),
        let how = try writing.takeBack(tie, on: content.on)
      else { continue }
      let name = try writing.node(other).name
      switch how {
      case .removed: if !found.removed.contains(name) { found.removed.append(name) }
      case .ended: if !found.ended.contains(name) { found.ended.append(name) }
      }
    }
    return found
  }
}

/// Whose ties to somebody were added and taken back by the marks of a form.
struct Acquaintances {
  var added: [String] = []
  var removed: [String] = []
  var ended: [String] = []

  var isEmpty: Bool { added.isEmpty && removed.isEmpty && ended.isEmpty }

  /// As `Act.changeAcquaintances` tells them.
  func arguments(of name: String) -> [String] {
    [name, String(added.count), String(removed.count)] + added + removed + ended
  }
}

extension Words {
  /// What a tie said of taking part and can no longer hold, in words.
  fileprivate func lost(from before: Tie, to after: Tie) -> [String] {
    guard let part = before.participation, after.participation == nil else { return [] }
    let said: [(String, String?)] = [
      (fieldInvolvement, part.involvement.map { name($0) }),
      (fieldResponsibility, part.responsibility.map { name($0) }),
      (fieldAdhesion, part.adhesion.map { name($0) }), (fieldMandate, part.mandate.map { name($0) }),
      (fieldSide, part.side.map { name($0) }), (fieldThrough, part.through.isEmpty ? nil : part.through),
    ]
    return said.compactMap { label, value in value.map { "\(label) \(quoted($0))" } }
  }
}
