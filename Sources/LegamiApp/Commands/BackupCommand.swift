import LegamiStore
import LegamiWords

/// `legami backup`: a copy of the whole store, read through, while others may be writing.
enum BackupCommand {
  static func run(file: String, words: Words, store: Store) throws -> CommandResult {
    do {
      try store.backup(to: file)
    } catch {
      throw error.ofMaking(file)
    }
    return CommandResult(lines: words.copyMade(ShellWord.quoted(file), of: ShellWord.quoted(store.path)), isKept: true)
  }
}

extension StoreError {
  /// Where nothing can be written, what is to be said is that the file cannot be made there.
  func ofMaking(_ path: String) -> StoreError {
    let isUnwritable = code == .permission || code == .readOnly
    return isUnwritable && arguments.first == path ? StoreError(.cannotCreate, [path]) : self
  }
}

extension Words {
  fileprivate func copyMade(_ file: String, of store: String) -> [String] {
    [
      say("Copia scritta e verificata: \(file)", "Copy written and checked: \(file)"),
      say(
        "Per rimetterla al suo posto: legami restore \(file) --store \(store)",
        "To put it back in its place: legami restore \(file) --store \(store)"),
    ]
  }
}
