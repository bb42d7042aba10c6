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

/// `legami restore`: a store made of a copy, where there is none.
enum RestoreCommand {
  static func run(file: String, words: Words, path: String) throws -> CommandResult {
    do {
      try Store.restore(from: file, to: path)
    } catch {
      throw error.ofMaking(path)
    }
    return CommandResult(lines: words.storeRestored(path, option: " --store \(ShellWord.quoted(path))"), isKept: true)
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

  fileprivate func storeRestored(_ path: String, option: String) -> [String] {
    [
      say("Archivio rimesso dalla copia e verificato: \(path)", "Store put back from the copy and checked: \(path)"),
      say("Per aprirlo: legami\(option)", "To open it: legami\(option)"),
    ]
  }
}
