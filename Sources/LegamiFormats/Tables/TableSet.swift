import LegamiModel

/// The tables of one import, understood together. Their names of columns are read first, then their rows one by one:
/// those of egos before those of alters, and ties last.
struct TableSet {
  struct Member {
    let file: SourceFile
    let encoding: TextEncoding
    let header: [String]
    let shape: TableShape
    let index: Int16
    /// The columns read as facts of a row, and what they tell.
    let factColumns: [Int]
    let fields: [Field]
    /// Words of the file's name, by their numbers.
    let kindWord: Int16
    let typeWord: Int16
    /// The place of the first of its fact columns among the columns of the set.
    var firstColumn: Int32 = 0
    var rowCount = 0

    /// The text of a cell; empty where nothing was asked or answered.
    func text(_ row: CellRow, _ column: Int) -> String {
      let text = row.text(column)
      return Words.isAbsent(text) ? "" : text
    }
  }

  let files: [SourceFile]
  let texts = RawTexts()
  var members: [Member] = []
  var columns: [Column] = []
  var skipped: [SkippedRow] = []

  static func read(
    _ files: [SourceFile], format: ImportFormat, task: inout ImportTask
  ) throws(FormatError) -> ImportedDocument {
    var set = try TableSet(files, task: task)
    return try set.document(format: format, task: &task)
  }

  /// Reads the names of the columns of each file.
  private init(_ files: [SourceFile], task: ImportTask) throws(FormatError) {
    self.files = files
    for (index, file) in files.enumerated() {
      let encoding = try TextEncoding.of(file, task: task)
      var table = try Table(file, encoding: encoding, task: task, isCounted: false)
      var row = CellRow()
      let firstRow = try table.next(into: &row) ? row.text(0) : nil
      let shape = try TableSet.shape(of: table.header, firstRow: firstRow, file: file)
      let owner: Column.Owner = shape.content == .ties ? .tie : shape.content == .egos ? .network : .node
      let facts = shape.factColumns(of: table.header)
      let fields = facts.map { Field.field(named: table.header[$0], of: owner) }
      members.append(
        Member(
          file: file, encoding: encoding, header: table.header, shape: shape, index: Int16(clamping: index),
          factColumns: facts, fields: fields,
          kindWord: texts.number(ofWord: shape.isCanvas ? file.word(after: "_attributeList_") : nil),
          typeWord: texts.number(ofWord: shape.isCanvas ? file.word(after: "_edgeList_") : nil),
          firstColumn: Int32(columns.count)))
      // The same column of two tables, as of two types of ties, is one.
      for (fact, field) in zip(facts, fields) {
        columns.append(
          Column(name: table.header[fact], owner: owner, valueKind: .text, field: field, standard: nil))
      }
    }
  }

  /// The format of a table, by its first rows.
  static func format(ofHead head: [UInt8], file: SourceFile) throws(FormatError) -> ImportFormat {
    var check = UTF8Check()
    check.feed(head)
    let isLegacy = check.invalidLine != nil && head.withUnsafeBytes { TextEncoding(mark: $0) } == nil
    let task = ImportTask(limits: .standard, isCancelled: { false }, progress: nil)
    var table = try Table(file, encoding: isLegacy ? .windows1252 : .utf8, task: task, isCounted: false)
    var row = CellRow()
    // What is wrong in later rows is told with their lines, when they are read.
    let firstRow = (try? table.next(into: &row)) == true ? row.text(0) : nil
    return try shape(of: table.header, firstRow: firstRow, file: file).isGephi ? .gephiCSV : .csv
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

  private mutating func document(
    format: ImportFormat, task: inout ImportTask
  ) throws(FormatError) -> ImportedDocument {
    let hasEgos = members.contains { $0.shape.ego != nil }
    if hasEgos, let stray = members.first(where: { $0.shape.content == .nodes }) {
      throw FormatError(.mixedFiles, file: stray.file.path, line: 1)
    }
    var networks = hasEgos ? try egoNetworks(&task) : [try plainNetwork(&task)]
    networks.removeAll { $0.nodes.isEmpty }
    let listed = members.filter { $0.shape.content == .alters || $0.shape.content == .nodes }
    let tieRows = members.filter { $0.shape.content == .ties }.reduce(0) { $0 + $1.rowCount }
    let nodeRows =
      listed.isEmpty
      ? networks.reduce(0) { $0 + $1.nodes.count - ($1.centre == nil ? 0 : 1) }
      : listed.reduce(0) { $0 + $1.rowCount }
    var document = ImportedDocument(
      format: format.rawValue, networks: [], nodeRows: nodeRows, tieRows: tieRows, skipped: skipped)
    let base = (listed.isEmpty ? members : listed).map(\.file.name).min() ?? files[0].name
    let understood = UnderstoodColumns(columns)
    // Taken from the end, so that each goes as soon as it is understood.
    networks.reverse()
    while let raw = networks.popLast() {
      var assembler = try NetworkAssembler(raw, columns: understood, file: files[0], task: task)
      document.networks.append(try assembler.assemble(dataset: raw.ordinal.map { "\(base)#\($0)" } ?? base))
      document.skipped += assembler.skipped
    }
    return document
  }

  /// An empty network that knows the set's files.
  func emptyNetwork() -> RawNetwork { RawNetwork(files: files.map(\.name), texts: texts) }

  mutating func skip(_ reason: SkippedRow.Reason, _ member: Member, _ line: Int, _ arguments: [String] = []) {
    skipped.append(
      SkippedRow(
        file: member.file.name, line: line, reason: reason,
        arguments: arguments.map { CleanText.clean($0, limit: 40).text }))
  }
}

extension SourceFile {
  /// The type that Network Canvas writes into the name of the file and nowhere else.
  fileprivate func word(after mark: String) -> String? {
    guard let range = stem.ranges(of: mark).last else { return nil }
    let word = String(stem[range.upperBound...])
    return word.isEmpty ? nil : word
  }
}
