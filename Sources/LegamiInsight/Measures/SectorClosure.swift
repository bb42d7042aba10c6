import LegamiModel

/// M17, *chiusura fra settori*: how much ties keep within the classes of an attribute.
public struct SectorClosure: Sendable, Hashable {
  /// `network_type`, `sector`, `policy_area`, or the name of a foreign attribute.
  public let attribute: String
  /// The classes that nodes have, in the order of the enumeration, else of the alphabet.
  public let classes: [String]
  /// `counts[i][j]`: ties between class i and class j; symmetric, a tie within a class counted once.
  public let counts: [[Int]]

  /// Ties within one class.
  public var internalTies: Int { classes.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// Ties between two classes.
  public var externalTies: Int {
    classes.indices.reduce(0) { sum, row in sum + counts[row][(row + 1)...].reduce(0, +) }
  }

  /// The E–I index of Krackhardt and Stern, not rescaled: (external − internal) ÷ (external + internal), −1…1. Nil
  /// when no tie joins two nodes of known class.
  public var index: Double? {
    let total = externalTies + internalTies
    return total == 0 ? nil : Double(externalTies - internalTies) / Double(total)
  }

  /// The pairs of different classes that no tie joins.
  public var emptyPairs: [(String, String)] {
    classes.indices.flatMap { row in
      classes.indices.dropFirst(row + 1).filter { counts[row][$0] == 0 }.map { (classes[row], classes[$0]) }
    }
  }

  init(attribute: String, classes: [String], pairs: [(String, String)]) {
    let positions = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($0.element, $0.offset) })
    var counts = Array(repeating: Array(repeating: 0, count: classes.count), count: classes.count)
    for (first, second) in pairs {
      guard let row = positions[first], let column = positions[second] else { continue }
      counts[row][column] += 1
      if row != column { counts[column][row] += 1 }
    }
    (self.attribute, self.classes, self.counts) = (attribute, classes, counts)
  }
}

extension LiveNetwork {
  /// M17 for every attribute that divides the map, ours first, then foreign ones by name.
  ///
  /// On a person's map the network type, over the distinct pairs of counted alters; on other maps sector and policy
  /// area, over the live cooperations; foreign attributes over the distinct pairs of the structural figures.
  func sectorClosures(_ structure: StructuralGraph) -> [SectorClosure] {
    let pairs = structure.pairs
    var found: [SectorClosure] = []
    if isPersonMap {
      let types = Dictionary(uniqueKeysWithValues: counted.map { ($0.id, networkType(of: $0)?.rawValue) })
      found.append(
        closure("network_type", NetworkType.allCases.map(\.rawValue), structure.nodes, pairs) { types[$0.id] ?? nil })
    } else {
      let cooperations = ties.filter { $0.identity.type == .cooperation }.compactMap { live -> (Node, Node)? in
        guard let a = node(live.identity.a), let b = node(live.identity.b) else { return nil }
        return (a, b)
      }
      found.append(
        closure("sector", Sector.allCases.map(\.rawValue), structure.nodes, cooperations) { $0.sector?.rawValue })
      found.append(
        closure("policy_area", PolicyArea.allCases.map(\.rawValue), structure.nodes, cooperations) {
          // The first area named is the main one.
          $0.policyAreas.first?.rawValue
        })
    }
    found += foreignAttributes(of: structure.nodes).map { name, classes in
      closure(name, classes, structure.nodes, pairs) { $0.attributes[name]?.className }
    }
    return found.filter { $0.classes.count > 1 }
  }

  private func closure(
    _ attribute: String, _ order: [String], _ nodes: [Node], _ pairs: [(Node, Node)], _ value: (Node) -> String?
  ) -> SectorClosure {
    let present = Set(nodes.compactMap(value))
    let valued = pairs.compactMap { pair -> (String, String)? in
      guard let first = value(pair.0), let second = value(pair.1) else { return nil }
      return (first, second)
    }
    return SectorClosure(attribute: attribute, classes: order.filter(present.contains), pairs: valued)
  }

  /// Foreign attributes that divide the nodes into groups: two classes or more, on the average of two nodes or more,
  /// so that neither a name nor a measured quantity is taken for a class.
  private func foreignAttributes(of nodes: [Node]) -> [(name: String, classes: [String])] {
    var values: [String: [String: Int]] = [:]
    var quantities: Set<String> = []
    for node in nodes {
      for (name, value) in node.attributes.sorted where !name.hasPrefix(EasyNWKPlace.prefix) {
        if let className = value.className {
          values[name, default: [:]][className, default: 0] += 1
        } else {
          quantities.insert(name)
        }
      }
    }
    return values.filter { name, counts in
      !quantities.contains(name) && counts.count > 1 && counts.values.reduce(0, +) >= 2 * counts.count
    }
    .map { (name: $0.key, classes: $0.value.keys.sorted()) }
    .sorted { $0.name < $1.name }
  }
}

extension AttributeValue {
  /// The class this value stands for; nil for a number with a fraction, which is a quantity.
  var className: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .flag(let flag): String(flag)
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : nil
    }
  }
}
