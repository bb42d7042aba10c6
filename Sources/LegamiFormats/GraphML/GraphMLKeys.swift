/// The columns that the keys of a GraphML file declare.
struct GraphMLKeys {
  private(set) var columns: [Column] = []
  /// A key for everything is a column of nodes, one of ties and one of the graph.
  private var ofNodes = KeyPlaces()
  private var ofTies = KeyPlaces()
  private var ofNetwork = KeyPlaces()
  /// Columns whose rows have a value even where they do not say it.
  private(set) var standards: [Column.Owner: [Int32]] = [:]
  private var pending: [Int32] = []

  /// Declares a key. `domain` is what it is for; nil or `all` is everything.
  mutating func declare(id: String, name: String?, type: String?, domain: String?) {
    let name = name ?? GraphMLKeys.withoutPrefix(id)
    let kind: Column.ValueKind
    switch type {
    case "boolean": kind = .flag
    case "int", "integer", "long", "float", "double": kind = .number
    default: kind = .text
    }
    let owners: [Column.Owner]
    switch domain {
    case "node": owners = [.node]
    case "edge": owners = [.tie]
    case "graph", "graphml": owners = [.network]
    case "port", "endpoint", "hyperedge": owners = []
    default: owners = [.node, .tie, .network]
    }
    pending = owners.compactMap { owner in
      // A key declared twice: the first stands.
      guard find(id, of: owner) == nil else { return nil }
      return add(id: id, name: name, owner: owner, kind: kind)
    }
  }

  /// Gives the key declared last the value of rows that do not say it.
  mutating func setStandard(_ text: String) {
    for column in pending {
      columns[Int(column)].standard = text
      standards[columns[Int(column)].owner, default: []].append(column)
    }
    pending = []
  }

  /// The column of a key; one that was never declared for this owner is text.
  mutating func column(of id: String, owner: Column.Owner) -> Int32 {
    if let known = find(id, of: owner) { return known }
    return add(id: id, name: GraphMLKeys.withoutPrefix(id), owner: owner, kind: .text)
  }

  private mutating func add(id: String, name: String, owner: Column.Owner, kind: Column.ValueKind) -> Int32 {
    let number = Int32(columns.count)
    columns.append(
      Column(name: name, owner: owner, valueKind: kind, field: Field.field(named: name, of: owner), standard: nil))
    switch owner {
    case .node: ofNodes.add(id, number)
    case .tie: ofTies.add(id, number)
    case .network: ofNetwork.add(id, number)
    }
    return number
  }

  private mutating func find(_ id: String, of owner: Column.Owner) -> Int32? {
    switch owner {
    case .node: ofNodes.find(id)
    case .tie: ofTies.find(id)
    case .network: ofNetwork.find(id)
    }
  }

  /// igraph puts the domain before the name: `v_name`.
  private static func withoutPrefix(_ id: String) -> String {
    for prefix in ["v_", "e_", "g_"] where id.hasPrefix(prefix) && id.utf8.count > 2 { return String(id.dropFirst(2)) }
    return id
  }
}

/// Finds the column of a key. Rows mostly tell their keys in the same order: the one after the last is tried first.
struct KeyPlaces {
  private var ids: [String] = []
  private var columns: [Int32] = []
  private var places: [String: Int] = [:]
  private var next = 0

  mutating func add(_ id: String, _ column: Int32) {
    places[id] = ids.count
    ids.append(id)
    columns.append(column)
  }

  mutating func find(_ id: String) -> Int32? {
    if next >= ids.count { next = 0 }
    guard next < ids.count, let place = ids[next] == id ? next : places[id] else { return nil }
    next = place + 1
    return columns[place]
  }
}
