import LegamiModel
import Testing

struct FreeNumbersTests {
  @Test func `many things of one name are numbered with one question each`() {
    func questions(_ count: Int) -> Int {
      var (numbers, taken, asked) = (FreeNumbers(), Set<Int>(), 0)
      for _ in 0..<count {
        let number = numbers.first(for: "Rete") { number in
          asked += 1
          return taken.contains(number)
        }
        #expect(taken.insert(number).inserted)
      }
      #expect(taken == Set(1...count))
      return asked
    }
    #expect(questions(2_000) == 2 * questions(1_000))
  }

  @Test func `numbers that others took are passed over, and names do not share theirs`() {
    var numbers = FreeNumbers()
    let others: Set<Int> = [1, 2, 4]
    #expect(numbers.first(for: "a") { others.contains($0) } == 3)
    #expect(numbers.first(for: "a") { others.contains($0) } == 5)
    #expect(numbers.first(for: "b") { _ in false } == 1)
  }
}
