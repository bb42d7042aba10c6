import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Carries out effects against the store. Quick ones at once, on the thread that asks; imports on a thread of their
/// own, whose messages wait in a queue until the loop is woken.
public final class EffectRunner {
  let store: Store
  let words: Words
  let today: @Sendable () -> Day
  /// Ends the loop's wait when something finished elsewhere.
  var wake: Waker?
  private var mark: Int64
  private var version: Int
  /// With whose eyes the page on screen is seen, while an effect is carried out.
  private(set) var viewpoint = Viewpoint.worker
  let background = BackgroundWork()
  /// How many copies of the store are kept beside it, and the one in the making.
  let copies: CopyRule
  var dailyCopy: DailyCopy?
  private var pause = RereadingPause()
  private(set) lazy var drafts = DraftKeeper { [unowned self] text, place, milliseconds throws(StoreError) in
    try writeQuietly(text, place, milliseconds)
  }
  private let log: EffectLog?

  public init(
    store: Store, words: Words, today: @escaping @Sendable () -> Day, log: EffectLog? = nil,
    copies: CopyRule = .none
  ) {
    self.copies = copies
    self.store = store
    self.words = words
    self.today = today
    self.log = log
    mark = (try? store.changeMark()) ?? 0
    version = (try? store.dataVersion()) ?? 0
  }

  /// Runs one effect. Never fails: what goes wrong becomes a sentence, unless nobody waits for it, lest it stand where
  /// the answer to a key does.
  public func run(_ effect: Effect, state: AppState) -> [Message] {
    viewpoint = state.viewpoint
    if let answer = answerWhileImporting(effect) { return answer }
    do {
      let messages = try carryOut(effect, state: state)
      forgetDraft(after: effect, state: state)
      note(effect, "done")
      return messages
    } catch let error as StoreError {
      note(effect, error.code.rawValue)
      if effect.canWait { return [] }
      if case .saveForm(let answers) = effect, !error.conflicts.isEmpty {
        return [conflict(error, answers, state)]
      }
      return [failure(of: effect, words.error(error.code.rawValue, error.arguments).line)]
        + storeTrouble(wasRefused: error.code == .moved)
    } catch {
      note(effect, "unexpected")
      if effect.canWait { return [] }
      return [failure(of: effect, words.error("unexpected", ["\(error)"]).line)]
    }
  }

  func failure(of effect: Effect, _ line: String) -> Message {
    switch effect {
    case .addFigure, .createPersonMap, .createPartnerMap: .lineRefused(StatusLine(line, .error))
    default: .failed(StatusLine(line, .error))
    }
  }

  private func note(_ effect: Effect, _ outcome: String) {
    log?.add(effect, outcome: outcome, at: store.clock.now())
  }

  private func carryOut(_ effect: Effect, state: AppState) throws -> [Message] {
    switch effect {
    case .loadHome: return [.home(try home())]
    case .countMaps(let maps): return [.mapsCounted(try store.sizes(of: maps))]
    case .loadDue: return [.due(try due())]
    case .openMap(let map):
      let opening = try store.open(map, reason: .review)
      store.rememberUserState("last_map", map.description)
      if try store.isLarge(map, limit: Self.largestDrawing) { return try listInstead(of: map) }
      return [.mapOpened(try store.map(in: opening, as: try firstLook(at: map)), opening)]
    case .reloadMap(let opening, let day, let viewpoint): return try reread(opening, on: day, as: viewpoint)
    case .placeFigures(let map, let borders, let places):
      guard !store.isReadOnly else { return [] }
      try store.keepPlaces(places, borders: borders.isEmpty ? nil : borders, on: map)
      return []
    case .rearrange(let map, let borders, let places):
      return changed(try store.rearrange(places, borders: borders, on: map))
    case .loadList(let request):
      if request.kind == .people, let live = state.mapPage?.live {
        return [.listed(PeopleRows(words: words, live: live, isTogether: state.isTogether).rows(request), request)]
      }
      return [.listed(try rows(request, in: try scope(request.map, state)), request)]
    case .browse(let node, let map):
      return [.browsed(try around(node, from: map, state), map: map)]
    case .browseAgain(let nodes, let map): return [try browseAgain(nodes, from: map, state)]
    case .lookAhead(let node, let map):
      return [.lookedAhead(try around(node, from: map, state))]
    case .search(let text, let map): return [.found(try found(text, in: try scope(map, state)), for: text)]
    case .offerKnown(let text, let map):
      return [.offered(try takenOff(text, map) + found(text, in: .planning), for: text)]
    case .createPersonMap(let line): return try createPersonMap(line)
    case .createPartnerMap(let name): return try createPartnerMap(name)
    case .importFile(let line): return startImport(line)
    case .cancelWork:
      background.cancel()
      return []
    case .suspend, .repaint: return []
    case .rescue: return try rescue()
    case .keepCopy: return keepCopy()
    case .findOlderCopies: return try olderCopies()
    case .removeCopies(let copies): return removeCopies(copies)
    case .recallDraft, .leaveDraft, .forgetDraft: return try draftMessages(effect)
    default: return try edit(effect, state: state)
    }
  }

