/// Numbers things that would be called the same: “Rete”, “Rete (2)”, “Rete (3)”. Whoever asks again begins after the
/// number given last, so that a thousand of one name cost a thousand questions and not half a million.
public struct FreeNumbers: Sendable {
  private var next: [String: Int] = [:]

  public init() {}

  /// The first number that is free, from 1 at the first time and then from the one after the last.
  /// - Parameter isTaken: asked for each number in turn.
  public mutating func first(for name: String, _ isTaken: (Int) throws -> Bool) rethrows -> Int {
    var number = next[name] ?? 1
    while try isTaken(number) { number += 1 }
    next[name] = number + 1
    return number
  }
}
