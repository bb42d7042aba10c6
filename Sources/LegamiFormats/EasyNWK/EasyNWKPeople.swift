import LegamiModel

/// Knows who is who across the versions of a map.
///
/// A version made as a copy keeps the numbers of its contacts, one begun blank counts from 1 again: numbers are
/// believed where most of them go with the same name as before, else names are.
struct EasyNWKPeople {
  /// Where a version tells of somebody.
  struct Appearance {
    var version: Int32
    var contact: Int32
  }

  /// People in the order in which they are first met.
  private(set) var order: [Int] = []
  private(set) var keys: [String] = []
  private var names: [String] = []
  /// By version: who has a number.
  private var numbers: [[String: Int]] = []
  /// By person: in which versions they are, and where among its contacts.
  private var told: [[Appearance]] = []
  private var holders: [String: Int] = [:]
  /// Who bears a name now.
  private var bearers: [String: Set<Int>] = [:]
  /// The ego's key is no contact's.
  private var taken: Set<String> = ["ego"]
  private var numbering = FreeNumbers()

  /// Meets the contacts of the next version.
  mutating func meet(_ version: EasyNWKVersion) {
    let trustsNumbers = trustsNumbers(of: version)
    var numbers: [String: Int] = [:]
    let place = Int32(self.numbers.count)
    // Of each name, how many that bear it were met in this version.
    var met: [String: Int] = [:]
    for (contact, alter) in version.alters.enumerated() {
      let name = FoldedText.fold(alter.name)
      var person: Int?
      if trustsNumbers { person = holders[alter.id] }
      if person == nil, !trustsNumbers, !name.isEmpty {
        // Looked for only where one alone is left, so that a crowd of one name is gone through once.
        let namesakes = bearers[name, default: []]
        if namesakes.count == met[name, default: 0] + 1 {
          person = namesakes.first { told[$0].last?.version != place }
        }
      }
      let known = person ?? add(alter)
      rename(known, name)
      met[name, default: 0] += 1
      numbers[alter.id] = known
      // Two numbers of one person: the later in the file holds.
      if told[known].last?.version == place { told[known].removeLast() }
      told[known].append(Appearance(version: place, contact: Int32(contact)))
    }
    for alter in version.alters { holders[alter.id] = numbers[alter.id] }
    self.numbers.append(numbers)
  }

  func person(_ number: String, in version: Int) -> Int? { numbers[version][number] }
  /// In which versions a person is, in order.
  func appearances(of person: Int) -> [Appearance] { told[person] }
  /// The one in a version, or else the last.
  func appearance(of person: Int, preferring version: Int) -> Appearance {
    told[person].last { $0.version == version } ?? told[person][told[person].count - 1]
  }

  private func trustsNumbers(of version: EasyNWKVersion) -> Bool {
    let shared = version.alters.filter { holders[$0.id] != nil }
    let same = shared.count { alter in holders[alter.id].map { names[$0] == FoldedText.fold(alter.name) } ?? false }
    return same * 2 >= shared.count
  }

  private mutating func add(_ alter: EasyNWKAlter) -> Int {
    let person = keys.count
    func numbered(_ number: Int) -> String {
      number <= 4 ? alter.id + String(repeating: "'", count: number - 1) : "\(alter.id)'\(number)"
    }
    let key = numbered(numbering.first(for: alter.id) { !taken.insert(numbered($0)).inserted })
    order.append(person)
    keys.append(key)
    names.append("")
    told.append([])
    return person
  }

  private mutating func rename(_ person: Int, _ name: String) {
    if names[person] != name { bearers[names[person]]?.remove(person) }
    names[person] = name
    bearers[name, default: []].insert(person)
  }
}
