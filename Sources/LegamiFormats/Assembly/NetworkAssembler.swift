import LegamiModel

/// Turns a raw network into nodes and ties of the model: understands columns, cleans text, joins parallel ties.
struct NetworkAssembler {
  let raw: RawNetwork
  let columns: UnderstoodColumns
  /// The node in the centre, by its number; nil for a network without one.
  let centre: Int?
  /// The keys of the nodes in the document where they are not the file's own.
  var keys: [Int: String] = [:]
  /// The place of each node among `nodes`; -1 for nodes that are left out.
  var places: [Int32]
  var nodes: ImportedNodes
  /// What the rows of nodes say of their ties to the centre, by node, until those ties are met.
  var centreFacts: [Int: TieFacts] = [:]
  var kinds: [NodeKind]
  /// The name that a column gives the centre.
  var centreName: String?
  var ties: ImportedTies
  var joiner: TieJoiner
  /// How many of `ties` come from no row of their own.
  var impliedTies = 0
  var skipped: [SkippedRow] = []
  private let file: SourceFile
  private let task: ImportTask
  private var steps = 0

  /// - Parameter file: named where memory ends or reading is stopped.
  init(_ raw: RawNetwork, columns: UnderstoodColumns, file: SourceFile, task: ImportTask) throws(FormatError) {
    (self.raw, self.columns, self.file, self.task) = (raw, columns, file, task)
    let hasOwnKeys = raw.ties.indices.contains { raw.ties[$0].key != RawTexts.none }
    // What is kept for each node and, where rows of ties may repeat one another, for each pair.
    try task.check(in: file, growth: raw.nodes.count * 6 + raw.ties.count * (hasOwnKeys ? 120 : 64))
    if let known = raw.centre {
      centre = known
    } else {
      centre = try NetworkAssembler.flaggedCentre(in: raw, columns) { () throws(FormatError) in
        try task.check(in: file)
      }
    }
    nodes = ImportedNodes(names: columns.attributeNames)
    ties = ImportedTies(names: columns.attributeNames)
    joiner = TieJoiner(capacity: raw.ties.count, hasOwnKeys: hasOwnKeys)
    places = Array(repeating: -1, count: raw.nodes.count)
    kinds = Array(repeating: .person, count: raw.nodes.count)
  }

  /// - Parameter dataset: the file, and which network of it; the bytes of the file are put in its place.
  mutating func assemble(dataset: String) throws(FormatError) -> ImportedNetwork {
    // The centre first: it then has the smallest key in the store, and is the end `a` of its undirected ties.
    if let centre { assembleNode(centre) }
    for number in raw.nodes.indices where number != centre {
      try step()
      assembleNode(number)
    }
    if centre == nil, raw.keepsPlaces { placeNodes() }
    impliedTies = ties.count
    for index in raw.ties.indices {
      try step()
      assembleTie(raw.ties[index])
    }
    let title = [raw.title, centreName, raw.fallbackTitle].compactMap(\.self).first { !$0.isEmpty }
    return ImportedNetwork(
      name: title, ordinal: title == nil ? raw.ordinal : nil,
      centre: centre.flatMap { places[$0] < 0 ? nil : Int(places[$0]) }, nodes: nodes, ties: ties, asOf: raw.asOf,
      dataset: dataset)
  }

  private mutating func step() throws(FormatError) {
    steps += 1
    if steps % 1024 == 0 { try task.check(in: file) }
  }

  /// The key of a node in the document.
  func nodeKey(_ number: Int32) -> String {
    if !keys.isEmpty, let own = keys[Int(number)] { return own }
    return raw.texts.text(raw.nodes[Int(number)].key)
  }

  mutating func skip(_ reason: SkippedRow.Reason, file: Int16, line: Int32, _ arguments: [String]) {
    skipped.append(
      SkippedRow(file: raw.files[Int(file)], line: Int(line), reason: reason, arguments: arguments))
  }

  /// The one node that a column calls the ego.
  private static func flaggedCentre(
    in raw: RawNetwork, _ columns: UnderstoodColumns, _ check: () throws(FormatError) -> Void
  ) throws(FormatError) -> Int? {
    let telling = Set(
      columns.all.indices.filter { index in
        columns.all[index].owner == .node && [.isEgo, .kind, .type, .role].contains(columns.all[index].field)
      })
    guard !telling.isEmpty else { return nil }
    var found: Int?
    for number in raw.nodes.indices {
      if number % 4096 == 4095 { try check() }
      for place in raw.nodes[number].cells.range {
        let cell = raw.cells[place]
        guard telling.contains(Int(cell.column)) else { continue }
        let text = raw.texts.text(cell.text)
        let isFlag = columns.all[Int(cell.column)].field == .isEgo
        let saysEgo = Field.compact(text) == "ego" || (isFlag && Words.flag(text) == true)
        guard saysEgo, found != number else { continue }
        if found != nil { return nil }
        found = number
      }
    }
    return found
  }
}

/// The columns of a document, with what is worked out of their names once for all of its networks.
struct UnderstoodColumns {
  let all: [Column]
  /// Under what name the value of a column is kept where nothing else knows it.
  let names: [String]
  let attributeNames: AttributeNames

  init(_ columns: [Column]) {
    all = columns
    names = UnderstoodColumns.names(of: columns)
    attributeNames = AttributeNames(names + ["source"])
  }

  /// Foreign attributes bear the name of their column; the second of a name says that it is the second.
  private static func names(of columns: [Column]) -> [String] {
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
}
