import LegamiModel

extension NetworkAssembler {
  /// Understands the row of one node.
  mutating func assembleNode(_ number: Int) {
    let row = raw.nodes[number]
    guard row.isDeclared else { return }
    let (key, keyWasCut) = CleanText.clean(row.key)
    guard !key.isEmpty else {
      skip(.noName, file: row.file, line: row.line, [])
      return
    }
    // Cleaning may make one key of two; no clean key has a tab.
    keys[number] = key == row.key && !keyWasCut ? key : "\(key)\t#\(number)"
    var reading = NodeReading(isCentred: centre != nil, isCentre: number == centre)
    for cell in raw.cells[row.cells] { read(cell, into: &reading, of: row) }
    if number == centre { centreName = (reading.name ?? reading.likelyName).map { CleanText.clean($0).text } }
    kinds[number] = reading.kind ?? row.kindWord.flatMap(Words.kind) ?? .person
    let name = cleanName(reading.name ?? reading.likelyName ?? row.fallbackName ?? key, otherwise: key, of: row)
    var node = Node(kind: kinds[number], name: name)
    if !reading.attributes.isEmpty { node.attributes = Attributes(reading.attributes) }
    if centre == nil {
      node.life = span(from: reading.tie.start, to: reading.tie.end, file: row.file, line: row.line)
    } else if number != centre {
      centreFacts[number] = reading.tie
    }
    var spot: MapPlace.Spot?
    if centre == nil, let x = reading.x, let y = reading.y { spot = .free(x: x, y: y) }
    places[number] = Int32(nodes.count)
    nodes.append(ImportedNode(key: keys[number], node: node, spot: spot))
  }

  private mutating func cleanName(_ text: String, otherwise key: String, of row: RawNode) -> String {
    let (name, wasCut) = CleanText.clean(text, limit: CleanText.nameLimit)
    if wasCut { skip(.textCut, file: row.file, line: row.line, [name]) }
    return name.isEmpty ? CleanText.clean(key, limit: CleanText.nameLimit).text : name
  }

  private mutating func read(_ cell: RawNetwork.Cell, into reading: inout NodeReading, of row: RawNode) {
    let column = Int(cell.column)
    guard !Words.isAbsent(cell.text) else { return }
    let isUnderstood: Bool
    switch fields[column] {
    case .name:
      // Two name columns: the first names, the second is kept.
      isUnderstood = reading.name == nil || reading.name == cell.text
      if isUnderstood { reading.name = cell.text }
    case .likelyName:
      isUnderstood = reading.likelyName == nil
      if isUnderstood { reading.likelyName = cell.text }
    case .kind, .type: isUnderstood = reading.readKindOrType(cell.text)
    case .isEgo: isUnderstood = reading.isCentred
    case .x:
      reading.x = reading.isCentred ? nil : Numbers.parse(cell.text)
      isUnderstood = reading.x != nil
    case .y:
      reading.y = reading.isCentred ? nil : Numbers.parse(cell.text)
      isUnderstood = reading.y != nil
    case .start, .end:
      let date = Dates.parse(cell.text)
      isUnderstood = date != nil && !reading.isCentre && reading.tie.read(cell.text, as: fields[column])
      if date == nil { skip(.badDate, file: row.file, line: row.line, [attributeNames[column], clip(cell.text)]) }
    case .role, .context, .ring, .strength, .weight:
      isUnderstood = reading.isCentred && !reading.isCentre && reading.tie.read(cell.text, as: fields[column])
    case .foreign: isUnderstood = false
    case .ignored: isUnderstood = true
    }
    guard !isUnderstood else { return }
    reading.attributes[attributeNames[column]] = value(of: cell, file: row.file, line: row.line)
  }

  /// The value of a foreign attribute. A number that is none is told, and kept as text.
  mutating func value(of cell: RawNetwork.Cell, file: Int16, line: Int32) -> AttributeValue {
    let column = Int(cell.column)
    switch raw.columns[column].valueKind {
    case .number:
      if let number = Numbers.parse(cell.text) { return .number(number) }
      skip(.badNumber, file: file, line: line, [attributeNames[column], clip(cell.text)])
    case .flag: if let flag = Words.flag(cell.text) { return .flag(flag) }
    case .text: break
    }
    let (text, wasCut) = CleanText.clean(cell.text)
    if wasCut { skip(.textCut, file: file, line: line, [attributeNames[column]]) }
    return .text(text)
  }

  /// A few characters of a value, for a message.
  func clip(_ text: String) -> String { CleanText.clean(text, limit: 40).text }

  /// An interval of ordered bounds; reversed ones are told and left out.
  mutating func span(from start: PartialDate?, to end: PartialDate?, file: Int16, line: Int32) -> Interval {
    guard start != nil || end != nil else { return .always }
    let interval = Interval(from: start, to: end)
    guard interval.isOrdered else {
      skip(.badDate, file: file, line: line, [start?.description ?? "", end?.description ?? ""])
      return .always
    }
    return interval
  }

  /// Brings the places into the unit square, keeping their proportions.
  mutating func placeNodes() {
    let points = nodes.map { node -> (x: Double, y: Double)? in
      if case .free(let x, let y) = node.spot { (x, y) } else { nil }
    }
    let known = points.compactMap(\.self)
    guard let left = known.map(\.x).min(), let right = known.map(\.x).max(), let top = known.map(\.y).min(),
      let bottom = known.map(\.y).max()
    else { return }
    let extent = max(right - left, bottom - top)
    for index in nodes.indices {
      guard let point = points[index] else { continue }
      guard extent > 0, extent.isFinite else {
        nodes[index].spot = extent == 0 ? .free(x: 0.5, y: 0.5) : nil
        continue
      }
      nodes[index].spot = .free(
        x: 0.5 + (point.x - (left + right) / 2) / extent, y: 0.5 + (point.y - (top + bottom) / 2) / extent)
    }
  }
}

/// What the row of a node says, as far as it was read.
struct NodeReading {
  let isCentred: Bool
  let isCentre: Bool
  var name: String?
  var likelyName: String?
  var kind: NodeKind?
  var x: Double?
  var y: Double?
  /// What the row says of the node's tie to the centre.
  var tie = TieFacts()
  var attributes: [String: AttributeValue] = [:]

  init(isCentred: Bool, isCentre: Bool) {
    self.isCentred = isCentred
    self.isCentre = isCentre
  }

  mutating func readKindOrType(_ text: String) -> Bool {
    if kind == nil, let known = Words.kind(text) {
      kind = known
      return true
    }
    return isCentred && !isCentre && tie.read(text, as: .type)
  }
}
