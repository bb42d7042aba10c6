import LegamiInsight
import LegamiModel
import LegamiWords

/// What the side panel says of whoever has the cursor: a title and sentences.
struct FocusCard: Equatable {
  enum Weight { case plain, strong, dim }

  struct Line: Equatable {
    let text: String
    let weight: Weight
    /// The strip under the map says the same.
    let isInStrip: Bool
    /// What was said of whoever has the cursor: its end, with the day, is never cut.
    let said: String?

    init(_ text: String, _ weight: Weight = .plain, isInStrip: Bool = false, said tail: String? = nil) {
      (self.text, self.weight, self.isInStrip, said) = (text, weight, isInStrip, tail)
    }
  }

  var title: String
  var lines: [Line]
}

/// Writes the card of one node of a map.
struct CardWriter {
  let words: Words
  let live: LiveNetwork
  let choices: MapChoices
  /// For few lines: kinds of help by their short names.
  var isBrief = false

  func card(of id: NodeID) -> FocusCard? {
    guard let node = live.node(id) else { return nil }
    if node.id == live.centre?.id { return centreCard(node) }
    if let alter = live.alter(id), let centre = live.centre { return alterCard(alter, centre: centre) }
    return nodeCard(node)
  }

  // MARK: What was said

  /// No more notes stand on a card beside the map; under it there is room for one.
  private var notesShown: Int { isBrief ? 1 : 3 }

  /// The newest, each with its day, and how many more there are.
  private func noteLines(_ notes: [Note]) -> [FocusCard.Line] {
    let shown = notes.prefix(notesShown)
    return shown.enumerated().map { place, note in
      let said = SaidNote(note, on: live)
      let more = place == shown.count - 1 ? notes.count - shown.count : 0
      return FocusCard.Line(said.line(words), said: said.tail(words, more: more))
    }
  }

  private func noteLines(of node: NodeID) -> [FocusCard.Line] {
    noteLines(live.notes(of: node, isTogether: choices.isTogether && live.isPersonMap))
  }

  // MARK: The centre

  private func centreCard(_ centre: Node) -> FocusCard {
    guard !live.counted.isEmpty else {
      return FocusCard(
        title: centre.name,
        lines: [FocusCard.Line(words.nobodyYet(centre: MapView.shortName(centre)))] + noteLines(of: centre.id))
    }
    var lines = [
      FocusCard.Line(
        words.peopleAround(MapView.shortName(centre), counted: live.counted.count, working: live.working.count), .strong
      )
    ]
    if !centre.summary.isEmpty, !choices.isTogether { lines.append(FocusCard.Line(centre.summary, .dim)) }
    lines += noteLines(of: centre.id)
    if let coverage = live.coverage() {
      lines.append(FocusCard.Line(""))
      for row in coverage.rows {
        let count =
          row.working.isEmpty && row.dormant.isEmpty
          ? words.nobodyHere : words.wedgeCount(row.working.count, professionals: row.professionals)
        lines.append(FocusCard.Line("\(words.name(row.schemeClass)) \(count)", isInStrip: true))
      }
    }
    return FocusCard(title: centre.name, lines: lines)
  }

  // MARK: Somebody around the centre

  private func alterCard(_ alter: Alter, centre: Node) -> FocusCard {
    let node = alter.node
    guard let tie = alter.mainTie, let facts = live.facts(of: tie.tie) else {
      return FocusCard(
        title: node.name, lines: [FocusCard.Line(words.noTieToCentre, .dim)] + noteLines(of: node.id))
    }
    let role = words.roleWord(of: node, in: facts)
    var first: [String] = []
    if let context = live.context(of: tie.identity, with: node) { first.append(words.name(context)) }
    if let ring = alter.ring { first.append("\(words.ringWord) \(words.mark(ring))") }
    if let contact = tie.view.contact, contact != .never { first.append(words.name(contact)) }
    if tie.standing != .active { first.append(words.standing(tie.standing)) }
    if tie.standing.isLive, tie.spell.span.lastDay == live.on { first.append(words.endsToday) }
    var lines = [FocusCard.Line(first.joined(separator: " · "))]
    if !node.summary.isEmpty, !choices.isTogether { lines.append(FocusCard.Line(node.summary, .dim)) }
    for centreTie in alter.liveTies {
      lines += words.exchangeLines(centreTie.tie, spell: centreTie.spell, of: centre, with: node, isBrief: isBrief)
        .map { FocusCard.Line($0) }
    }
    let ofTies = alter.centreTies.flatMap { live.notes(of: $0.id, isTogether: choices.isTogether) }
    lines += noteLines((live.notes(of: node.id, isTogether: choices.isTogether) + ofTies).newestFirst)
    lines.append(FocusCard.Line(knows(node)))
    if !choices.isTogether { lines += workerLines(node, tie, facts) }
    return FocusCard(title: words.nameAndRole(node.name, role), lines: lines)
  }