  /// Maps of more nodes than this are shown as a list only.
  private static let largestDrawing = 10_000

  private func listInstead(of map: MapID) throws -> [Message] {
    let request = ListRequest(map: map)
    let said = StatusLine(words.shownAsList(moreThan: Self.largestDrawing), .hint)
    return [.listed(try rows(request, in: .map(map, as: try firstLook(at: map))), request), .done(said)]
  }

  private func reread(_ opening: Opening, on day: Day?, as viewpoint: Viewpoint) throws -> [Message] {
    do {
      return [.mapReloaded(try store.map(in: opening, on: day, as: viewpoint))]
    } catch {
      guard error.code == .noSuchRow || error.code == .noSuchMap else { throw error }
      return [.mapGone(opening.map)]
    }
  }

  /// The sentence of an act, and who to look at next.
  func changed<Value>(
    _ done: Performed<Value>, focus: NodeID? = nil, correctable: TieID? = nil, suffixes: [String] = [],
    warnings: [String] = [], gender: Gender? = nil
  ) -> [Message] {
    noteOwnWrite()
    let warnings = warnings + told(done.warnings).map { words.violation($0).what }
    let line = [words.done(done.act.rawValue, done.arguments, gender: gender)] + suffixes + warnings
    return [
      .changed(
        StatusLine(line.joined(separator: " · "), warnings.isEmpty ? .done : .warning), focus: focus,
        correctable: correctable)
    ]
  }

  /// Beside the person a tie that is held back must not be told by a warning about another like it.
  private func told(_ warnings: [Violation]) -> [Violation] {
    let besides: Set<Violation.Code> = [.duplicateTie, .secondParent, .secondCaseManager]
    return viewpoint == .together ? warnings.filter { !besides.contains($0.code) } : warnings
  }

  // MARK: Others

  /// What was done here is read again by whoever did it: from now on only what comes after is somebody else's.
  func noteOwnWrite() {
    version = (try? store.dataVersion()) ?? version
    mark = (try? store.changeMark()) ?? mark
  }

  /// Something was written to the store that this program does not know of.
  var hasNews: Bool { (try? store.dataVersion()) != version }

  /// Asked while nothing happens: whether somebody else wrote to the store.
  public func othersEdits(seenBy state: AppState) -> [Message] {
    let trouble = storeTrouble()
    guard trouble.isEmpty else { return trouble }
    guard pause.isOver, let now = try? store.dataVersion(), now != version else { return [] }
    version = now
    guard let changes = try? store.changes(since: mark) else { return [] }
    mark = changes.mark
    let map = state.mapPage
    guard state.pages.contains(where: { $0.shows(changes, on: map) }) else { return [] }
    pause.begin()
    return [.othersWrote(changes)]
  }

  /// Told once what somebody else changed has been read again and painted.
  public func othersEditsWereShown() { pause.end() }

  // MARK: Work in the background

  public func finished() -> [Message] { background.taken() }

  public func finish() {
    background.cancel()
    dailyCopy?.finish()
  }
}
