import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Edits: each effect is one act of the store, one step of undo.
extension EffectRunner {
  func edit(_ effect: Effect, state: AppState) throws -> [Message] {
    switch effect {
    case .addFigure(let map, let entry, let known): return try add(entry, known: known, to: map, state: state)
    case .setRing(_, let tie, let end, let ring):
      let done = try store.moveRing(tie, from: end, to: ring, on: state.mapPage?.content.on)
      return changedTie(done, tie: tie, state)
    case .setContext(_, let tie, let end, let context):
      return changed(
        try store.moveContext(tie, from: end, to: context), gender: state.mapPage?.focusedNode?.gender)
    case .tie(_, let from, let to): return try tie(from, to: to, within: state.mapPage?.opening)
    case .endTie(let tie):
      return changed(
        try store.endTie(tie, lastDay: state.mapPage?.content.on), suffixes: [words.staysUntilTonight])
    case .removeTie(let map, let tie):
      let done = try store.removeTie(tie, seenFrom: map)
      return changed(done, suffixes: whatStays(done.value, state) + [words.undoBringsBack])
    case .removeFromMap(let map, let node):
      let ties = state.mapPage?.live.liveTies(of: node).count ?? 0
      return changed(
        try store.removeFromMap(node, map: map), suffixes: [words.tiesStay(ties), words.undoBringsBack])
    case .removeManyFromMap(let map, let nodes): return changed(try store.removeFromMap(nodes, map: map))
    case .toggleCorrection(let tie):
      let done = try store.toggleCorrection(on: state.mapPage?.content.on)
      return changedTie(done, tie: tie, state)
    case .changeTies(let ties, let change, let end):
      return changedMany(
        try store.changeTies(
          ties, change, saidBy: end, on: state.mapPage?.content.on, seenFrom: state.mapPage?.map.id))
    case .changeSector(let nodes, let sector): return changedMany(try store.changeSector(of: nodes, to: sector))
    case .saveForm(let answers): return try save(answers, state: state)
    case .purgeNote(let note): return try purge(note)
    case .undo: return try step(from: state.openMap, isUndo: true)
    case .redo: return try step(from: state.openMap, isUndo: false)
    default: return []
    }
  }

  /// The message says whether it is so from today or was always so, and which key turns one into the other.
  private func changedTie(_ done: Performed<TieChangeKind>, tie: TieID, _ state: AppState) -> [Message] {
    guard done.value != .unchanged else { return [] }
    return changed(
      done, correctable: tie, suffixes: [holding(done.value, on: state.mapPage?.content.on)],
      gender: state.mapPage?.focusedNode?.gender)
  }

  /// Who left the map with the tie, and what is known of them still, as far as it is seen from here.
  private func whatStays(_ removed: RemovedTie, _ state: AppState) -> [String] {
    guard let map = state.mapPage, let gone = removed.takenOff.flatMap({ map.live.node($0) }) else { return [] }
    let others = Set(map.content.ties.compactMap { $0.identity.other(than: gone.id) }).subtracting(
      [map.map.centre].compactMap(\.self))
    return [words.leftTheMap(gone.name, tiesKept: min(others.count, removed.tiesKept))]
  }

  private func changedMany(_ done: Performed<Int>) -> [Message] {
    done.value == 0 ? [.done(StatusLine(words.nothingChanged, .hint))] : changed(done)
  }

  /// How a change of a tie was taken, in words.
  func holding(_ kind: TieChangeKind, on day: Day?) -> String {
    words.holdingHint(isCorrection: kind == .corrected, from: day == today() ? nil : day)
  }

  /// - Parameter map: the one that is open; what was done elsewhere is neither touched nor named from it.
  private func step(from map: MapID?, isUndo: Bool) throws -> [Message] {
    let found: UndoReport?
    do {
      found = isUndo ? try store.undo(from: map, as: viewpoint) : try store.redo(from: map, as: viewpoint)
    } catch  where error.code == .madeElsewhere {
      // What was done elsewhere, or is not to be seen from here, is not told from nothing.
      found = nil
    }
    guard let report = found else {
      let isHere = map != nil
      let said =
        isUndo
        ? (isHere ? words.nothingToUndoHere : words.nothingToUndo)
        : (isHere ? words.nothingToRedoHere : words.nothingToRedo)
      return [.done(StatusLine(said, .hint))]
    }
    noteOwnWrite()
    let tone: StatusLine.Tone = report.left.isEmpty ? .done : .warning
    return [.changed(StatusLine(told(report, isNamed: map != nil, isUndo), tone), focus: nil, correctable: nil)]
  }

  /// Away from a person's map, what was done on it is told by its kind and the code of the map.
  private func told(_ report: UndoReport, isNamed: Bool, _ isUndo: Bool) -> String {
    let act = report.act.rawValue
    if !isNamed, let maps = report.personsMaps {
      let line = isUndo ? words.undone(act, on: maps) : words.redone(act, on: maps)
      return report.left.isEmpty ? line : "\(line) · \(words.leftAlone(report.left.count))"
    }
    let line = isUndo ? words.undone(act, report.arguments) : words.redone(act, report.arguments)
    return report.left.isEmpty ? line : "\(line) · \(words.leftAlone(report.left.map(\.name)))"
  }

  // MARK: Adding

