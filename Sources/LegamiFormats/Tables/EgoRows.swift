import LegamiModel

/// Collects rows ego by ego, in the order in which egos are first met.
struct EgoRows {
  private struct Ego {
    var key: String
    var rows: TableRows
    var isDeclared = false
  }

  private let empty: RawNetwork
  private let needsDeclaration: Bool
  private var egos: [Ego] = []
  private var places: [String: Int] = [:]
  /// The ego of each alter; -1 where several egos have an alter of that key. Nil where every tie names its ego.
  private var egoOfAlter: [String: Int]?

  /// - Parameter findsEgos: a table of ties does not say whose ties they are.
  init(empty: RawNetwork, needsDeclaration: Bool, findsEgos: Bool) {
    self.empty = empty
    self.needsDeclaration = needsDeclaration
    egoOfAlter = findsEgos ? [:] : nil
  }

  /// Bytes that the next row may take at once, when a table of keys grows.
  var growth: Int {
    guard let egoOfAlter, egoOfAlter.count == egoOfAlter.capacity else { return lastGrowth }
    return lastGrowth + egoOfAlter.capacity * 96
  }
  private var lastGrowth = 0

  /// - Returns: false when the ego had a row before.
  mutating func declareEgo(_ key: String, row: CellRow, of member: TableSet.Member) -> Bool {
    let place = place(of: key)
    guard !egos[place].isDeclared else { return false }
    egos[place].isDeclared = true
    egos[place].rows.setCentre(row: row, of: member)
    guard member.shape.isCanvas else { return true }
    func text(_ name: String) -> String? {
      let text = member.shape.places[name].map { member.text(row, $0) } ?? ""
      return text.isEmpty ? nil : text
    }
    egos[place].rows.network.fallbackTitle = text("networkcanvascaseid")
    return true
  }

  /// - Returns: false when this ego has an alter of that key.
  mutating func declareAlter(_ key: String, of ego: String, row: CellRow, of member: TableSet.Member) -> Bool {
    let place = place(of: ego)
    guard egos[place].rows.declare(key, row: row, of: member) else { return false }
    lastGrowth = egos[place].rows.growth
    if let known = egoOfAlter?[key] {
      if known != place { egoOfAlter?[key] = -1 }
    } else {
      egoOfAlter?[key] = place
    }
    return true
  }

  /// The ego whose alters both ends are, where a table of ties does not say it: the only one there is, or the only one
  /// with such alters.
  func ego(ofEnds a: String, _ b: String) -> String? {
    if egos.count == 1 { return egos[0].key }
    guard let first = egoOfAlter?[a], first >= 0, egoOfAlter?[b] == first else { return nil }
    return egos[first].key
  }

  mutating func addTie(from a: String, to b: String, of ego: String, row: CellRow, of member: TableSet.Member) {
    let place = place(of: ego)
    let ends = [a, b].map { key -> Int32 in
      // The ego itself, unless an alter of its has the same number.
      if key == ego, !egos[place].rows.knows(key), let centre = egos[place].rows.network.centre {
        return Int32(centre)
      }
      return egos[place].rows.end(key, row: row, of: member)
    }
    egos[place].rows.addTie(row, of: member, a: ends[0], b: ends[1])
    lastGrowth = egos[place].rows.growth
  }

  /// The networks that were collected. They are handed over: nothing of them stays here.
  mutating func finish() -> [RawNetwork] {
    let egos = self.egos
    (self.egos, places, egoOfAlter) = ([], [:], nil)
    return egos.map { ego in
      var network = ego.rows.network
      network.impliesCentreTies = true
      if let centre = network.centre, let title = network.fallbackTitle {
        network.nodes[centre].fallbackName = network.texts.add(title)
      }
      if egos.count > 1 { network.ordinal = "ego \(ego.key)" }
      return network
    }
  }

  private mutating func place(of key: String) -> Int {
    if let known = places[key] { return known }
    var rows = TableRows(empty, needsDeclaration: needsDeclaration)
    rows.addCentre(fallbackName: "ego \(key)")
    places[key] = egos.count
    egos.append(Ego(key: key, rows: rows))
    return egos.count - 1
  }
}
