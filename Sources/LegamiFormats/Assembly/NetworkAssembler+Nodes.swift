import LegamiModel

extension NetworkAssembler {
  /// Understands the row of one node.
  mutating func assembleNode(_ number: Int) {
    let row = raw.nodes[number]
    guard row.isDeclared else { return }
    let own = raw.texts.text(row.key)
    let (key, keyWasCut) = CleanText.clean(own)
    guard !key.isEmpty else {
      skip(.noName, file: row.file, line: row.line, [])
      return
    }
    // Cleaning may make one key of two; no clean key has a tab.
    if key != own || keyWasCut { keys[number] = "\(key)\t#\(number)" }
    var reading = NodeReading(isCentred: centre != nil, isCentre: number == centre)
    for place in row.cells.range { read(raw.cells[place], into: &reading, of: row) }
    if number == centre { centreName = (reading.name ?? reading.likelyName).map { CleanText.clean($0).text } }
    kinds[number] = reading.kind ?? raw.texts.word(row.kindWord).flatMap(Words.kind) ?? .person
    let name = cleanName(
      reading.name ?? reading.likelyName ?? raw.texts.optional(row.fallbackName) ?? key, otherwise: key, of: row)
    var node = Node(kind: kinds[number], name: name)
    if !reading.attributes.isEmpty { node.attributes = Attributes(reading.attributes) }
    if centre == nil {
      node.life = span(from: reading.tie.start, to: reading.tie.end, file: row.file, line: row.line)
    }
    var spot: MapPlace.Spot?
    if centre == nil, let x = reading.x, let y = reading.y { spot = .free(x: x, y: y) }
    places[number] = Int32(nodes.count)
    nodes.append(ImportedNode(key: keys[number] ?? own, node: node, spot: spot))
    if number != centre { meetCentre(number, reading.tie, row) }
  }

  /// The tie that a node has with the centre: made at once where listing it implies it, or kept until its row comes.
  private mutating func meetCentre(_ number: Int, _ facts: TieFacts, _ row: RawNode) {
    guard let centre, places[centre] >= 0 else { return }
    guard raw.impliesCentreTies else {
      if !facts.isEmpty { centreFacts[number] = facts }
      return
    }
    add(
      TieDraft(
        a: Int32(centre), b: Int32(number), key: nil, isDirected: false, isImplied: true, facts: facts, file: row.file,
        line: row.line))
  }

  private mutating func cleanName(_ text: String, otherwise key: String, of row: RawNode) -> String {
    let (name, wasCut) = CleanText.clean(text, limit: CleanText.nameLimit)
    if wasCut { skip(.textCut, file: row.file, line: row.line, [name]) }
    return name.isEmpty ? CleanText.clean(key, limit: CleanText.nameLimit).text : name
  }

  private mutating func read(_ cell: RawNetwork.Cell, into reading: inout NodeReading, of row: RawNode) {
    let column = Int(cell.column)
    let text = raw.texts.text(cell.text)
    guard !Words.isAbsent(text) else { return }
    let isUnderstood: Bool
    switch columns.all[column].field {
    case .name:
      // Two name columns: the first names, the second is kept.
      isUnderstood = reading.name == nil || reading.name == text
      if isUnderstood { reading.name = text }
    case .likelyName:
      isUnderstood = reading.likelyName == nil
      if isUnderstood { reading.likelyName = text }
    case .kind, .type: isUnderstood = reading.readKindOrType(text)
    case .isEgo: isUnderstood = reading.isCentred
    case .x:
      reading.x = reading.isCentred ? nil : Numbers.parse(text)
      isUnderstood = reading.x != nil
    case .y:
      reading.y = reading.isCentred ? nil : Numbers.parse(text)
      isUnderstood = reading.y != nil
    case .start, .end:
      let date = Dates.parse(text)
      isUnderstood = date != nil && !reading.isCentre && reading.tie.read(text, as: columns.all[column].field)
      if date == nil { skip(.badDate, file: row.file, line: row.line, [columns.names[column], clip(text)]) }
    case .role, .context, .ring, .strength, .weight:
      isUnderstood = reading.isCentred && !reading.isCentre && reading.tie.read(text, as: columns.all[column].field)
    case .foreign: isUnderstood = false
    case .ignored: isUnderstood = true
    }
    guard !isUnderstood else { return }
    reading.attributes[columns.names[column]] = value(text, of: column, file: row.file, line: row.line)
  }

  /// The value of a foreign attribute. A number that is none is told, and kept as text.
  mutating func value(_ text: String, of column: Int, file: Int16, line: Int32) -> AttributeValue {
    switch columns.all[column].valueKind {
    case .number:
      if let number = Numbers.parse(text) { return .number(number) }
      skip(.badNumber, file: file, line: line, [columns.names[column], clip(text)])
    case .flag: if let flag = Words.flag(text) { return .flag(flag) }
    case .text: break
    }
    let (clean, wasCut) = CleanText.clean(text)
    if wasCut { skip(.textCut, file: file, line: line, [columns.names[column]]) }
    return .text(clean)
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
    var corners: (left: Double, top: Double, right: Double, bottom: Double)?
    for (x, y) in nodes.standing {
      let (left, top, right, bottom) = corners ?? (x, y, x, y)
      corners = (min(left, x), min(top, y), max(right, x), max(bottom, y))
    }
    guard let (left, top, right, bottom) = corners else { return }
    let extent = max(right - left, bottom - top)
    nodes.movePoints { x, y in
      guard extent > 0, extent.isFinite else { return extent == 0 ? (0.5, 0.5) : nil }
      return (0.5 + (x - (left + right) / 2) / extent, 0.5 + (y - (top + bottom) / 2) / extent)
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
