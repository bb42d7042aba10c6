import LegamiInsight
import LegamiModel
import LegamiWords

/// A map in words: one line a node, then one a tie. For screen readers, dictation, grep and paper.
public struct FlatWords {
  let words: Words
  let live: LiveNetwork
  /// Leaves out what is not shown beside the person: quality, engagement, levels.
  let isTogether: Bool
  /// The store is for practice: said where the map does not already say that everything is invented.
  let isPractice: Bool

  public init(words: Words, live: LiveNetwork, isTogether: Bool, isPractice: Bool) {
    self.words = words
    self.live = live
    self.isTogether = isTogether
    self.isPractice = isPractice
  }

  public var lines: [String] { [title, ""] + nodeLines + [""] + tieLines }

  private var title: String {
    let map = live.content.map
    var parts = [live.centre.map { words.networkOf($0.name) } ?? map.name, words.date(live.on)]
    if let centre = live.centre {
      parts.append(
        words.peopleAround(MapView.shortName(centre), counted: live.counted.count, working: live.working.count))
    } else {
      parts.append(words.nodesAndTies(live.nodesDrawn, live.tiesDrawn))
    }
    if !map.sourceLine.isEmpty {
      parts.append(map.sourceLine)
    } else if map.isInvented {
      parts.append(words.inventedData)
    }
    if isPractice, !map.isInvented { parts.append(words.practiceStore) }
    return parts.joined(separator: " · ")
  }

  private var nodeLines: [String] {
    if let centre = live.centre {
      return [nodeLine(centre)] + noteLines(of: centre)
        + live.counted.flatMap { [alterLine($0, centre: centre)] + noteLines(of: $0.node) }
    }
    return live.nodes.flatMap { [nodeLine($0)] + noteLines(of: $0) }
  }

  /// What was said of somebody, a line each under theirs, the newest first.
  private func noteLines(of node: Node) -> [String] {
    live.notes(of: node.id, isTogether: isTogether && live.isPersonMap).map { said($0, of: node.name) }
  }

  private func said(_ note: Note, of subject: String) -> String {
    "  " + words.noteSentence(SaidNote(note, on: live), of: subject)
  }

  private func alterLine(_ alter: Alter, centre: Node) -> String {
    let node = alter.node
    guard let tie = alter.mainTie, let facts = live.facts(of: tie.tie) else { return nodeLine(node) }
    let role = words.roleWord(of: node, in: facts)
    var parts = [words.nameAndRole(node.name, role)]
    if let context = live.context(of: tie.identity, with: node) { parts.append(words.name(context)) }
    if let ring = alter.ring { parts.append(words.name(ring)) }
    if let contact = tie.view.contact, contact != .never { parts.append(words.name(contact)) }
    if tie.standing != .active { parts.append(words.standing(tie.standing)) }
    if !isTogether, let held = words.heldBack(node, tie.identity) { parts.append(held) }
    parts += words.exchangeLines(tie.tie, spell: tie.spell, of: centre, with: node)
    let known = live.shownTies(of: node.id).compactMap { $0.identity.other(than: node.id) }
      .filter { $0 != centre.id }.compactMap { live.node($0)?.name }
    if !known.isEmpty { parts.append("\(words.knowsLabel): \(known.joined(separator: ", "))") }
    return parts.joined(separator: "; ")
  }

  private func nodeLine(_ node: Node) -> String {
    [
      node.name, words.name(kind: node.kind, form: node.form), node.sector.map { words.name($0) },
      node.lifeContext.map { words.name($0) },
      isTogether || node.visibility != .heldBack ? nil : words.heldBack(node.gender),
      isTogether || node.summary.isEmpty ? nil : node.summary,
    ].compactMap(\.self).joined(separator: "; ")
  }

  private var tieLines: [String] {
    live.ties.flatMap { tie -> [String] in
      guard let line = line(tie), let a = live.node(tie.identity.a), let b = live.node(tie.identity.b) else {
        return []
      }
      return [line]
        + live.notes(of: tie.identity.id, isTogether: isTogether && live.isPersonMap).map {
          said($0, of: words.both(a.name, b.name))
        }
    }
  }

  private func line(_ tie: LiveTie) -> String? {
    guard let a = live.node(tie.identity.a), let b = live.node(tie.identity.b) else { return nil }
    var parts = [words.sentence(tie.identity, from: a, to: b)]
    if tie.spell.state != .active { parts.append(words.name(tie.spell.state)) }
    if !isTogether {
      if let strength = tie.spell.strength { parts.append(words.name(strength)) }
      if let stress = tie.spell.stress { parts.append(words.name(stress)) }
      if let engagement = tie.identity.engagement {
        parts.append("\(words.engagementLabel): \(words.name(engagement))")
      }
      if let level = live.level(of: tie.identity) { parts.append(words.fullName(level)) }
      if let period = words.period(tie.spell.span) { parts.append(period) }
      if tie.identity.visibility == .heldBack { parts.append(words.tieHeldBack) }
      if tie.identity.isAssumed { parts.append(words.assumed) }
    }
    return parts.joined(separator: "; ")
  }
}
