import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A process started by this one.
struct Child {
  let id: pid_t

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

  /// Waits for the end and answers its status.
  @discardableResult
  func end() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Whether it has ended, or ends before the time is over; its status can still be asked for.
  func hasEnded(withinMilliseconds milliseconds: Int = 0) -> Bool {
    var information = siginfo_t()
    func hasEnded() -> Bool {
      waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0 && information.si_signo != 0
    }
    if hasEnded() { return true }
    guard milliseconds > 0 else { return false }
    usleep(UInt32(milliseconds) * 1_000)
    return hasEnded()
  }

  func kill() {
    Glibc.kill(id, SIGKILL)
    end()
  }

  /// The most memory that was ever resident, from `VmHWM` of proc_pid_status(5).
  var peakMegabytes: Double? {
    let text = Machine.value(of: "VmHWM", in: "/proc/\(id)/status")
    return text?.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 1024 }
  }
}
