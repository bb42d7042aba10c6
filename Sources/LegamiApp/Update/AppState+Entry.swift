import LegamiInsight
import LegamiModel
import LegamiWords
import TerminalKit

/// A line of text that is being typed.
extension AppState {
  mutating func press(_ key: Key, _ action: ActionID?, in entry: Entry) -> [Effect] {
    var entry = entry
    let isLetGo = entry.isLetGo
    entry.isLetGo = false
    var effects: [Effect] = []
    switch action {
    case .cancel:
      if let open = openDraft { return leave(open, isLetGo: isLetGo) }
      overlay = nil
      return entry.purpose == .filterList ? filterList("") : []
    case .emptyField:
      entry.empty()
      message = nil
      effects = entry.place.map { [.forgetDraft($0)] } ?? []
    case .confirm:
      return confirm(entry)
    case .nextField, .previousField:
      entry.moveOffer(by: action == .nextField ? 1 : -1)
      overlay = .entry(entry)
      return []
    case .complete:
      entry.takeOffer()
    default:
      let before = entry.field
      entry.field.handle(key)
      // What changes nothing asks for nothing, such as what is typed on where there is no more room.
      if entry.field == before { return [] }
      if entry.purpose == .filterList, entry.field.text == before.text {
        overlay = .entry(entry)
        return []
      }
    }
    return effects + show(entry)
  }

  /// Says what the line would do as it is now, and asks what it may become.
  mutating func show(_ entry: Entry) -> [Effect] {
    var entry = entry
    entry.problem = entry.field.isOverfull ? words.keptOnly(entry.field.limit, of: words.typedLine) : nil
    entry.preview = preview(of: entry)
    entry.offer(roleOffers(for: entry))
    overlay = .entry(entry)
    if entry.purpose == .filterList { return filterList(entry.field.text) }
    guard entry.purpose == .addToMap, isName(entry.field.text) else { return [] }
    return [.offerKnown(entry.field.text, map: mapPage?.map.id)]
  }

  private func preview(of entry: Entry) -> String {
    guard entry.purpose == .addToMap, !entry.field.isEmpty else { return "" }
    let said = quickEntry(entry.field.text)
    let twins = mapPage?.called(said) ?? []
    return ([words.preview(said)] + twins.prefix(1).map { words.isThere(mapPage?.nameAndRole($0, words) ?? $0.name) })
      .joined(separator: " · ")
  }

  /// What a line says: on a partner map all of it is the name.
  private func quickEntry(_ text: String) -> QuickEntry {
    mapPage?.isPersonMap == false ? QuickEntry(name: text) : QuickEntry.parse(text, language: words.language)
  }

  // MARK: Offering

  /// The words of roles that the end of the line begins, the longest beginning that any word has.
  private func roleOffers(for entry: Entry) -> [EntryOffer] {
    let text = entry.field.text
    guard entry.purpose == .addToMap, mapPage?.isPersonMap == true, entry.field.isAtEnd, text.last?.isLetter == true
    else { return [] }
    let starts = text.indices.filter { $0 == text.startIndex || text[text.index(before: $0)] == " " }
    for start in starts {
      let begun = text[start...]
      guard begun.count >= 2, begun.split(separator: " ").count <= 3 else { continue }
      let found = RoleLexicon.matches(prefix: String(begun), language: words.language, limit: EntryOffer.limit)
      // A word that is whole needs no offer, unless it says more than one thing.
      if found.count == 1, FoldedText.fold(found[0].word) == FoldedText.fold(String(begun)) { return [] }
      if !found.isEmpty { return found.map { EntryOffer(label: $0.word, line: text[..<start] + $0.word + " ") } }
    }
    return []
  }

  /// Nothing but a name was typed, enough of it to look for.
  private func isName(_ text: String) -> Bool {
    guard FoldedText.fold(text).count >= 3 else { return false }
    return quickEntry(text) == QuickEntry(name: CleanText.clean(text, limit: CleanText.nameLimit).text)
  }

