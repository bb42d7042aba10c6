/// The columns that the keys of a GraphML file declare.
struct GraphMLKeys {
  private(set) var columns: [Column] = []
  /// By key and owner: a key for everything is a column of nodes, one of ties and one of the graph.
  private var places: [Column.Owner: [String: Int32]] = [:]
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
      guard places[owner]?[id] == nil else { return nil }
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
    if let known = places[owner]?[id] { return known }
    return add(id: id, name: GraphMLKeys.withoutPrefix(id), owner: owner, kind: .text)
  }

  private mutating func add(id: String, name: String, owner: Column.Owner, kind: Column.ValueKind) -> Int32 {
    let number = Int32(columns.count)
    columns.append(
      Column(name: name, owner: owner, valueKind: kind, field: Field.field(named: name, of: owner), standard: nil))
    places[owner, default: [:]][id] = number
    return number
  }

  /// igraph puts the domain before the name: `v_name`.
  private static func withoutPrefix(_ id: String) -> String {
    for prefix in ["v_", "e_", "g_"] where id.hasPrefix(prefix) && id.utf8.count > 2 { return String(id.dropFirst(2)) }
    return id
  }
}
