import LegamiModel

/// Knows who is who across the versions of a map.
///
/// A version made as a copy keeps the numbers of its contacts, one begun blank counts from 1 again: numbers are
/// believed where most of them go with the same name as before, else names are.
struct EasyNWKPeople {
  /// People in the order in which they are first met.
  private(set) var order: [Int] = []
  private(set) var keys: [String] = []
  private var names: [String] = []
  private var latest: [EasyNWKAlter] = []
  /// By version: who has a number, and what is told of them.
  private var numbers: [[String: Int]] = []
  private var told: [[Int: EasyNWKAlter]] = []
  private var holders: [String: Int] = [:]
  private var namesakes: [String: [Int]] = [:]
  /// The ego's key is no contact's.
  private var taken: Set<String> = ["ego"]

  /// Meets the contacts of the next version.
  mutating func meet(_ version: EasyNWKVersion) {
    let trustsNumbers = trustsNumbers(of: version)
    var numbers: [String: Int] = [:]
    var told: [Int: EasyNWKAlter] = [:]
    for alter in version.alters {
      let name = FoldedText.fold(alter.name)
      var person: Int?
      if trustsNumbers { person = holders[alter.id] }
      if person == nil, !trustsNumbers, !name.isEmpty {
        let candidates = namesakes[name, default: []].filter { names[$0] == name && told[$0] == nil }
        if candidates.count == 1 { person = candidates[0] }
      }
      let known = person ?? add(alter)
      if names[known] != name || namesakes[name] == nil { namesakes[name, default: []].append(known) }
      (names[known], latest[known]) = (name, alter)
      numbers[alter.id] = known
      told[known] = alter
    }
    for alter in version.alters { holders[alter.id] = numbers[alter.id] }
    self.numbers.append(numbers)
    self.told.append(told)
  }

  func person(_ number: String, in version: Int) -> Int? { numbers[version][number] }
  func alter(_ person: Int, in version: Int) -> EasyNWKAlter? { told[version][person] }
  func last(_ person: Int) -> EasyNWKAlter { latest[person] }

  private func trustsNumbers(of version: EasyNWKVersion) -> Bool {
    let shared = version.alters.filter { holders[$0.id] != nil }
    let same = shared.count { alter in holders[alter.id].map { names[$0] == FoldedText.fold(alter.name) } ?? false }
    return same * 2 >= shared.count
  }

  private mutating func add(_ alter: EasyNWKAlter) -> Int {
    let person = keys.count
    var key = alter.id
    while !taken.insert(key).inserted { key += "'" }
    order.append(person)
    keys.append(key)
    names.append("")
    latest.append(alter)
    return person
  }
}