  /// Offers who is in the store already, besides who is on the map: after the words of roles that begin as typed, before
  /// those that hold it somewhere.
  mutating func offer(_ found: [Picker<NodeID>.Row], for text: String) {
    guard case .entry(var entry) = overlay, entry.purpose == .addToMap, entry.field.text == text, let map = mapPage
    else { return }
    let begun = FoldedText.fold(text)
    let known = found.filter { row in
      (" " + FoldedText.fold(row.label)).contains(" " + begun) && map.live.node(row.choice) == nil
    }
    let roles = roleOffers(for: entry)
    let begins = { (offer: EntryOffer) in FoldedText.fold(offer.line).hasPrefix(begun) }
    entry.offer(
      roles.filter(begins) + known.map { offer($0, isWholeLine: !map.isPersonMap) } + roles.filter { !begins($0) })
    overlay = .entry(entry)
  }

  /// A name that would be read as something else stands between quotation marks.
  private func offer(_ row: Picker<NodeID>.Row, isWholeLine: Bool) -> EntryOffer {
    let isPlain = isWholeLine || quickEntry(row.label) == QuickEntry(name: row.label)
    return EntryOffer(
      label: row.detail == words.wasHere ? "\(row.label) (\(row.detail))" : row.label,
      line: isPlain ? row.label : "«\(row.label)»",
      known: KnownName(id: row.choice, name: row.label))
  }

  // MARK: Confirming

  private mutating func confirm(_ entry: Entry) -> [Effect] {
    let text = CleanText.clean(entry.field.text).text
    switch entry.purpose {
    case .filterList:
      overlay = nil
      return []
    case .addToMap:
      guard let map = mapPage?.map.id, !text.isEmpty else {
        overlay = nil
        return []
      }
      let said = quickEntry(text)
      if said.name.isEmpty { return refuse(entry, words.refusedName) }
      if said.isNamedByHelp { return refuse(entry, words.helpIsNoName(said.name)) }
      // The line keeps its text until it is saved.
      return [.addFigure(map: map, said, known: entry.known.flatMap { $0.name == said.name ? $0.id : nil })]
    case .asOf:
      return confirmDate(text, entry)
    case .newPersonMap, .newPartnerMap:
      guard !text.isEmpty else { return refuse(entry, words.refusedName) }
      return entry.purpose == .newPersonMap ? [.createPersonMap(text)] : [.createPartnerMap(text)]
    case .importFile:
      overlay = nil
      let forgotten = entry.place.map { [Effect.forgetDraft($0)] } ?? []
      return forgotten + (text.isEmpty ? [] : [.importFile(entry.field.text)])
    }
  }

  private mutating func confirmDate(_ text: String, _ entry: Entry) -> [Effect] {
    guard let map = mapPage else { return [] }
    if text.isEmpty {
      overlay = nil
      return [.reloadMap(map.opening, on: nil, as: map.content.viewpoint)]
    }
    guard let date = words.typedDate(text, today: today) else { return refuse(entry, words.badDate(text)) }
    overlay = nil
    return [.reloadMap(map.opening, on: date.asOf(today: today), as: map.content.viewpoint)]
  }

  private mutating func refuse(_ entry: Entry, _ problem: String) -> [Effect] {
    var entry = entry
    entry.problem = problem
    overlay = .entry(entry)
    return []
  }

  /// The line of entry after its text was saved: open for the next name, or closed where there is only one.
  mutating func lineWasSaved() {
    guard case .entry(let entry) = overlay else { return }
    switch entry.purpose {
    // Who, who, who, until she stops.
    case .addToMap:
      var next = Entry(.addToMap, prompt: entry.prompt)
      next.place = entry.place
      overlay = .entry(next)
    case .newPersonMap, .newPartnerMap: overlay = nil
    case .asOf, .importFile, .filterList: break
    }
  }

  /// The text stays in the line, with the reason.
  mutating func lineWasRefused(_ reason: StatusLine) {
    message = reason
    guard case .entry(let entry) = overlay else { return }
    _ = refuse(entry, reason.text)
  }
}
