import LegamiModel
import LegamiStore

/// Keeps what is being typed: at most once a second while keys come, at once when it is left. Never waits for another
/// program's writing but where somebody leaves.
final class DraftKeeper {
  typealias Write = (_ text: String?, DraftPlace, _ waitingAtMost: Int) throws(StoreError) -> Void

  private let write: Write
  private let now: () -> ContinuousClock.Instant
  /// What the store holds, of the places that were open in this session.
  private var held: [DraftPlace: Draft] = [:]
  /// What was left while this program itself was importing: written once the store has a hand free.
  private var awaiting: [DraftPlace: Draft] = [:]
  /// What is yet to be taken out of the store.
  private var gone: Set<DraftPlace> = []
  private var isNotBefore: ContinuousClock.Instant

  private static let interval = Duration.seconds(1)
  /// After a try that met another program's writing.
  private static let retry = Duration.milliseconds(200)
  /// How long it is tried when somebody leaves.
  private static let patience = 250

  init(now: @escaping () -> ContinuousClock.Instant = { ContinuousClock.now }, write: @escaping Write) {
    self.write = write
    self.now = now
    isNotBefore = now()
  }

  func recalled(_ text: String?, at place: DraftPlace) -> Draft? {
    if let draft = awaiting[place] { return draft }
    guard !gone.contains(place) else { return nil }
    held[place] = text.flatMap { Draft(json: $0) }
    return held[place]
  }

  /// Keeps what is open if it is time. Answers in how many milliseconds it will be; nil when nothing is to be kept.
  func keep(_ open: OpenDraft?, isUrgent: Bool) -> Int? {
    guard hasWork(open) else { return nil }
    let time = now()
    if !isUrgent, time < isNotBefore { return max(1, milliseconds(isNotBefore - time)) }
    isNotBefore = time + Self.interval
    do {
      for place in gone where place != open?.place || open?.draft == nil { try put(nil, place) }
      for (place, draft) in awaiting where place != open?.place { try put(draft, place) }
      if let open, open.draft != held[open.place] { try put(open.draft, open.place) }
      return nil
    } catch {
      if error.code == .locked { isNotBefore = time + Self.retry }
      return milliseconds(isNotBefore - time)
    }
  }

  private func hasWork(_ open: OpenDraft?) -> Bool {
    if let open, open.draft != held[open.place] { return true }
    return !gone.isEmpty || !awaiting.isEmpty
  }

  /// Keeps what is left, now.
  func leave(_ draft: Draft, at place: DraftPlace) throws(StoreError) {
    guard draft != held[place] else { return }
    try put(draft, place, waitingAtMost: Self.patience)
  }

  /// Keeps what is left as soon as it can be written.
  func leaveLater(_ draft: Draft, at place: DraftPlace) {
    if draft != held[place] { awaiting[place] = draft }
  }

  /// The program ends: what is open is kept if it can be.
  func end(_ open: OpenDraft?) {
    guard hasWork(open) else { return }
    if let open, open.draft != held[open.place] {
      try? put(open.draft, open.place, waitingAtMost: Self.patience)
    }
    for (place, draft) in awaiting { try? put(draft, place, waitingAtMost: Self.patience) }
    for place in gone { try? put(nil, place, waitingAtMost: Self.patience) }
  }

  /// What is saved or emptied is no draft any longer. Where it cannot be taken away now, it is when it can.
  func forget(_ place: DraftPlace) {
    awaiting[place] = nil
    guard held[place] != nil else { return }
    held[place] = nil
    gone.insert(place)
    try? put(nil, place)
  }

  private func put(_ draft: Draft?, _ place: DraftPlace, waitingAtMost milliseconds: Int = 0) throws(StoreError) {
    try write(draft?.json, place, milliseconds)
    held[place] = draft
    awaiting[place] = nil
    gone.remove(place)
  }

  private func milliseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000)
  }
}