  private func add(_ entry: QuickEntry, known: NodeID?, to map: MapID, state: AppState) throws -> [Message] {
    let isPersonMap = try store.map(map).lens == .ego
    let (name, wasCut) = CleanText.clean(entry.name, limit: CleanText.nameLimit)
    var suffixes = wasCut ? [words.keptOnly(CleanText.nameLimit, of: words.fieldName)] : []
    if !entry.unknown.isEmpty { suffixes.append(words.notUnderstood(entry.unknown)) }
    var draft = draft(of: entry, named: name)
    if let known {
      let node = try store.takenOff(map, matching: "").first { $0.id == known } ?? store.node(known, in: .planning)
      draft.kind = node.kind
      if node.kind != .person { (draft.type, draft.role) = (.participation, nil) }
      let done = try store.addKnown(known, to: map, draft)
      return changed(done, focus: done.value.node, suffixes: suffixes, gender: node.gender)
    }
    let twins = state.mapPage?.called(entry) ?? []
    let warnings = twins.prefix(1).map { twin in
      words.sameName(as: state.mapPage?.nameAndRole(twin, words) ?? twin.name, now: twins.count + 1)
    }
    guard isPersonMap else {
      let done = try store.addNode(Node(kind: .organisation, form: .other, name: name), to: map)
      return changed(done, focus: done.value, suffixes: suffixes, warnings: warnings)
    }
    let done = try store.addPerson(to: map, draft, as: viewpoint)
    return changed(done, focus: done.value.node, suffixes: suffixes, warnings: warnings, gender: entry.gender)
  }

  private func draft(of entry: QuickEntry, named name: String) -> PersonDraft {
    PersonDraft(
      name: name, isNamedByRole: entry.isNamedByRole, role: entry.role?.role, type: entry.role?.type,
      context: entry.context, kinship: entry.role?.kinship, ring: entry.ring, contact: entry.contact,
      gender: entry.gender, label: entry.role?.label ?? "", summary: entry.unknown.joined(separator: " "),
      received: entry.received, given: entry.given)
  }

  func createPersonMap(_ line: String) throws -> [Message] {
    let (name, wasCut) = CleanText.clean(line, limit: CleanText.nameLimit)
    let basis: LegalBasis = store.settings.standing == .practice ? .noneFictitious : .publicTask
    let map = NetworkMap(
      name: name, lens: .ego, purpose: .casework, isInvented: store.settings.standing == .practice, asksSupport: false)
    let done = try store.createMap(
      map, centre: .new(Node(kind: .person, name: name)),
      processing: ProcessingRecord(subject: NodeID(0), basis: basis))
    return try opened(done.value, reason: .interview, wasCut: wasCut)
  }

  func createPartnerMap(_ line: String) throws -> [Message] {
    let (name, wasCut) = CleanText.clean(line, limit: CleanText.nameLimit)
    let map = NetworkMap(
      name: name, lens: .net, purpose: .planning, isInvented: store.settings.standing == .practice)
    let done = try store.createMap(map)
    return try opened(done.value, reason: .meeting, wasCut: wasCut)
  }

  private func opened(_ map: MapID, reason: OpenReason, wasCut: Bool) throws -> [Message] {
    noteOwnWrite()
    let cut = words.keptOnly(CleanText.nameLimit, of: words.fieldName)
    let opening = try store.open(map, reason: reason)
    return [.mapOpened(try store.map(in: opening, as: try firstLook(at: map)), opening)]
      + (wasCut ? [.done(StatusLine(cut, .warning))] : [])
  }

  // MARK: Tying

  /// Ties one or several to another, by what they are: people know each other, bodies work together, a person or a
  /// body takes part in a group, a place, a plan.
  private func tie(_ from: [NodeID], to: NodeID, within opening: Opening?) throws -> [Message] {
    guard let content = try opening.map({ try store.map(in: $0, as: viewpoint) }), let target = content.node(to) else {
      return []
    }
    let already = Set(
      content.ties.filter { $0.goesOn(on: content.on) && $0.identity.joins(to) }
        .compactMap { $0.identity.other(than: to) })
    let sources = from.filter { $0 != to && !already.contains($0) }.compactMap { content.node($0) }
    guard let first = sources.first else {
      let name = from.first.flatMap { content.node($0)?.name } ?? ""
      return [.done(StatusLine(words.alreadyTied(name, target.name), .hint))]
    }
    let names = sources.map(\.name)
    let done =
      sources.count == 1
      ? try store.perform(.addTie, arguments: [first.name, target.name]) { writing in
        try writing.join(plainTie(first, target), on: content.on)
      }
      : try store.perform(.addTies, arguments: [target.name] + names) { writing in
        for source in sources { try writing.join(plainTie(source, target), on: content.on) }
        return TieID(0)
      }
    let skipped = from.count { $0 != to && already.contains($0) }
    return changed(done, suffixes: skipped == 0 ? [] : [words.tiedBefore(skipped)])
  }

  /// What two are to each other as long as nobody said more.
  private func plainTie(_ a: Node, _ b: Node) -> Tie {
    let visibility = max(a.visibility, b.visibility)
    func tie(_ a: Node, _ b: Node, _ type: TieType) -> Tie {
      var tie = Tie(a: a.id, b: b.id, type: type, visibility: visibility)
      let usual = DefaultRoles.roles(of: type)
      if type == .participation { tie.participation = Participation() }
      if a.kind == .person {
        tie.roleA = type == .participation ? DefaultRoles.participant(in: b, side: nil) : usual.a
      }
      if b.kind == .person { tie.roleB = usual.b }
      return tie
    }
    switch (a.kind, b.kind) {
    case (.person, .person): return tie(a, b, .acquaintance)
    case (.device, _), (.plan, _), (.meeting, _): return tie(b, a, .participation)
    case (_, .device), (_, .plan), (_, .meeting), (.person, _): return tie(a, b, .participation)
    case (_, .person): return tie(b, a, .participation)
    case (.organisation, .group), (.place, .group): return tie(a, b, .participation)
    default: return tie(a, b, .cooperation)
    }
  }
}
