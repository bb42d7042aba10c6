/// What a table holds, told by the names of its columns.
struct TableShape {
  enum Content: Hashable {
    case egos
    case alters
    case ties
    /// Nodes of a network without an ego.
    case nodes
  }

  var content: Content
  /// The column that says whose row this is.
  var ego: Int?
  /// The column of the row's own key.
  var key: Int?
  /// The two ends of a tie.
  var ends: (Int, Int)?
  /// Columns that only say again what the shape says.
  var ignored: Set<Int>
  /// Where each word of the header stands first.
  var places: [String: Int]
  /// Names rows that have no name.
  var fallbackName: Int?
  var isCanvas: Bool
  /// Source and Target, or Id without an ego: the columns of Gephi.
  var isGephi: Bool

  /// The shape of a table with this header; nil for a table that is none of ours.
  init?(header: [String]) {
    let words = header.map(Field.compact)
    let places = Dictionary(zip(words, words.indices), uniquingKeysWith: { first, _ in first })
    self.places = places
    func column(_ names: [String]) -> Int? { names.lazy.compactMap { places[$0] }.first }
    ego = column(Self.egoNames)
    isCanvas = words.contains("networkcanvasegouuid")
    let alter = column(isCanvas ? ["networkcanvasuuid"] : Self.alterNames)
    ends =
      (isCanvas ? Self.canvasEndNames : Self.endNames).lazy.compactMap { first, second -> (Int, Int)? in
        guard let a = words.firstIndex(of: first), let b = words.firstIndex(of: second), a != b else { return nil }
        return (a, b)
      }.first
    // Whose row it is and whom it is about: two further columns that could be ends say from when to when, or
    // something else of the alter. Every table of Network Canvas has both keys, and its own names for ends.
    if !isCanvas, ego != nil, let alter, ends.map({ $0.0 != alter && $0.1 != alter }) ?? false { ends = nil }
    let isSourceTarget = ends.map { words[$0.0] == "source" && words[$0.1] == "target" } ?? false
    ignored = isCanvas ? Set(["from", "to", "nodeid"].compactMap { words.firstIndex(of: $0) }) : []
    if ends != nil {
      content = .ties
      key = column(isCanvas ? ["networkcanvasuuid"] : ["edgeid", "id", "tieid"])
      isGephi = ego == nil && isSourceTarget
    } else if let alter {
      guard ego != nil else { return nil }
      content = .alters
      key = alter
      isGephi = false
      fallbackName = isCanvas ? column(["nodeid"]) : nil
    } else if ego != nil {
      content = .egos
      key = ego
      isGephi = false
    } else if let id = column(["id", "nodeid"]) {
      content = .nodes
      key = id
      isGephi = true
    } else {
      return nil
    }
  }

  /// The columns that are read as facts of the row.
  func factColumns(of header: [String]) -> [Int] {
    header.indices.filter { column in
      column != ego && column != key && column != ends?.0 && column != ends?.1 && !ignored.contains(column)
        && !header[column].isEmpty
    }
  }

  private static let egoNames = [
    "networkcanvasegouuid", "egoid", "idego", "ego", "egonumber", "egonum", "egokey", "egouuid", "puid", "egoname",
  ]

  private static let alterNames = [
    "alterid", "idalter", "altid", "altern", "alternumber", "alternum", "alterkey", "nameid", "alter", "altername",
  ]

  private static let canvasEndNames = [("networkcanvassourceuuid", "networkcanvastargetuuid")]

  private static let endNames = [
    ("source", "target"), ("sourceid", "targetid"),
    ("srcid", "tgtid"), ("from", "to"), ("fromid", "toid"), ("alter1number", "alter2number"),
    ("alter1id", "alter2id"), ("alterid1", "alterid2"), ("alter1", "alter2"), ("nameid", "targetid"),
    ("origine", "destinazione"), ("da", "a"), ("nodo1", "nodo2"), ("node1", "node2"), ("id1", "id2"),
  ]
}
