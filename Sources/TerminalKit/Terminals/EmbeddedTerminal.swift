import Foundation

/// A terminal without a terminal: keys come from a script, frames are kept.
///
/// A whole session is a list of steps and the frames it led to. When the script is
/// over the line hangs up, so that every program under test ends.
public final class EmbeddedTerminal: Terminal {
  public enum Step: Sendable {
    /// What one `wait` answers.
    case events([TerminalEvent])
    /// The window changes size.
    case resize(Size)
    /// Waits for another thread, at most so long; then a `wake` is answered if it came.
    case untilWoken(milliseconds: Int)
    /// A glance at the state of the world between two steps.
    case check(@Sendable () -> Void)
  }

  public private(set) var size: Size
  public let capabilities: Capabilities
  public private(set) var frames: [Screen] = []
  public private(set) var suspensions = 0
  public private(set) var isClosed = false
  private var steps: [Step]
  private var next = 0
  private let bell = Bell()

  public init(size: Size = Size(columns: 80, rows: 24), capabilities: Capabilities = Capabilities(), steps: [Step] = [])
  {
    self.size = size
    self.capabilities = capabilities
    self.steps = steps
  }

  /// A script of keys, one `wait` each.
  public convenience init(size: Size = Size(columns: 80, rows: 24), keys: [Key]) {
    self.init(size: size, steps: keys.map { .events([.key($0)]) })
  }

  public var lastFrame: Screen? { frames.last }

  public var waker: Waker {
    let bell = bell
    return Waker { bell.ring() }
  }

  public func append(_ step: Step) {
    steps.append(step)
  }

  public func present(_ screen: Screen) {
    frames.append(screen)
  }

  public func wait(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    while next < steps.count {
      let step = steps[next]
      next += 1
      switch step {
      case .events(let events): return events.isEmpty ? [.idle] : events
      case .resize(let size):
        self.size = size
        return [.resize(size)]
      case .untilWoken(let milliseconds):
        return bell.wait(milliseconds: milliseconds) ? [.wake] : [.idle]
      case .check(let look): look()
      }
    }
    return [.hangup]
  }

  public func suspend() {
    suspensions += 1
  }

  public func close() {
    isClosed = true
  }

  /// Rung by any thread; `@unchecked` because `rung` is only touched while `condition` is locked.
  private final class Bell: @unchecked Sendable {
    private let condition = NSCondition()
    private var rung = false

    func ring() {
      condition.lock()
      rung = true
      condition.signal()
      condition.unlock()
    }

    func wait(milliseconds: Int) -> Bool {
      condition.lock()
      defer { condition.unlock() }
      let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
      while !rung, condition.wait(until: end) {}
      defer { rung = false }
      return rung
    }
  }
}
