/// `legami --version`.
enum VersionCommand {
  /// The version of the program.
  static let number = "0.1.0"

  static func run() -> CommandResult { CommandResult(lines: ["legami \(number)"]) }
}
