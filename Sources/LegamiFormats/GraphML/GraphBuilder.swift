import LegamiModel

/// Collects the rows of one graph as its elements begin and end.
struct GraphBuilder {
  var id: String?
  var isDirected = false
  /// Exported by Network Canvas: the ego is no node, its data stand on the graph.
  var isCanvas = false
  var caseID: String?
  var session: String?
  private(set) var hasDrawnLabel = false

  private let texts: RawTexts
  private var nodes = Blocks<RawNode>()
  private var ties = Blocks<RawTie>()
  private var cells = Blocks<RawNetwork.Cell>()
  private var ownCells: [RawNetwork.Cell] = []
  private var numbers: [String: Int32] = [:]
  private var open: [OpenRow] = []
  /// Cells of the rows that are open; those of an inner row above those of the outer.
  private var scratch: [RawNetwork.Cell] = []

  init(texts: RawTexts) { self.texts = texts }

  /// Bytes that the next thousands of rows may take at once, when the table of keys grows.
  var growth: Int { numbers.count + 16_384 < numbers.capacity ? 0 : numbers.capacity * 96 }

  private struct OpenRow {
    var owner: Column.Owner
    /// The place in `nodes` or `ties`; nil for a row that is left out.
    var number: Int?
    var firstCell: Int
  }

  mutating func startNode(id: String, line: Int, skipped: inout [SkippedRow], file: String) {
    var number: Int?
    if id.isEmpty {
      skipped.append(SkippedRow(file: file, line: line, reason: .noName))
    } else {
      let found = Int(node(called: id, line: line))
      if nodes[found].isDeclared {
        let shown = CleanText.clean(id, limit: 40).text
        skipped.append(SkippedRow(file: file, line: line, reason: .duplicateKey, arguments: [shown]))
      } else {
        nodes[found].isDeclared = true
        nodes[found].line = Int32(clamping: line)
        number = found
      }
    }
    open.append(OpenRow(owner: .node, number: number, firstCell: scratch.count))
    hasDrawnLabel = false
  }

  mutating func startEdge(
    key: String?, source: String?, target: String?, directed: String?, line: Int, skipped: inout [SkippedRow],
    file: String
  ) {
    var number: Int?
    if let source, let target, !source.isEmpty, !target.isEmpty {
      number = ties.count
      let isDirected = directed.flatMap(Words.flag) ?? isDirected
      let (a, b) = (node(called: source, line: line), node(called: target, line: line))
      ties.append(
        RawTie(key: texts.add(key), a: a, b: b, line: Int32(clamping: line), isDirected: isDirected))
    } else {
      skipped.append(SkippedRow(file: file, line: line, reason: .missingEnd))
    }
    open.append(OpenRow(owner: .tie, number: number, firstCell: scratch.count))
    hasDrawnLabel = false
  }

  mutating func endNode(keys: GraphMLKeys) {
    guard let range = closeRow(keys: keys), let number = range.number else { return }
    nodes[number].cells = range.cells
  }

  mutating func endEdge(keys: GraphMLKeys) {
    guard let range = closeRow(keys: keys), let number = range.number else { return }
    ties[number].cells = range.cells
  }

  /// Adds the value of a key to the open row, or to the graph when none is open.
  mutating func add(_ value: UnsafeRawBufferPointer, key: String, keys: inout GraphMLKeys) {
    if let row = open.last {
      scratch.append(RawNetwork.Cell(column: keys.column(of: key, owner: row.owner), text: texts.add(value)))
    } else {
      ownCells.append(RawNetwork.Cell(column: keys.column(of: key, owner: .network), text: texts.add(value)))
    }
  }

  /// Adds what a drawing tells under a name of our own.
  mutating func addDrawn(_ value: String, named name: String, keys: inout GraphMLKeys) {
    guard !open.isEmpty, !value.isEmpty else { return }
    if name == "label" { hasDrawnLabel = true }
    var value = value
    value.withUTF8 { add(UnsafeRawBufferPointer($0), key: name, keys: &keys) }
  }

  /// The number of a node, given when its key is first met, be it in an edge.
  private mutating func node(called key: String, line: Int) -> Int32 {
    if let known = numbers[key] { return known }
    let number = Int32(nodes.count)
    numbers[key] = number
    nodes.append(RawNode(key: texts.add(key), line: Int32(clamping: line), isDeclared: false))
    return number
  }

  private mutating func closeRow(keys: GraphMLKeys) -> (number: Int?, cells: RawNetwork.Cells)? {
    guard let row = open.popLast() else { return nil }
    let first = cells.count
    if scratch.count > row.firstCell {
      for cell in scratch[row.firstCell...] { cells.append(cell) }
      scratch.removeSubrange(row.firstCell...)
    }
    for column in keys.standards[row.owner] ?? []
    where !(first..<cells.count).contains(where: { cells[$0].column == column }) {
      guard let standard = keys.columns[Int(column)].standard, !standard.isEmpty else { continue }
      cells.append(RawNetwork.Cell(column: column, text: texts.add(standard)))
    }
    return (row.number, RawNetwork.Cells(first: first, count: Int32(clamping: cells.count - first)))
  }

  /// The network that was collected; one of Network Canvas gets its ego.
  mutating func finish(file: String, columns: [Column]) -> RawNetwork {
    var network = RawNetwork(files: [file], texts: texts)
    network.columns = columns
    if isCanvas {
      var key = "ego"
      while numbers[key] != nil { key += "'" }
      network.centre = nodes.count
      network.impliesCentreTies = true
      network.fallbackTitle = caseID
      nodes.append(
        RawNode(
          key: texts.add(key), fallbackName: texts.add(caseID ?? "ego"),
          cells: RawNetwork.Cells(first: cells.count, count: Int32(clamping: ownCells.count)),
          line: nodes.isEmpty ? 1 : nodes[0].line, isDeclared: true))
      for cell in ownCells { cells.append(cell) }
    } else {
      network.title =
        ownCells.first { columns[Int($0.column)].field == .name || isTitle(columns[Int($0.column)]) }
        .map { texts.text($0.text) }
      network.ordinal = id
    }
    (network.nodes, network.ties, network.cells) = (nodes, ties, cells)
    return network
  }

  private func isTitle(_ column: Column) -> Bool { ["title", "titolo"].contains(Field.compact(column.name)) }
}
