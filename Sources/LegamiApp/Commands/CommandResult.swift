/// What a command prints and how it ended.
public struct CommandResult: Equatable, Sendable {
  public var output: String
  public var complaint: String
  public var status: ExitStatus
  /// The output is JSON: not to be respelled.
  public var isJSON: Bool
  /// Something was done that stays done, whether or not it can be told.
  public var isKept: Bool

  public init(
    output: String = "", complaint: String = "", status: ExitStatus = .done, isJSON: Bool = false, isKept: Bool = false
  ) {
    self.output = output
    self.complaint = complaint
    self.status = status
    self.isJSON = isJSON
    self.isKept = isKept
  }

  init(_ json: JSONValue, status: ExitStatus = .done, isKept: Bool = false) {
    self.init(output: json.rendered, status: status, isJSON: true, isKept: isKept)
  }

  init(lines: [String], status: ExitStatus = .done, isKept: Bool = false) {
    self.init(output: lines.map { $0 + "\n" }.joined(), status: status, isKept: isKept)
  }
}
