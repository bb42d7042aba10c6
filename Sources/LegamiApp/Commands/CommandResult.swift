/// What a command prints and how it ended.
public struct CommandResult: Equatable, Sendable {
  public var output: String
  public var complaint: String
  public var status: ExitStatus

  public init(output: String = "", complaint: String = "", status: ExitStatus = .done) {
    self.output = output
    self.complaint = complaint
    self.status = status
  }
}
