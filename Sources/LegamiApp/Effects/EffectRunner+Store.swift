import LegamiStore
import LegamiWords

extension EffectRunner {
  /// What is to be said when the store's file is no longer at its place; nothing while it is.
  func storeTrouble(wasRefused: Bool = false) -> [Message] {
    guard let loss = store.loss else { return [] }
    let said = words.error(StoreError.Code.moved.rawValue, [store.path, loss.rawValue])
    return [.storeLost(StatusLine(said.line, .error), wasRefused: wasRefused)]
  }

  /// Writes what is still held open beside the place where the store was.
  func rescue() throws(StoreError) -> [Message] {
    let made = try store.rescue()
    let line = words.rescued(to: made.path, isWhole: made.isWhole)
    return [.done(StatusLine(line, made.isWhole ? .done : .warning))]
  }
}
