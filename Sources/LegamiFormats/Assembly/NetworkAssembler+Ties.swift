import LegamiModel

extension NetworkAssembler {
  /// Understands the row of one tie.
  mutating func assembleTie(_ row: RawTie) {
    for end in [row.a, row.b] where places[Int(end)] < 0 {
      skip(.unknownEnd, file: row.file, line: row.line, [clip(raw.texts.text(raw.nodes[Int(end)].key))])
      return
    }
    guard row.a != row.b else {
      skip(.loop, file: row.file, line: row.line, [nodeKey(row.a)])
      return
    }
    var draft = TieDraft(
      a: row.a, b: row.b, key: raw.texts.optional(row.key), isDirected: row.isDirected, facts: TieFacts(),
      file: row.file,
      line: row.line)
    for place in row.cells.range { read(raw.cells[place], into: &draft) }
    if draft.facts.type == nil, let word = raw.texts.word(row.typeWord) {
      draft.facts.type = Words.tieType(word)
      draft.typeWord = draft.typeWord ?? word
    }
    if let centre, row.a == Int32(centre) || row.b == Int32(centre) {
      let other = row.a == Int32(centre) ? row.b : row.a
      // Where the tie was implied, its facts are on it already.
      if !raw.impliesCentreTies, let facts = centreFacts[Int(other)] { draft.facts.fill(from: facts) }
    }
    add(draft)
  }

  private mutating func read(_ cell: RawNetwork.Cell, into draft: inout TieDraft) {
    let column = Int(cell.column)
    let text = raw.texts.text(cell.text)
    guard !Words.isAbsent(text) else { return }
    let field = columns.all[column].field
    let isTold = field != .foreign && draft.facts.read(text, as: field)
    if isTold {
      if field == .type { draft.typeWord = text }
      return
    }
    switch field {
    case .kind where draft.facts.read(text, as: .type), .kind where draft.typeWord == nil,
      .type where draft.typeWord == nil:
      draft.typeWord = text
      return
    case .start, .end: skip(.badDate, file: draft.file, line: draft.line, [columns.names[column], clip(text)])
    case .weight where columns.all[column].valueKind != .number:
      skip(.badNumber, file: draft.file, line: draft.line, [columns.names[column], clip(text)])
    default: break
    }
    draft.attributes[columns.names[column]] = value(text, of: column, file: draft.file, line: draft.line)
  }

  /// Adds a tie, or joins it with the one that it repeats.
  mutating func add(_ draft: TieDraft) {
    var draft = draft
    settleEnds(of: &draft)
    let span = span(from: draft.facts.start, to: draft.facts.end, file: draft.file, line: draft.line)
    let pair = joiner.pair(of: draft)
    if let index = joiner.places[pair] {
      var known = ties[index]
      if span != .always, known.spells.allSatisfy({ !$0.spell.span.overlaps(span) }) {
        known.spells.append(spell(of: draft, span: span))
        known.spells.sort { $0.spell.span.firstDay < $1.spell.span.firstDay }
      } else {
        join(draft, with: &known, isImplied: index < impliedTies || draft.isImplied)
      }
      ties[index] = known
      return
    }
    // Ties that no row has a word on cannot be repeated.
    if !raw.ties.isEmpty { joiner.places[pair] = ties.count }
    let key = joiner.key(of: draft, a: nodeKey(draft.a), b: nodeKey(draft.b))
    ties.append(tie(of: draft, span: span, key: key))
  }

