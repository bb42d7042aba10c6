/// How a call takes its turn, and what may stop it.
///
/// The library does one thing at a time. A foreground call stops the background call that is running, is served, and
/// the background call goes on: a layout from its last coordinates, anything else from its beginning. The result of a
/// call that was overtaken is the same as that of one that was not.
public struct GraphJob: Sendable {
  public enum Priority: Sendable, Hashable {
    /// Someone waits for the answer.
    case foreground
    /// Nobody waits: lets foreground calls overtake.
    case background
  }

  public var priority: Priority
  public var cancellation: Cancellation?

  public init(priority: Priority, cancellation: Cancellation? = nil) {
    self.priority = priority
    self.cancellation = cancellation
  }

  public static var foreground: GraphJob { GraphJob(priority: .foreground) }
  public static var background: GraphJob { GraphJob(priority: .background) }

  public static func foreground(_ cancellation: Cancellation) -> GraphJob {
    GraphJob(priority: .foreground, cancellation: cancellation)
  }

  public static func background(_ cancellation: Cancellation) -> GraphJob {
    GraphJob(priority: .background, cancellation: cancellation)
  }
}
