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

  /// Declares the node of a row.
  /// - Returns: false when the key was used before.
  mutating func declare(_ key: String, row: Int, of member: TableSet.Member) -> Bool {
    let number = Int(number(of: key, line: member.table.lines[row], file: member.index))
    // Named by a tie only, where ties may name: its own row comes first all the same.
    guard !network.nodes[number].isDeclared else { return false }
    network.nodes[number].isDeclared = true
    network.nodes[number].line = member.table.lines[row]
    network.nodes[number].file = member.index
    network.nodes[number].cells = add(row, of: member)
    if let column = member.shape.fallbackName {
      let name = member.table.text(row, column)
      network.nodes[number].fallbackName = name.isEmpty ? nil : name
    }
    if member.shape.isCanvas { network.nodes[number].kindWord = member.typeWord(after: "_attributeList_") }
    return true
  }

  /// Adds the tie of a row.
  mutating func addTie(_ row: Int, of member: TableSet.Member, a: Int32, b: Int32) {
    let line = member.table.lines[row]
    var key: String?
    if let column = member.shape.key {
      let text = member.table.text(row, column)
      key = text.isEmpty ? nil : text
    }
    var cells = add(row, of: member)
    var isDirected = false
    // Gephi's Type says whether the order of the ends counts, and nothing else.
    if let place = network.cells[cells].firstIndex(where: { TableRows.isDirection($0.text) }),
      network.columns[Int(network.cells[place].column)].field == .type
    {
      isDirected = network.cells[place].text.lowercased() == "directed"
      network.cells.remove(at: place)
      cells = cells.lowerBound..<(cells.upperBound - 1)
    }
    network.ties.append(
      RawTie(
        a: a, b: b, key: key, isDirected: isDirected,
        typeWord: member.shape.isCanvas ? member.typeWord(after: "_edgeList_") : nil, file: member.index, line: line,
        cells: cells))
  }

  /// The number of an end; a node that no table lists is declared here where there is no such table.
  mutating func end(_ key: String, row: Int, of member: TableSet.Member) -> Int32 {
    let number = number(of: key, line: member.table.lines[row], file: member.index)
    if !needsDeclaration { network.nodes[Int(number)].isDeclared = true }
    return number
  }

  func knows(_ key: String) -> Bool { numbers[key] != nil }

  private mutating func number(of key: String, line: Int32, file: Int16) -> Int32 {
    if let known = numbers[key] { return known }
    let number = Int32(network.nodes.count)
    numbers[key] = number
    network.nodes.append(RawNode(key: key, isDeclared: false, file: file, line: line))
    return number
  }

  /// Puts the centre among the nodes, under a key that no alter has.
  mutating func addCentre(fallbackName: String) {
    var key = "ego"
    while numbers[key] != nil { key += "'" }
    network.centre = network.nodes.count
    network.nodes.append(RawNode(key: key, fallbackName: fallbackName, isDeclared: true, line: 1))
  }

  mutating func setCentre(row: Int, of member: TableSet.Member) {
    guard let centre = network.centre else { return }
    network.nodes[centre].file = member.index
    network.nodes[centre].line = member.table.lines[row]
    network.nodes[centre].cells = add(row, of: member)
  }

  private mutating func add(_ row: Int, of member: TableSet.Member) -> Range<Int> {
    let first = network.cells.count
    var column = member.firstColumn
    for fact in member.factColumns {
      let text = member.table.text(row, fact)
      if !text.isEmpty { network.cells.append(RawNetwork.Cell(column: column, text: text)) }
      column += 1
    }
    return first..<network.cells.count
  }

  private static func isDirection(_ text: String) -> Bool {
    let word = text.lowercased()
    return word == "directed" || word == "undirected"
  }
}
