import Foundation

/// The built program, run as people and scripts run it.
public enum Program {
  /// The binary that was built beside the tests.
  public static var path: String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("legami").path
  }

  public struct Result: Sendable {
    public let status: Int32
    public let output: String
    public let errors: String
  }

  /// Runs the program with its output in pipes, and with the variables given and no others.
  public static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    try ChildProcess.run([path] + arguments, environment: withDefaults(environment))
  }

  /// Runs the program in a folder with arguments that need not be text.
  public static func run(
    bytes arguments: [[UInt8]], environment: [String: String] = [:], in folder: String
  ) throws -> Result {
    try ChildProcess.run(
      bytes: ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, path].map { Array($0.utf8) } + arguments,
      environment: withDefaults(environment))
  }

  /// Runs a line of shell, for what only a shell can set.
  public static func shell(_ line: String, environment: [String: String]) throws -> Result {
    try ChildProcess.run(["/bin/sh", "-c", line], environment: withDefaults(environment))
  }

  private static func withDefaults(_ environment: [String: String]) -> [String: String] {
    ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, given in given }
  }
}
