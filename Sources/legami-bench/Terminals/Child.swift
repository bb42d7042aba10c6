import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A process started by this one.
struct Child {
  let id: pid_t

  /// What a process that has ended has used.
  struct Usage {
    let status: Int32
    let peakMegabytes: Double
  }

  /// `POSIX_SPAWN_SETSID` of spawn.h, which the Glibc module does not have.
  private static let startsSession: Int16 = 0x80

  /// Starts a program whose three streams are `device`; with a terminal, in a session of its own that it leads.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], device: String, leadsSession: Bool
  ) throws(ProgramProblem) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    // What goes wrong in a program without a terminal is to be seen.
    if leadsSession { posix_spawn_file_actions_adddup2(&actions, 0, 2) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if leadsSession { posix_spawnattr_setflags(&attributes, Self.startsSession) }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var id: pid_t = 0
    let failure = posix_spawn(&id, program, &actions, &attributes, &words, &variables)
    guard failure == 0 else {
      throw ProgramProblem("\(program) cannot be started: \(String(cString: strerror(failure)))")
    }
    self.id = id
  }

  /// Waits for the end.
  func end() -> Usage {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
    return Usage(status: status, peakMegabytes: Double(usage.ru_maxrss) / 1024)
  }

  var hasEnded: Bool {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) != 0
  }

  func kill() {
    Glibc.kill(id, SIGKILL)
    _ = end()
  }

  /// The most memory that was ever resident, from `VmHWM` of proc_pid_status(5).
  var peakMegabytes: Double? {
    let text = Machine.value(of: "VmHWM", in: "/proc/\(id)/status")
    return text?.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 1024 }
  }
}
