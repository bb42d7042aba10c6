import CIgraph
import Foundation

/// The one owner of the C library, which is not thread-safe: every call into it passes `run`, one at a time.
// Unchecked: every stored variable is read and written only between the gate's lock and unlock.
final class Engine: @unchecked Sendable {
  static let shared = Engine()

  private let gate = NSCondition()
  private var running: GraphJob.Priority?
  private var waitingForeground = 0
  /// Raised by a foreground call while a background call runs.
  private let overtaken = Flag()
  /// How many background calls were stopped to let a foreground call pass.
  private var overtakings = 0

  private init() { legami_graph_begin() }

  /// Runs a call of the C library when it is its turn, again from the start when a foreground call overtook it.
  ///
  /// - Parameter call: leaves its results unfinished when it does not return `LEGAMI_GRAPH_DONE`.
  func run(_ job: GraphJob, limit: Int = 0, _ call: () -> Int32) throws(GraphError) {
    while true {
      try enter(job)
      legami_graph_watch(job.cancellation?.flag.pointer, job.priority == .background ? overtaken.pointer : nil)
      let code = Int(call())
      legami_graph_watch(nil, nil)
      let reason = code == LEGAMI_GRAPH_FAILED ? String(cString: legami_graph_reason()) : ""
      leave()
      switch code {
      case LEGAMI_GRAPH_DONE: return
      case LEGAMI_GRAPH_INTERRUPTED: try job.checkCancellation()
      case LEGAMI_GRAPH_NO_MEMORY: throw GraphError(.outOfMemory)
      case LEGAMI_GRAPH_TOO_MANY: throw GraphError(.tooMany, values: [limit])
      default: throw GraphError(.library, reason: reason)
      }
    }
  }

  /// Lets the calls that wait look again whether they were cancelled.
  func wakeWaiting() {
    gate.lock()
    gate.broadcast()
    gate.unlock()
  }

  var overtakingCount: Int {
    gate.lock()
    defer { gate.unlock() }
    return overtakings
  }

  private func enter(_ job: GraphJob) throws(GraphError) {
    gate.lock()
    defer { gate.unlock() }
    switch job.priority {
    case .foreground:
      waitingForeground += 1
      defer {
        waitingForeground -= 1
        // Background calls wait for this number too, and a cancelled call passes no `leave` that would wake them.
        gate.broadcast()
      }
      if running == .background, !overtaken.isRaised {
        overtaken.raise()
        overtakings += 1
      }
      while running != nil {
        try job.checkCancellation()
        gate.wait()
      }
    case .background:
      while running != nil || waitingForeground > 0 {
        try job.checkCancellation()
        gate.wait()
      }
      overtaken.lower()
    }
    try job.checkCancellation()
    running = job.priority
  }

  private func leave() {
    gate.lock()
    running = nil
    gate.broadcast()
    gate.unlock()
  }
}
