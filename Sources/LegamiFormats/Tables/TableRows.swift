import LegamiModel

/// Collects the rows of tables into one raw network.
struct TableRows {
  var network: RawNetwork
  private var numbers: [String: Int32] = [:]
  /// Nodes that only ties name are left out: there is a table of nodes that does not list them.
  let needsDeclaration: Bool

  init(_ network: RawNetwork, needsDeclaration: Bool) {
    self.network = network
    self.needsDeclaration = needsDeclaration
  }

  /// Bytes that the next row may take at once, when the table of keys grows.
  var growth: Int { numbers.count < numbers.capacity ? 0 : numbers.capacity * 96 }

  /// Declares the node of a row.
  /// - Returns: false when the key was used before.
  mutating func declare(_ key: String, row: CellRow, of member: TableSet.Member) -> Bool {
    let number = Int(number(of: key, line: row.line, file: member.index))
    // Named by a tie only, where ties may name: its own row comes first all the same.
    guard !network.nodes[number].isDeclared else { return false }
    network.nodes[number].isDeclared = true
    network.nodes[number].line = Int32(clamping: row.line)
    network.nodes[number].file = member.index
    network.nodes[number].cells = add(row, of: member)
    if let column = member.shape.fallbackName {
      let name = member.text(row, column)
      network.nodes[number].fallbackName = network.texts.add(name.isEmpty ? nil : name)
    }
    network.nodes[number].kindWord = member.kindWord
    return true
  }

  /// Adds the tie of a row.
  mutating func addTie(_ row: CellRow, of member: TableSet.Member, a: Int32, b: Int32) {
    let key = member.shape.key.map { member.text(row, $0) } ?? ""
    var isDirected = false
    var cells = RawNetwork.Cells(first: network.cells.count)
    for (place, fact) in member.factColumns.enumerated() {
      let text = member.text(row, fact)
      if text.isEmpty { continue }
      // Gephi's Type says whether the order of the ends counts, and nothing else.
      if member.fields[place] == .type, let direction = TableRows.direction(text) {
        isDirected = direction
        continue
      }
      add(text, column: member.firstColumn + Int32(place), to: &cells)
    }
    network.ties.append(
      RawTie(
        key: network.texts.add(key.isEmpty ? nil : key), cells: cells, a: a, b: b, line: Int32(clamping: row.line),
        file: member.index, typeWord: member.typeWord, isDirected: isDirected))
  }

  /// The number of an end; a node that no table lists is declared here where there is no such table.
  mutating func end(_ key: String, row: CellRow, of member: TableSet.Member) -> Int32 {
    let number = number(of: key, line: row.line, file: member.index)
    if !needsDeclaration { network.nodes[Int(number)].isDeclared = true }
    return number
  }

  func knows(_ key: String) -> Bool { numbers[key] != nil }

  private mutating func number(of key: String, line: Int, file: Int16) -> Int32 {
    if let known = numbers[key] { return known }
    let number = Int32(network.nodes.count)
    numbers[key] = number
    network.nodes.append(
      RawNode(key: network.texts.add(key), line: Int32(clamping: line), file: file, isDeclared: false))
    return number
  }

  /// Puts the centre among the nodes, under a key that no alter has.
  mutating func addCentre(fallbackName: String) {
    var key = "ego"
    while numbers[key] != nil { key += "'" }
    network.centre = network.nodes.count
    network.nodes.append(
      RawNode(key: network.texts.add(key), fallbackName: network.texts.add(fallbackName), line: 1, isDeclared: true))
  }

  mutating func setCentre(row: CellRow, of member: TableSet.Member) {
    guard let centre = network.centre else { return }
    network.nodes[centre].file = member.index
    network.nodes[centre].line = Int32(clamping: row.line)
    network.nodes[centre].cells = add(row, of: member)
  }

  private mutating func add(_ row: CellRow, of member: TableSet.Member) -> RawNetwork.Cells {
    var cells = RawNetwork.Cells(first: network.cells.count)
    for (place, fact) in member.factColumns.enumerated() {
      let text = member.text(row, fact)
      if !text.isEmpty { add(text, column: member.firstColumn + Int32(place), to: &cells) }
    }
    return cells
  }

  private mutating func add(_ text: String, column: Int32, to cells: inout RawNetwork.Cells) {
    network.cells.append(RawNetwork.Cell(column: column, text: network.texts.add(text)))
    cells.count += 1
  }

  private static func direction(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "directed": true
    case "undirected": false
    default: nil
    }
  }
}
