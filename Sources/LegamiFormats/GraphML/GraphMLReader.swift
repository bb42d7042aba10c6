import LegamiModel

/// Hands the events of a stream of GraphML to what understands them.
final class GraphMLReader: XMLHandler {
  private(set) var reading: GraphMLReading

  init(file: SourceFile, limits: ImportLimits) { reading = GraphMLReading(file: file, limits: limits) }

  /// Bytes that the next row may take at once.
  override var growth: Int { reading.growth }

  func takeNetworks() -> [RawNetwork] { reading.takeNetworks() }

  override func prepare(_ names: XMLNames) { reading.prepare(names, line: line) }
  override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool { reading.start(name, attributes) }
  override func text(_ bytes: UnsafeRawBufferPointer) -> Bool { reading.text(bytes) }
  override func end(_ name: XMLName) -> Bool { reading.end() }
}

/// Understands GraphML as it streams by: each graph of the file becomes a raw network.
///
/// A value within the one object that C knows: millions of events then cost one check of exclusive access each.
struct GraphMLReading {
  /// Where in the document the parser is.
  enum Place: UInt8 {
    case outside, graphml, key, standard, graph, node, edge, data, drawing, label, ignored
  }

  let file: SourceFile
  let valueBytes: Int
  private(set) var networks: [RawNetwork] = []
  private(set) var nodeRows = 0
  private(set) var tieRows = 0
  var skipped: [SkippedRow] = []
  /// Why the parse was ended from here.
  var failure: FormatError?

  private var names: GraphMLNames?
  private var line: () -> Int = { 0 }
  private var places: [Place] = [.outside]
  private var keys = GraphMLKeys()
  private var graph: GraphBuilder
  private let texts: RawTexts
  private var depthOfGraphs = 0
  private var dataKey = ""
  private var value: [UInt8] = []
  private var wantsText = false
  private var documentCase: String?
  private var isCanvasDocument = false

  init(file: SourceFile, limits: ImportLimits) {
    self.file = file
    valueBytes = limits.valueBytes
    texts = RawTexts()
    graph = GraphBuilder(texts: texts)
  }

  mutating func prepare(_ names: XMLNames, line: @escaping () -> Int) {
    self.names = GraphMLNames(names)
    self.line = line
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    guard let names, let place = places.last else { return false }
    switch place {
    case .outside: return startRoot(name, attributes, names)
    case .graphml:
      if name == names.key {
        startKey(attributes, names)
      } else if name == names.graph {
        startGraph(attributes, names)
      } else {
        places.append(.ignored)
      }
    case .key:
      if name == names.standard { startText() }
      places.append(name == names.standard ? .standard : .ignored)
    case .graph, .node, .edge: startInGraph(name, attributes, names)
    case .data, .drawing: startDrawing(name, attributes, names)
    case .standard, .label, .ignored: places.append(.ignored)
    }
    return true
  }

  mutating func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard wantsText, places.last != .drawing, places.last != .ignored else { return true }
    value.append(contentsOf: bytes)
    guard value.count <= valueBytes else {
      failure = FormatError(.tooLong, file: file.path, line: line(), arguments: [String(valueBytes)])
      return false
    }
    return true
  }

  mutating func end() -> Bool {
    switch places.removeLast() {
    case .standard: keys.setStandard(takeText())
    case .data: endData()
    case .label:
      graph.addDrawn(takeText(), named: "label", keys: &keys)
      // What remains of the data element is drawing.
      wantsText = false
    case .node: graph.endNode(keys: keys)
    case .edge: graph.endEdge(keys: keys)
    case .graph: endGraph()
    case .outside, .graphml, .key, .drawing, .ignored: break
    }
    return true
  }
}

extension GraphMLReading {
  private mutating func startRoot(_ name: XMLName, _ attributes: XMLAttributes, _ names: GraphMLNames) -> Bool {
    guard name == names.graphml else {
      let root = name.pointer.map { String(cString: $0) } ?? ""
      failure = FormatError(
        .unknownFormat, file: file.path, line: line(), arguments: [CleanText.clean(root, limit: 40).text])
      return false
    }
    documentCase = attributes[names.caseID] ?? attributes[names.oldCaseID]
    isCanvasDocument = documentCase != nil || attributes[names.oldProtocolID] != nil
    places.append(.graphml)
    return true
  }