  /// Directed types run as their row has them. Else the centre is the first end of its ties, but where it is helped.
  private func settleEnds(of draft: inout TieDraft) {
    let isOrdered = !draft.isImplied && draft.facts.type?.isDirected == true
    if draft.facts.type == nil, let role = draft.facts.role, role != .unspecified {
      draft.facts.type = TieType.centreTie(with: role)
    }
    let type = draft.facts.type ?? .unspecified
    draft.facts.type = type
    if let centre = centre.map(Int32.init), draft.a == centre || draft.b == centre, !isOrdered, !draft.isDirected {
      let other = draft.a == centre ? draft.b : draft.a
      (draft.a, draft.b) = type.isHelp ? (other, centre) : (centre, other)
    }
    guard type == .participation else { return }
    // Only some kinds take part, and only in what has participants: what cannot be so keeps its word and no more.
    if canTakePart(draft.a, in: draft.b) { return }
    if canTakePart(draft.b, in: draft.a) { swap(&draft.a, &draft.b) } else { draft.facts.type = .unspecified }
  }

  private func canTakePart(_ participant: Int32, in whole: Int32) -> Bool {
    Invariants.canTakePart(
      Node(kind: kinds[Int(participant)], name: ""), in: Node(kind: kinds[Int(whole)], name: ""))
  }

  private mutating func join(_ draft: TieDraft, with known: inout ImportedTie, isImplied: Bool) {
    let weight = known.identity.weight
    // A row without a weight is one mention; a tie that was only implied is none.
    if !isImplied {
      known.identity.weight = finite((weight ?? 1) + (draft.facts.weight ?? 1), draft)
      skip(.parallelMerged, file: draft.file, line: draft.line, [nodeKey(draft.a), nodeKey(draft.b)])
    } else if let added = draft.facts.weight {
      known.identity.weight = finite((weight ?? 0) + added, draft)
    }
    for (name, value) in draft.attributes.sorted(by: { $0.key < $1.key })
    where known.identity.attributes[name] == nil {
      known.identity.attributes[name] = value
    }
  }

  /// Weights that add up to more than a number can hold stay at the largest there is, which is told.
  private mutating func finite(_ sum: Double, _ draft: TieDraft) -> Double {
    guard !sum.isFinite else { return sum }
    skip(.numberCut, file: draft.file, line: draft.line, [nodeKey(draft.a), nodeKey(draft.b)])
    return sum < 0 ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude
  }

  private mutating func tie(of draft: TieDraft, span: Interval, key: String) -> ImportedTie {
    var identity = Tie(a: NodeID(0), b: NodeID(0), type: draft.facts.type ?? .unspecified)
    identity.context = draft.facts.context
    identity.weight = draft.facts.weight
    if let word = draft.facts.label ?? draft.typeWord, draft.facts.label != nil || draft.isNamedByType {
      let (label, wasCut) = CleanText.clean(word, limit: CleanText.nameLimit)
      if wasCut { skip(.textCut, file: draft.file, line: draft.line, [label]) }
      identity.label = label
    }
    if let role = draft.facts.role, let centre = centre.map(Int32.init) {
      if draft.a == centre {
        identity.roleB = role
      } else if draft.b == centre {
        identity.roleA = role
        identity.roleB = identity.type.isHelp ? .ego : nil
      }
    }
    if !draft.attributes.isEmpty { identity.attributes = Attributes(draft.attributes) }
    if draft.isDirected, !identity.type.isDirected {
      // Undirected types forget which end was the source.
      identity.attributes["source"] = .text(nodeKey(draft.a))
    }
    let spells =
      span == .always && draft.facts.ring == nil && draft.facts.strength == nil
      ? TieDraft.plainSpells : [spell(of: draft, span: span)]
    return ImportedTie(
      key: key, a: Int(places[Int(draft.a)]), b: Int(places[Int(draft.b)]), identity: identity, spells: spells)
  }

  private func spell(of draft: TieDraft, span: Interval) -> ImportedSpell {
    var spell = Spell(span: span, strength: draft.facts.strength)
    if let ring = draft.facts.ring, let centre = centre.map(Int32.init) {
      if draft.a == centre { spell.fromA.ring = ring } else if draft.b == centre { spell.fromB.ring = ring }
    }
    return ImportedSpell(spell: spell)
  }
}
