import Foundation
import LegamiDemonstration
import LegamiModel
import LegamiStore
import LegamiWords

/// A demonstration store that nobody else can read. It is made in a folder of its own and loses its name as soon as it
/// is open: whatever ends the program, nothing of it is left.
enum DemonstrationFolder {
  static func with(_ setting: CommandSetting, _ body: (Store) throws -> Void) throws {
    let store = try open(setting)
    defer { store.close() }
    try body(store)
  }

  /// While the folder is there a signal waits.
  private static func open(_ setting: CommandSetting) throws -> Store {
    let parent = setting.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    sweep(parent)
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let folder = try make(in: parent)
    let lock = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    flock(lock, LOCK_EX | LOCK_NB)
    do {
      let path = PathText.joined(folder, name)
      try Demonstration.create(at: path, language: setting.words.language.rawValue)
      return try Store.openUnnamed(at: path, user: setting.user, clock: setting.clock)
    } catch {
      remove(folder)
      throw error
    }
  }

  private static let name = "legami.sqlite"
  private static let prefix = "legami-demo-"

  private static func make(in parent: String) throws(StoreError) -> String {
    var template = Array("\(PathText.joined(parent, prefix))\(getpid())-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      let isFull = errno == ENOSPC || errno == EDQUOT
      throw StoreError(isFull ? .diskFull : .cannotCreate, [parent])
    }
    return String(cString: made)
  }

  // MARK: What killed programs leave

  /// Younger than this and of a living program, a folder may be about to be locked.
  private static let youth = 60

  /// Removes the folders of programs that were killed before theirs had lost its name.
  static func sweep(_ parent: String) {
    for found in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
      guard let process = found.wholeMatch(of: /legami-demo-(\d+)-[A-Za-z0-9]{6}/).flatMap({ pid_t($0.1) }) else {
        continue
      }
      let folder = PathText.joined(parent, found)
      let lock = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard lock >= 0 else { continue }
      defer { close(lock) }
      var status = stat()
      guard fstat(lock, &status) == 0, status.st_uid == geteuid(), flock(lock, LOCK_EX | LOCK_NB) == 0 else { continue }
      let isAlive = kill(process, 0) == 0 || errno == EPERM
      if !isAlive || time(nil) - status.st_mtim.tv_sec > youth { remove(folder) }
    }
  }

  private static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
}