  private mutating func startKey(_ attributes: XMLAttributes, _ names: GraphMLNames) {
    places.append(.key)
    guard let id = attributes[names.id] else { return }
    // Keys of drawings hold elements, not values: what is told there is read by its own names.
    keys.declare(
      id: id, name: attributes[names.attributeName] ?? attributes[names.yfilesType],
      type: attributes[names.attributeType], domain: attributes[names.domain])
  }

  private mutating func startGraph(_ attributes: XMLAttributes, _ names: GraphMLNames) {
    places.append(.graph)
    depthOfGraphs += 1
    guard depthOfGraphs == 1 else { return }
    graph = GraphBuilder(texts: texts)
    graph.id = attributes[names.id]
    graph.isDirected = attributes[names.edgeDefault] == "directed"
    graph.caseID = attributes[names.caseID] ?? attributes[names.oldCaseID] ?? documentCase
    graph.session = attributes[names.sessionUUID]
    graph.isCanvas =
      isCanvasDocument || graph.caseID != nil || graph.session != nil || attributes[names.protocolUID] != nil
  }

  private mutating func startInGraph(_ name: XMLName, _ attributes: XMLAttributes, _ names: GraphMLNames) {
    if name == names.data {
      places.append(.data)
      dataKey = attributes[names.key] ?? ""
      startText()
    } else if name == names.graph {
      // Nodes within a node stand in the same network.
      startGraph(attributes, names)
    } else if places.last != .graph {
      places.append(.ignored)
    } else if name == names.node {
      places.append(.node)
      nodeRows += 1
      graph.startNode(id: attributes[names.id] ?? "", line: line(), skipped: &skipped, file: file.name)
    } else if name == names.edge {
      places.append(.edge)
      tieRows += 1
      graph.startEdge(
        key: attributes[names.id], source: attributes[names.source], target: attributes[names.target],
        directed: attributes[names.directed], line: line(), skipped: &skipped, file: file.name)
    } else {
      places.append(.ignored)
      guard name == names.hyperedge else { return }
      tieRows += 1
      skipped.append(
        SkippedRow(file: file.name, line: line(), reason: .outsideNetwork, arguments: ["hyperedge"]))
    }
  }

  /// yEd draws within data: the label and the place of a node are in the drawing.
  private mutating func startDrawing(_ name: XMLName, _ attributes: XMLAttributes, _ names: GraphMLNames) {
    if name == names.nodeLabel || name == names.edgeLabel, !graph.hasDrawnLabel {
      places.append(.label)
      startText()
      return
    }
    places.append(.drawing)
    guard name == names.geometry, let x = attributes[names.x].flatMap(Numbers.parse),
      let y = attributes[names.y].flatMap(Numbers.parse)
    else { return }
    let width = attributes[names.width].flatMap(Numbers.parse) ?? 0
    let height = attributes[names.height].flatMap(Numbers.parse) ?? 0
    graph.addDrawn(String(x + width / 2), named: "x", keys: &keys)
    graph.addDrawn(String(y + height / 2), named: "y", keys: &keys)
  }

  private mutating func startText() {
    value.removeAll(keepingCapacity: true)
    wantsText = true
  }

  private mutating func takeText() -> String { String(decoding: takeBytes(), as: UTF8.self) }

  /// What was collected, without blanks around it.
  private mutating func takeBytes() -> ArraySlice<UInt8> {
    wantsText = false
    var slice = value[...]
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }

  private mutating func endData() {
    guard wantsText else { return }
    let text = takeBytes()
    guard !text.isEmpty else { return }
    text.withUnsafeBytes { graph.add($0, key: dataKey, keys: &keys) }
  }

  /// Bytes that the next row may take at once.
  var growth: Int { graph.growth }

  /// The networks that were read. They are handed over: nothing of them stays here.
  mutating func takeNetworks() -> [RawNetwork] {
    defer { networks = [] }
    return networks
  }

  private mutating func endGraph() {
    depthOfGraphs -= 1
    guard depthOfGraphs == 0 else { return }
    networks.append(graph.finish(file: file.name, columns: keys.columns))
    graph = GraphBuilder(texts: texts)
  }
}
