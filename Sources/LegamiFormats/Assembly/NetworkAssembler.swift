import LegamiModel

/// Turns a raw network into nodes and ties of the model: understands columns, cleans text, joins parallel ties.
struct NetworkAssembler {
  let raw: RawNetwork
  let fields: [Field]
  let attributeNames: [String]
  /// The node in the centre, by its number; nil for a network without one.
  let centre: Int?
  /// The keys of the nodes in the document; empty for nodes that are left out.
  var keys: [String]
  /// The place of each node among `nodes`; -1 for nodes that are left out.
  var places: [Int32]
  var nodes: [ImportedNode] = []
  /// What the rows of nodes say of their ties to the centre, by node.
  var centreFacts: [TieFacts?]
  var kinds: [NodeKind]
  /// The name that a column gives the centre.
  var centreName: String?
  var ties: [ImportedTie] = []
  /// How many of `ties` come from no row of their own.
  var impliedTies = 0
  var skipped: [SkippedRow] = []

  init(_ raw: RawNetwork) {
    self.raw = raw
    fields = raw.columns.map(\.field)
    attributeNames = NetworkAssembler.attributeNames(of: raw.columns)
    centre = raw.centre ?? NetworkAssembler.flaggedCentre(in: raw)
    keys = Array(repeating: "", count: raw.nodes.count)
    places = Array(repeating: -1, count: raw.nodes.count)
    kinds = Array(repeating: .person, count: raw.nodes.count)
    centreFacts = Array(repeating: nil, count: centre == nil ? 0 : raw.nodes.count)
  }

  /// - Parameter dataset: the file, and which network of it; the bytes of the file are put in its place.
  mutating func assemble(dataset: String) -> ImportedNetwork {
    nodes.reserveCapacity(raw.nodes.count)
    // The centre first: it then has the smallest key in the store, and is the end `a` of its undirected ties.
    if let centre { assembleNode(centre) }
    for number in raw.nodes.indices where number != centre { assembleNode(number) }
    if centre == nil, raw.keepsPlaces { placeNodes() }
    assembleTies()
    let title = [raw.title, centreName, raw.fallbackTitle].compactMap(\.self).first { !$0.isEmpty }
    return ImportedNetwork(
      name: title, ordinal: title == nil ? raw.ordinal : nil,
      centre: centre.flatMap { places[$0] < 0 ? nil : Int(places[$0]) }, nodes: nodes, ties: ties, asOf: raw.asOf,
      dataset: dataset)
  }

  mutating func skip(_ reason: SkippedRow.Reason, file: Int16, line: Int32, _ arguments: [String]) {
    skipped.append(
      SkippedRow(file: raw.files[Int(file)], line: Int(line), reason: reason, arguments: arguments))
  }

  /// Foreign attributes bear the name of their column; the second of a name says that it is the second.
  private static func attributeNames(of columns: [Column]) -> [String] {
    var taken: [Column.Owner: Set<String>] = [:]
    var numbers: [Column.Owner: FreeNumbers] = [:]
    return columns.map { column in
      let clean = CleanText.clean(column.name, limit: CleanText.nameLimit).text
      let base = clean.isEmpty ? "?" : clean
      func numbered(_ number: Int) -> String { number == 1 ? base : "\(base) (\(number))" }
      let number = numbers[column.owner, default: FreeNumbers()].first(for: base) {
        !taken[column.owner, default: []].insert(numbered($0)).inserted
      }
      return numbered(number)
    }
  }

  /// The one node that a column calls the ego.
  private static func flaggedCentre(in raw: RawNetwork) -> Int? {
    let telling = Set(
      raw.columns.indices.filter { index in
        raw.columns[index].owner == .node && [.isEgo, .kind, .type, .role].contains(raw.columns[index].field)
      })
    guard !telling.isEmpty else { return nil }
    var found: Int?
    for (number, node) in raw.nodes.enumerated() {
      for cell in raw.cells[node.cells] where telling.contains(Int(cell.column)) {
        let isFlag = raw.columns[Int(cell.column)].field == .isEgo
        let saysEgo = Field.compact(cell.text) == "ego" || (isFlag && Words.flag(cell.text) == true)
        guard saysEgo, found != number else { continue }
        if found != nil { return nil }
        found = number
      }
    }
    return found
  }
}
