import LegamiInsight
import LegamiModel
import LegamiWords

/// The list of a person's map: who each is to her, where in life, how near, how often, how many they know.
struct PeopleRows {
  let words: Words
  let live: LiveNetwork
  let isTogether: Bool

  /// What a row says, and by what it is ordered, column by column.
  private struct Person {
    let id: NodeID
    let cells: [String]
    let keys: [Key]
    let level: Level?
  }

  private enum Key: Comparable {
    case number(Int)
    case text(String)
    /// Not said: after all that is.
    case unsaid
  }

  func rows(_ request: ListRequest) -> ListPage.Rows {
    let wanted = FoldedText.fold(request.filter)
    let all = ([centre].compactMap(\.self) + (live.counted + live.absent).map(person))
      .filter { request.level == nil || $0.level == request.level }
      .filter { person in
        // Only what is shown is searched: beside the person the last columns are not.
        let shown = person.cells.prefix(ListColumns.of(.people, isTogether: isTogether).count)
        return wanted.isEmpty || FoldedText.fold(shown.joined(separator: " ")).contains(wanted)
      }
    let column = request.sortColumn
    let ordered = all.sorted { left, right in
      let keys = (left.keys[column], right.keys[column])
      if keys.0 != keys.1 { return request.ascending ? keys.0 < keys.1 : keys.0 > keys.1 }
      return (left.keys[0], left.id) < (right.keys[0], right.id)
    }
    return ListPage.Rows(
      rows: ordered.map { ListPage.Row(subject: .node($0.id), cells: $0.cells) }, reachesStart: true,
      reachesEnd: true, total: ordered.count)
  }

  private var centre: Person? {
    live.centre.map { centre in
      Person(
        id: centre.id, cells: [centre.name, words.atTheCentre, "", "", "", "", "", ""],
        keys: [.text(FoldedText.fold(centre.name)), .text(""), .unsaid, .number(0), .unsaid, .unsaid], level: nil)
    }
  }

  private func person(_ alter: Alter) -> Person {
    let node = alter.node
    let tie = alter.mainTie
    let facts = tie.flatMap { live.facts(of: $0.tie) }
    var who = facts.map { words.roleWord(of: node, in: $0) } ?? ""
    if let standing = alter.standing, standing != .active {
      who += (who.isEmpty ? "" : " · ") + words.standing(standing)
    }
    if let held = words.heldBack(node, tie?.identity) { who += (who.isEmpty ? "" : " · ") + held }
    let context = tie.flatMap { live.context(of: $0.identity, with: node) }.map { words.name($0) } ?? ""
    let contact = tie?.view.contact
    let known = live.shownTies(of: node.id).compactMap { $0.identity.other(than: node.id) }
      .filter { $0 != live.centre?.id }
    let count = Set(known).count
    let engagements = Set(alter.liveTies.compactMap(\.identity.engagement))
    return Person(
      id: node.id,
      cells: [
        node.name, who, context, alter.ring.map { words.mark($0) } ?? "", contact.map { words.name($0) } ?? "",
        String(count), facts?.level.map { words.name($0) } ?? "",
        Engagement.allCases.filter(engagements.contains).map { words.name($0) }.joined(separator: ", "),
      ],
      keys: [
        .text(FoldedText.fold(node.name)), text(who), text(context),
        alter.ring.map { .number($0.rawValue) } ?? .unsaid,
        contact.flatMap { ContactRhythm.allCases.firstIndex(of: $0) }.map { .number($0) } ?? .unsaid, .number(count),
      ], level: facts?.level)
  }

  private func text(_ text: String) -> Key { text.isEmpty ? .unsaid : .text(FoldedText.fold(text)) }
}
