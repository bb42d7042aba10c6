import GRDB
import LegamiModel

/// Writes the networks of one document, inside one transaction.
struct Importer {
  let writing: Writing
  let document: ImportedDocument
  let mapName: String?
  let purpose: Purpose
  let progress: ((ImportProgress) -> Bool)?

  private var report: ImportReport
  /// Networks whose maps are made when all facts are there, so that undo takes them back before the facts.
  private var waiting: [Waiting] = []
  private var origins: [String: Origins] = [:]
  private var done = 0
  private let total: Int

  init(
    writing: Writing, document: ImportedDocument, mapName: String?, purpose: Purpose,
    progress: ((ImportProgress) -> Bool)?
  ) {
    self.writing = writing
    self.document = document
    self.mapName = mapName
    self.purpose = purpose
    self.progress = progress
    report = ImportReport(
      format: document.format, nodes: document.nodeRows, ties: document.tieRows, skipped: document.skipped)
    total = document.networks.reduce(0) { $0 + $1.nodes.count + $1.ties.count }
  }

  private var db: Database { writing.db }

  mutating func run() throws -> ImportReport {
    let indexes = try LoosenedIndexes(db: db, rows: total)
    try indexes.takeDown()
    var batch = try RowBatch(writing: writing)
    for network in document.networks { try add(network, to: &batch) }
    try batch.recordFacts()
    for network in waiting { try addMap(network, to: &batch) }
    let origins = origins.sorted { $0.key < $1.key }.map(\.value)
    for origins in origins { origins.startSorting() }
    try batch.writeFacts()
    try indexes.putBack()
    for origins in origins { try origins.write() }
    try batch.finish()
    return report
  }

  private mutating func add(_ network: ImportedNetwork, to batch: inout RowBatch) throws {
    let origins = try origins(of: network.dataset)
    // What came with an earlier network of the document is looked up.
    try batch.flush()
    var nodes: [String: KnownNode] = [:]
    nodes.reserveCapacity(network.nodes.count)
    for imported in network.nodes {
      try step()
      if let node = try known(imported.key, in: origins) {
        nodes[imported.key] = KnownNode(node)
        if batch.wasThere(node: node.key) { report.merged += 1 }
        continue
      }
      if nodes[imported.key] != nil { continue }
      guard let node = try batch.add(prepared(imported.node, of: network)) else {
        skip(network, .noName, [imported.key])
        continue
      }
      nodes[imported.key] = KnownNode(node)
      origins.add(.node, imported.key, node.key)
    }
    var tied: Set<NodeID> = []
    let centre = network.centre.flatMap { nodes[$0]?.node }
    for imported in network.ties {
      try step()
      if let ends = try add(imported, network, nodes, origins, to: &batch), ends.joins(centre) {
        tied.formUnion([ends.a, ends.b])
      }
    }
    if let centre {
      report.egos += 1
      report.egoTies += network.ties.count { nodes[$0.a]?.node.id == centre.id || nodes[$0.b]?.node.id == centre.id }
    }
    waiting.append(Waiting(network: network, nodes: nodes, centre: centre, tied: tied, origins: origins))
  }

  private mutating func origins(of dataset: String) throws -> Origins {
    if let origins = origins[dataset] {
      origins.lookUpFresh()
      return origins
    }
    let made = try Origins(db: db, system: document.format, dataset: dataset)
    origins[dataset] = made
    return made
  }

  private struct Waiting {
    let network: ImportedNetwork
    let nodes: [String: KnownNode]
    let centre: Node?
    let tied: Set<NodeID>
    let origins: Origins
  }

  private mutating func step() throws {
    done += 1
    guard done.isMultiple(of: 2000), let progress else { return }
    if !progress(ImportProgress(done: done, total: total)) { throw StoreError(.cancelled) }
  }

  private func known(_ key: String, in origins: Origins) throws -> Node? {
    try origins.row(.node, key).flatMap { try Node.fetch(db, key: $0) }
  }

  private func prepared(_ node: Node, of network: ImportedNetwork) -> Node {
    var node = node
    if purpose == .planning, node.visibility == .mapOnly { node.visibility = .shared }
    // The bodies around a person say much about her: they stay on her map until somebody shares them on purpose.
    if purpose == .casework, network.centre != nil, node.visibility == .shared { node.visibility = .mapOnly }
    if let form = node.form, !NodeForm.forms(of: node.kind).contains(form) { node.form = nil }
    return node
  }

  private mutating func skip(
    _ network: ImportedNetwork, _ reason: SkippedRow.Reason, _ arguments: [String]
  ) {
    report.skipped.append(SkippedRow(file: network.dataset, line: 0, reason: reason, arguments: arguments))
  }

  struct Ends {
    var a: NodeID
    var b: NodeID

    func joins(_ node: Node?) -> Bool { node.map { a == $0.id || b == $0.id } ?? false }
  }

  private mutating func add(
    _ imported: ImportedTie, _ network: ImportedNetwork, _ nodes: [String: KnownNode], _ origins: Origins,
    to batch: inout RowBatch
  ) throws -> Ends? {
    guard let a = nodes[imported.a], let b = nodes[imported.b] else {
      skip(network, .unknownEnd, [imported.key])
      return nil
    }
    if let row = origins.row(.tie, imported.key), try Tie.fetch(db, key: row) != nil {
      if batch.wasThere(tie: row) { report.merged += 1 }
      return Ends(a: a.node.id, b: b.node.id)
    }
    switch try batch.add(imported, a: a, b: b) {
    case .success(let key):
      origins.add(.tie, imported.key, key)
      return Ends(a: a.node.id, b: b.node.id)
    case .failure(let violation):
      skip(network, violation.skipReason, [imported.key, violation.code.rawValue])
      return nil
    }
  }

  private mutating func addMap(_ waiting: Waiting, to batch: inout RowBatch) throws {
    let (network, nodes, centre) = (waiting.network, waiting.nodes, waiting.centre)
    let key = network.ordinal ?? ""
    if let row = waiting.origins.row(.map, key), let map = try NetworkMap.fetch(db, key: row) {
      report.maps.append((map.id, map.ulid, map.name))
      return
    }
    let title = mapName ?? network.name ?? network.dataset
    let name = network.ordinal.map { "\(title) · \($0)" } ?? title
    let map = NetworkMap(
      name: name, lens: centre == nil ? .net : .ego, purpose: purpose, centre: centre?.id, scheme: network.scheme,
      asOf: network.asOf, asksSupport: network.asksSupport)
    let id = try writing.insert(map)
    let written = try writing.map(id)
    waiting.origins.add(.map, key, id.rawValue)
    var order = 0
    var placed: Set<NodeID> = []
    for imported in network.nodes {
      guard let node = nodes[imported.key]?.node, placed.insert(node.id).inserted else { continue }
      if centre == nil || (node.id != centre?.id && !waiting.tied.contains(node.id)) {
        try batch.add(MapMember(map: id, node: node.id))
      }
      if let spot = imported.spot {
        try batch.add(MapPlace(map: id, node: node.id, order: order, spot: spot))
        order += 1
      }
    }
    report.maps.append((id, written.ulid, written.name))
  }
}

extension Violation {
  /// Why a row of a file is left out because of this.
  var skipReason: SkippedRow.Reason {
    switch code {
    case .loop: .loop
    case .emptyName: .noName
    case .reversedDates, .overlappingSpells, .outsideLife: .badDate
    case .money, .openness: .badNumber
    default: .unknownEnd
    }
  }
}
