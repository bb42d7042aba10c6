import Foundation
import LegamiStore
import LegamiWords
import TerminalKit

/// The copy of the day, made behind the screens on a thread and a connection of its own.
final class DailyCopy: Sendable {
  private let rule: CopyRule
  private let stop = CopyStop()
  private let ended = DispatchSemaphore(value: 0)

  init(_ rule: CopyRule) { self.rule = rule }

  /// - Parameter failed: told, on that thread, why there is no copy.
  func start(_ store: Store, failed: @escaping @Sendable (StoreError) -> Void) {
    let (rule, stop, ended) = (rule, stop, ended)
    Thread.detachNewThread { @Sendable in
      // Of this thread alone: whoever types goes first.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
      do {
        _ = try store.keepCopy(rule, stop: stop)
      } catch let error as StoreError where error.code != .cancelled && error.code != .moved {
        failed(error)
      } catch {}
      ended.signal()
    }
  }

  /// Breaks it off, and waits until nothing of it is left.
  func finish() {
    stop.stop()
    _ = ended.wait(timeout: .now() + 2)
  }
}

extension EffectRunner {
  func keepCopy() -> [Message] {
    guard dailyCopy == nil, store.needsCopy(copies) else { return [] }
    let daily = DailyCopy(copies)
    dailyCopy = daily
    let (background, wake, words) = (background, wake, words)
    daily.start(store) { error in
      background.add(
        .noticed(StatusLine(words.noCopyToday(words.error(error.code.rawValue, error.arguments)), .warning)))
      wake?.wake()
    }
    return []
  }

  /// The copies that may still hold what was removed for good.
  func olderCopies() throws(StoreError) -> [Message] { [.copiesHold(try store.copiesBeforeRemoval())] }

  /// After something was removed for good: asks whether the copies that may hold it go too. Nothing where there are none.
  func copiesAfterRemoval() -> [Message] {
    guard let copies = try? store.copiesBeforeRemoval(), !copies.isEmpty else { return [] }
    return [.copiesHold(copies)]
  }

  func removeCopies(_ copies: [KeptCopy]) -> [Message] {
    let removed = store.remove(copies)
    let line = words.copiesRemoved(removed.count, of: copies.count)
    return [.done(StatusLine(line, removed.count == copies.count ? .done : .error))]
  }
}
