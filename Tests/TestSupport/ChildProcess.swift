import Foundation

/// Runs a command to its end.
///
/// Not Foundation's `Process`: its pipes are inherited by whatever another thread starts at that moment, and a server
/// that stays, as tmux does, then keeps them open for ever. Here the streams are files that no other child sees.
enum ChildProcess {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs `command` with `environment` and nothing inherited.
  static func run(_ command: [String], environment: [String: String]) throws -> Program.Result {
    try run(bytes: command.map { Array($0.utf8) }, environment: environment)
  }

  /// The same for arguments that need not be text.
  static func run(bytes command: [[UInt8]], environment: [String: String]) throws -> Program.Result {
    let output = try file()
    let errors = try file()
    defer { for file in [output, errors] { close(file) } }
    let child = try start(command, environment: environment, output: output, errors: errors)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // As a shell counts: the exit status, or 128 and the signal.
    let signal = status & 0x7F
    return Program.Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text(of: output), errors: text(of: errors))
  }

  private static func start(
    _ command: [[UInt8]], environment: [String: String], output: Int32, errors: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    return try spawn(command, environment, &actions)
  }

  /// Starts `command` in a session of its own with a terminal for its three streams, which it leads or only has.
  static func start(
    _ command: [String], environment: [String: String], terminal: String, leadsTerminal: Bool
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR | (leadsTerminal ? 0 : O_NOCTTY), 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    return try spawn(command.map { Array($0.utf8) }, environment, &actions, flags: startsSession)
  }

  /// `POSIX_SPAWN_SETSID` of spawn.h, which the Glibc module does not have.
  private static let startsSession: Int32 = 0x80

  private static func spawn(
    _ command: [[UInt8]], _ environment: [String: String], _ actions: inout posix_spawn_file_actions_t,
    flags: Int32 = 0
  ) throws -> pid_t {
    // The threads that run tests block signals, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | flags))
    let settings = environment.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)".utf8) }
    let name = String(decoding: command[0], as: UTF8.self)
    var child: pid_t = 0
    let failed = withStrings(command) { arguments in
      withStrings(settings) { variables in
        posix_spawnp(&child, name, &actions, &attributes, arguments, variables)
      }
    }
    guard failed == 0 else { throw Failure(description: "\(name): \(String(cString: strerror(failed)))") }
    return child
  }

  /// A file without a name that goes when it is closed.
  private static func file() throws -> Int32 {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("legami-\(UUID().uuidString)").path
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(description: "\(path): \(String(cString: strerror(errno)))") }
    unlink(path)
    return file
  }

  private static func text(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    let data = try? FileHandle(fileDescriptor: file, closeOnDealloc: false).readToEnd()
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private static func withStrings<Answer>(
    _ strings: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
  ) -> Answer {
    let copies = strings.map { bytes in
      (bytes + [0]).withUnsafeBytes { $0.baseAddress.flatMap { strdup($0.assumingMemoryBound(to: CChar.self)) } }
    }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
