import LegamiModel

/// The tables of one import, understood together.
struct TableSet {
  struct Member {
    let table: Table
    let shape: TableShape
    let index: Int16
    /// The columns read as facts of a row.
    let factColumns: [Int]
    /// The place of the first of its fact columns among the columns of the set.
    var firstColumn: Int32 = 0
  }

  let files: [SourceFile]
  var members: [Member]
  private(set) var columns: [Column] = []
  var skipped: [SkippedRow] = []

  static func read(
    _ files: [SourceFile], format: ImportFormat, task: inout ImportTask
  ) throws(FormatError) -> ImportedDocument {
    var members: [Member] = []
    for (index, file) in files.enumerated() {
      let text = try FileText(file, allowsLegacy: true, task: &task)
      let reader = TableReader(file: file, valueBytes: task.limits.valueBytes)
      let table = try reader.read(text, isCancelled: task.isCancelled)
      let shape = try shape(of: table.header, firstRow: table.rows.isEmpty ? nil : table.cells[0], file: file)
      members.append(
        Member(
          table: table, shape: shape, index: Int16(clamping: index),
          factColumns: shape.factColumns(of: table.header)))
    }
    var set = TableSet(files: files, members: members)
    return try set.document(format: format, task: task)
  }

  /// The format of a table, by the first row of its beginning.
  static func format(ofHead head: [UInt8], file: SourceFile) throws(FormatError) -> ImportFormat {
    var head = head
    // The head may end within a character or a row: rows are read only as far as they are whole.
    if head.count < file.size, let last = head.lastIndex(of: 0x0A) { head.removeSubrange((last + 1)...) }
    let text = try FileText(raw: head, file: file, allowsLegacy: true)
    var scanner = CellScanner(bytes: text.bytes, separator: TableReader.separator(of: text.bytes))
    var rows: [[String]] = []
    while rows.count < 2 {
      var row: [String] = []
      guard (try? scanner.nextRow(into: &row, limit: 1 << 16)) == true else { break }
      if !row.allSatisfy(\.isEmpty) { rows.append(row) }
    }
    guard let header = rows.first else { throw FormatError(.empty, file: file.path) }
    return try shape(of: header, firstRow: rows.last?.first, file: file).isGephi ? .gephiCSV : .csv
  }

  private static func shape(
    of header: [String], firstRow: String?, file: SourceFile
  ) throws(FormatError) -> TableShape {
    // Rows and columns have the same names: who with whom, as a square.
    let isSquare = header.count > 2 && header[0].isEmpty && firstRow.map { $0 == header[1] } ?? false
    let isMatrix = isSquare || Field.compact(header[0]) == "adjacencymatrix"
    if isMatrix { throw FormatError(.unknownFormat, file: file.path, line: 1, arguments: ["adjacency_matrix"]) }
    guard let shape = TableShape(header: header) else {
      throw FormatError(.unknownFormat, file: file.path, line: 1)
    }
    return shape
  }

  private init(files: [SourceFile], members: [Member]) {
    self.files = files
    self.members = members
    for index in members.indices {
      self.members[index].firstColumn = Int32(columns.count)
      let (table, shape) = (members[index].table, members[index].shape)
      for column in members[index].factColumns {
        let name = table.header[column]
        let owner: Column.Owner = shape.content == .ties ? .tie : shape.content == .egos ? .network : .node
        // The same column of two tables, as of two types of ties, is one.
        columns.append(
          Column(
            name: name, owner: owner, valueKind: table.valueKind(of: column),
            field: Field.field(named: name, of: owner), standard: nil))
      }
    }
  }

  private mutating func document(format: ImportFormat, task: ImportTask) throws(FormatError) -> ImportedDocument {
    let hasEgos = members.contains { $0.shape.ego != nil }
    if hasEgos, let stray = members.first(where: { $0.shape.content == .nodes }) {
      throw FormatError(.mixedFiles, file: stray.table.file.path, line: 1)
    }
    var networks = hasEgos ? egoNetworks() : [plainNetwork()]
    networks.removeAll { $0.nodes.isEmpty }
    let listed = members.filter { $0.shape.content == .alters || $0.shape.content == .nodes }
    let tieRows = members.filter { $0.shape.content == .ties }.reduce(0) { $0 + $1.table.lines.count }
    let nodeRows =
      listed.isEmpty
      ? networks.reduce(0) { $0 + $1.nodes.count - ($1.centre == nil ? 0 : 1) }
      : listed.reduce(0) { $0 + $1.table.lines.count }
    var document = ImportedDocument(
      format: format.rawValue, networks: [], nodeRows: nodeRows, tieRows: tieRows, skipped: skipped)
    let base = (listed.isEmpty ? members : listed).map(\.table.file.name).min() ?? files[0].name
    for raw in networks {
      try task.checkCancellation(in: files[0])
      var assembler = NetworkAssembler(raw)
      document.networks.append(assembler.assemble(dataset: raw.ordinal.map { "\(base)#\($0)" } ?? base))
      document.skipped += assembler.skipped
    }
    return document
  }

  /// An empty network that knows the set's files and columns.
  func emptyNetwork() -> RawNetwork {
    var network = RawNetwork(files: files.map(\.name))
    network.columns = columns
    return network
  }

  mutating func skip(_ reason: SkippedRow.Reason, _ member: Member, _ row: Int, _ arguments: [String] = []) {
    skipped.append(
      SkippedRow(
        file: member.table.file.name, line: Int(member.table.lines[row]), reason: reason,
        arguments: arguments.map { CleanText.clean($0, limit: 40).text }))
  }
}