  private func knows(_ node: Node) -> String {
    let names = live.shownTies(of: node.id)
      .compactMap { $0.identity.other(than: node.id) }
      .filter { $0 != live.centre?.id }
      .compactMap { live.node($0)?.name }
    let unique = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.sorted()
    return unique.isEmpty ? words.knowsNobody : "\(words.knowsLabel): \(unique.joined(separator: ", "))"
  }

  /// What only the worker's own view says.
  private func workerLines(_ node: Node, _ tie: CentreTie, _ facts: TieFacts) -> [FocusCard.Line] {
    var lines: [FocusCard.Line] = [FocusCard.Line("")]
    if node.visibility == .heldBack {
      lines.append(FocusCard.Line(words.heldBackWhere(node.gender), .dim))
    } else if tie.identity.visibility == .heldBack {
      lines.append(FocusCard.Line(words.tieHeldBack, .dim))
    }
    let quality = [
      tie.spell.strength.map { words.name($0) }, tie.spell.stress.map { words.name($0) },
    ].compactMap(\.self)
    if !quality.isEmpty { lines.append(FocusCard.Line(quality.joined(separator: " · "))) }
    if let level = facts.level { lines.append(FocusCard.Line("\(words.levelLabel): \(words.name(level))", .dim)) }
    if let engagement = tie.identity.engagement {
      lines.append(FocusCard.Line("\(words.engagementLabel): \(words.name(engagement))", .dim))
    }
    if let period = words.period(tie.spell.span) { lines.append(FocusCard.Line(period, .dim)) }
    if let last = tie.view.lastContact { lines.append(FocusCard.Line(words.lastContact(words.date(last)), .dim)) }
    return lines
  }

  // MARK: A partner

  private func nodeCard(_ node: Node) -> FocusCard {
    var lines = [FocusCard.Line(kindLine(node))]
    if !node.summary.isEmpty { lines.append(FocusCard.Line(node.summary, .dim)) }
    lines += noteLines(of: node.id)
    let ties = live.shownTies(of: node.id)
      .filter { choices.level == nil || live.level(of: $0.identity) == choices.level }
    if ties.isEmpty {
      lines.append(FocusCard.Line(words.noTiesOnMap, .dim))
      return FocusCard(title: node.name, lines: lines)
    }
    lines.append(FocusCard.Line(""))
    for tie in ties.prefix(14) {
      guard let otherID = tie.identity.other(than: node.id), let other = live.node(otherID) else { continue }
      let letter = tie.identity.engagement.map { "\(words.letter($0)) " } ?? ""
      let arrow = tie.identity.type.isDirected ? (tie.identity.a == node.id ? "→ " : "← ") : "– "
      let through = tie.identity.participation.map(\.through) ?? ""
      let suffix = through.isEmpty ? "" : " (\(words.throughWhom(through)))"
      lines.append(FocusCard.Line("\(letter)\(arrow)\(other.name)\(suffix)"))
    }
    if ties.count > 14 { lines.append(FocusCard.Line(words.moreLinesBelow(ties.count - 14), .dim)) }
    return FocusCard(title: node.name, lines: lines)
  }

  private func kindLine(_ node: Node) -> String {
    [
      words.name(kind: node.kind, form: node.form), node.sector.map { words.name($0) },
      node.territory.flatMap { live.node($0)?.name }, node.lifeContext.map { words.name($0) },
    ].compactMap(\.self).joined(separator: " · ")
  }
}
