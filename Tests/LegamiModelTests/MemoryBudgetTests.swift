import LegamiModel
import Synchronization
import Testing

struct MemoryBudgetTests {
  @Test func `what is asked for is allowed as long as it fits beside what was taken`() {
    let taken = Mutex(Int64(0))
    let budget = MemoryBudget(bytes: 1_000) { taken.withLock { $0 } }
    #expect(budget.allows())
    #expect(budget.allows(1_000))
    #expect(!budget.allows(1_001))
    taken.withLock { $0 = 600 }
    #expect(budget.allows(400))
    #expect(!budget.allows(401))
    taken.withLock { $0 = 1_001 }
    #expect(!budget.allows())
    #expect(MemoryBudget.unlimited.allows(.max))
    #expect(MemoryBudget.unlimited.bytes == nil)
  }

  @Test func `on a machine with memory half of it may be taken, and never all`() throws {
    let budget = MemoryBudget.measured()
    let bytes = try #require(budget.bytes)
    #expect(bytes > 0)
    #expect(budget.allows())
    #expect(!budget.allows(Int(bytes) + 1 << 33))
    #expect(bytes < 1 << 50)
  }
}
