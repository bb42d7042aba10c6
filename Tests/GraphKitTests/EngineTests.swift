import Foundation
import Testing

@testable import GraphKit

/// The one owner of the library: failures, cancellation and taking turns.
@Suite struct EngineTests {
  @Test func `what the library refuses comes back as an error with its reason`() throws {
    let broken = Graph(unchecked: 3, [Edge(0, -5)], isDirected: false)
    let error = #expect(throws: GraphError.self) { try broken.components() }
    #expect(error?.code == .library)
    #expect(error?.reason.isEmpty == false)
    let beyond = Graph(unchecked: 3, [Edge(0, 7)], isDirected: false)
    #expect(throws: GraphError.self) { try beyond.components() }
    #expect(try Networks.kite().components().count == 1, "The next call is served as if nothing had been.")
  }

  @Test func `a cancelled call does not start`() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(cancellation.isCancelled)
    let kite = try Networks.kite()
    #expect(throws: GraphError(.cancelled)) { try kite.betweenness(job: .foreground(cancellation)) }
    #expect(throws: GraphError(.cancelled)) { try kite.components(.background(cancellation)) }
    #expect(throws: GraphError(.cancelled)) {
      try ForceLayout().places(of: kite, job: .background(cancellation))
    }
  }

  @Test func `a call that runs is stopped and leaves the library whole`() async throws {
    // Half the pairs of three hundred nodes: far more cliques than could ever be listed.
    let dense = try Networks.random(300, 22_000, seed: 1)
    let cancellation = Cancellation()
    let waiting = Thread {
      Thread.sleep(forTimeInterval: 0.05); cancellation.cancel()
    }
    waiting.start()
    #expect(throws: GraphError(.cancelled)) {
      try dense.maximalCliques(limit: .max, job: .background(cancellation))
    }
    #expect(try Networks.karate().maximalCliques().count == 25)
  }

  @Test func `a layout that runs is stopped`() throws {
    let large = try Networks.connected(3000, seed: 2)
    let cancellation = Cancellation()
    #expect(throws: GraphError(.cancelled)) {
      try ForceLayout().places(of: large, job: .foreground(cancellation)) { _ in cancellation.cancel() }
    }
    let slow = ForceLayout(kamadaKawaiLimit: 3000)
    let second = Cancellation()
    Thread {
      Thread.sleep(forTimeInterval: 0.05); second.cancel()
    }.start()
    #expect(throws: GraphError(.cancelled)) { try slow.places(of: large, job: .background(second)) }
  }

  @Test func `too many cliques are told, not endured`() throws {
    let dense = try Networks.random(300, 22_000, seed: 1)
    #expect(throws: GraphError(.tooMany, values: [500])) { try dense.maximalCliques(limit: 500) }
  }

  @Test func `a foreground call overtakes a background layout, which ends as if undisturbed`() throws {
    let large = try Networks.connected(1500, seed: 5)
    let undisturbed = try ForceLayout().places(of: large)
    let before = Engine.shared.overtakingCount

    let background = Background { try ForceLayout().places(of: large, job: .background) }
    let kite = try Networks.kite()
    // Until one of them met the layout while the library was at work on it.
    while Engine.shared.overtakingCount == before, !background.isFinished {
      #expect(try kite.articulationPoints() == [7, 8])
    }
    let served = !background.isFinished
    let disturbed = try background.result()

    #expect(Engine.shared.overtakingCount > before)
    #expect(served, "The foreground call was answered while the layout still had work to do.")
    #expect(disturbed == undisturbed)
  }

  @Test func `a cancelled call that waits for its turn gives it up`() throws {
    let (isTaken, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let holder = Background {
      try Engine.shared.run(.foreground) {
        isTaken.signal()
        mayEnd.wait()
        return 0
      }
    }
    isTaken.wait()
    for job in [GraphJob.Priority.foreground, .background] {
      let cancellation = Cancellation()
      let waiting = Background {
        try Networks.kite().components(GraphJob(priority: job, cancellation: cancellation))
      }
      cancellation.cancel()
      #expect(throws: GraphError(.cancelled)) { try waiting.result() }
    }
    mayEnd.signal()
    try holder.result()
    #expect(try Networks.kite().components(.background).count == 1)
  }

  @Test func `many threads at once get the right answers`() async throws {
    let kite = try Networks.kite()
    let club = try Networks.karate()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<60 {
        group.addTask {
          let job: GraphJob = index % 2 == 0 ? .foreground : .background
          let cuts = try index % 3 == 0 ? club.articulationPoints(job) : kite.articulationPoints(job)
          return cuts == (index % 3 == 0 ? [0] : [7, 8])
        }
      }
      for try await right in group { #expect(right) }
    }
  }

  @Test func `the library says its version`() {
    #expect(GraphLibrary.version.split(separator: ".").count >= 3)
  }
}

/// A computation on a thread of its own.
// Unchecked: the outcome is read and written only between lock and unlock.
private final class Background<Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var outcome: Result<Value, any Error>?

  init(_ compute: @escaping @Sendable () throws -> Value) {
    Thread { [self] in
      let result = Result { try compute() }
      condition.lock()
      outcome = result
      condition.broadcast()
      condition.unlock()
    }.start()
  }

  var isFinished: Bool {
    condition.lock()
    defer { condition.unlock() }
    return outcome != nil
  }

  func result() throws -> Value {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let outcome { return try outcome.get() }
      condition.wait()
    }
  }
}
