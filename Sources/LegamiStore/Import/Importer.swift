import GRDB
import LegamiModel

/// Writes the networks of one document, inside one transaction.
struct Importer {
  /// Its networks go one by one as they are written: what is read and what is written are never both there whole.
  private var document: ImportedDocument
  let mapName: String?
  /// The map that the document's only network grows; nil makes maps.
  let grown: NetworkMap?
  let purpose: Purpose
  /// What the document would be for by itself.
  private let asked: Purpose
  let memory: MemoryBudget
  let progress: ((ImportProgress) -> Bool)?

  private var report: ImportReport
  /// Networks whose maps are made when all facts are there, so that undo takes them back before the facts.
  private var waiting: [Waiting] = []
  private var origins: [String: Origins] = [:]
  /// What a map that grows has already.
  private var known: [Entity: [String: Int64]] = [:]
  private let book = OriginBook()
  private var done = 0
  private let total: Int

  init(
    document: consuming ImportedDocument, mapName: String?, grown: NetworkMap? = nil, purpose: Purpose,
    memory: MemoryBudget = .unlimited,
    progress: ((ImportProgress) -> Bool)?
  ) {
    self.memory = memory
    self.mapName = mapName
    self.grown = grown
    asked = purpose
    self.purpose = grown?.purpose ?? purpose
    self.progress = progress
    report = ImportReport(
      format: document.format, nodes: document.nodeRows, ties: document.tieRows, skipped: document.skipped)
    report.tellCentres(of: document)
    total = document.networks.reduce(0) { $0 + $1.nodes.count + $1.ties.count }
    self.document = document
  }

  mutating func run(_ writing: Writing) throws -> ImportReport {
    let (db, lane) = (writing.db, StepLane())
    if let grown, let network = document.networks.first {
      document.networks[0] = try grow(grown, by: network, writing)
    } else if mapName == nil {
      document.networks = try setAsideWhatIsThere(db, writing.today)
    }
    let rows = document.networks.reduce(0) { $0 + $1.nodes.count + $1.ties.count }
    let indexes = try LoosenedIndexes(
      db: db, rows: rows, kept: rows * Self.keptBytes, source: document.sourceBytes, memory: memory)
    // What is kept of each row until it is written, and the database's own pages.
    try checkMemory(rows * Self.keptBytes + indexes.cachedBytes)
    try indexes.takeDown()
    var batch = try RowBatch(writing: writing, lane: lane)
    // Whoever takes back what was written must have the connection.
    defer { lane.wait() }
    document.networks.reverse()
    while let network = document.networks.popLast() { try add(network, network.dataset, to: &batch) }
    try batch.recordFacts()
    for map in waiting { try add(map, to: &batch) }
    book.startSorting()
    try tell(.derived, 0)
    try batch.writeFacts { try tell(.derived, 5) }
    try indexes.putBack { share in try tell(.derived, 10 + 50 * share / 100) }
    try book.write(to: db, lane) { try tell(.derived, 65) }
    try tell(.derived, 70)
    try batch.finish()
    try count(db, writing.today)
    try tell(.derived, 100)
    return report
  }

  /// Brings what the map has already up to the file, and answers the network without what was taken back here.
  private mutating func grow(
    _ map: NetworkMap, by network: ImportedNetwork, _ writing: Writing
  ) throws -> ImportedNetwork {
    let growth = try Growth(network, onto: map, writing: writing)
    try Derived(db: writing.db).refresh(&writing.touched)
    _ = try StoredInvariants(db: writing.db).check(writing.touched)
    writing.touched = Touched()
    known = growth.known
    (report.changes, report.kept, report.gone) = (growth.changes, growth.kept, growth.gone)
    report.staysRemoved = growth.removedTies.count
    // The day that the file now speaks of.
    if let day = network.asOf, let stored = map.asOf, day != stored {
      var next = map
      next.asOf = day
      try writing.update(next)
    }
    var network = network
    network.ties.removeAll { growth.removedTies.contains($0.key) }
    return network
  }

  /// The networks that are new; the maps that the same bytes made before are only told.
  private mutating func setAsideWhatIsThere(_ db: Database, _ today: Day) throws -> [ImportedNetwork] {
    let held = HeldDatasets(db: db)
    var fresh: [ImportedNetwork] = []
    for network in document.networks {
      let maps = try held.maps(of: network.dataset, system: document.format)
      if maps.isEmpty {
        fresh.append(network)
        continue
      }
      report.merged += network.nodes.count + network.ties.count
      for map in maps { report.maps.append(try ImportedMap(map, .there, counting: false, db, today: today)) }
    }
    return fresh
  }

  /// Counts what stands on the maps now; where there are many, or one is large, nobody waits for it.
  private mutating func count(_ db: Database, _ today: Day) throws {
    guard report.maps.count <= ImportedMap.mostCounted else { return }
    for index in report.maps.indices {
      guard let map = try NetworkMap.fetch(db, key: report.maps[index].id.rawValue) else { continue }
      let standing = report.maps[index].standing
      report.maps[index] = try ImportedMap(map, standing, counting: true, db, today: today)
    }
  }

  private mutating func add(_ network: ImportedNetwork, _ dataset: String, to batch: inout RowBatch) throws {
    // What came with an earlier network of the same dataset is looked up.
    if origins[dataset] != nil { try batch.flush() }
    let origins = try origins(of: dataset, batch)
    var nodes: [KnownEnd?] = []
    nodes.reserveCapacity(network.nodes.count)
    for imported in network.nodes {
      try step()
      nodes.append(try node(imported, of: network, origins, to: &batch))
    }
    let centre = network.centre.flatMap { nodes[$0]?.id }
    var tied = [Bool](repeating: false, count: centre == nil ? 0 : nodes.count)
    for index in network.ties.indices {
      try step()
      let tie = network.ties[index]
      guard try add(tie, network, nodes, origins, to: &batch), let centre else { continue }
      if nodes[tie.a]?.id == centre || nodes[tie.b]?.id == centre { (tied[tie.a], tied[tie.b]) = (true, true) }
    }
    waiting.append(waiting(for: network, nodes, centre, tied, origins, batch))
  }

  /// The node that a row tells of: the one that an earlier import made of it, or a new one; nil when it has no name.
  private mutating func node(
    _ imported: ImportedNode, of network: ImportedNetwork, _ origins: Origins, to batch: inout RowBatch
  ) throws -> KnownEnd? {
    if let row = origins.row(.node, imported.key), let node = try Node.fetch(batch.settled().db, key: row) {
      if batch.wasThere(node: node.key) { report.merged += 1 }
      return batch.end(node)
    }
    guard let end = try batch.add(prepared(imported.node, of: network)) else {
      skip(network, .noName, [imported.key])
      return nil
    }
    report.newNodes += 1
    origins.add(.node, imported.key, end.key)
    return end
  }

  private mutating func origins(of dataset: String, _ batch: RowBatch) throws -> Origins {
    if let origins = origins[dataset] {
      origins.lookUpFresh()
      return origins
    }
    let writing = try batch.settled()
    let isHidden = grown.map { $0.purpose != asked } ?? false
    let name = try HeldDatasets(db: writing.db).nameFor(dataset, system: document.format, isHidden: isHidden)
    let made = try Origins(
      db: writing.db, system: document.format, newDataset: name, known: known, group: writing.group, book: book)
    origins[dataset] = made
    return made
  }

  /// A map that is still to be made, and what will stand on it.
  private struct Waiting {
    /// As the map will be, where there is none.
    let map: NetworkMap
    let key: String
    /// Whom it holds because it says so, not because of a tie with its centre.
    let held: [NodeID]
    let places: [(node: NodeID, spot: MapPlace.Spot)]
    let snapshots: [(title: String, on: PartialDate)]
    let origins: Origins
  }

  /// - Parameters:
  ///   - nodes: what became of each node of the network.
  ///   - tied: which of them have a tie with the centre; empty without one.
  private func waiting(
    for network: ImportedNetwork, _ nodes: [KnownEnd?], _ centre: NodeID?, _ tied: [Bool], _ origins: Origins,
    _ batch: RowBatch
  ) -> Waiting {
    let title = mapName ?? network.name ?? network.dataset
    let map = NetworkMap(
      name: network.ordinal.map { "\(title) · \($0)" } ?? title, lens: centre == nil ? .net : .ego,
      purpose: purpose, centre: centre, scheme: network.scheme, asOf: network.asOf, asksSupport: network.asksSupport)
    var placed: Set<NodeID> = []
    var places: [(node: NodeID, spot: MapPlace.Spot)] = []
    for index in network.nodes.indices where network.nodes.isPlaced(index) {
      guard let spot = network.nodes[index].spot, let node = nodes[index], placed.insert(node.id).inserted else {
        continue
      }
      places.append((node.id, spot))
    }
    return Waiting(
      map: map, key: network.ordinal ?? "", held: heldByChoice(nodes, centre, tied, wasThere: batch.wasThere(node:)),
      places: places, snapshots: network.snapshots, origins: origins)
  }

  /// - Parameter wasThere: of a node of before several rows may tell.
  private func heldByChoice(
    _ nodes: [KnownEnd?], _ centre: NodeID?, _ tied: [Bool], wasThere: (Int64) -> Bool
  ) -> [NodeID] {
    var met: Set<NodeID> = []
    if let centre { met.insert(centre) }
    for (index, end) in nodes.enumerated() where !tied.isEmpty && tied[index] {
      if let end, wasThere(end.key) { met.insert(end.id) }
    }
    return nodes.indices.compactMap { index in
      guard let end = nodes[index], tied.isEmpty || !tied[index], end.id != centre else { return nil }
      return !wasThere(end.key) || met.insert(end.id).inserted ? end.id : nil
    }
  }

  /// What an import keeps of a row until all are written.
  private static let keptBytes = 120

  private func checkMemory(_ more: Int = 0) throws {
    if !memory.allows(more) { throw StoreError(.outOfMemory, [String(total), String(memory.bytes ?? 0)]) }
  }

  private mutating func step() throws {
    done += 1
    if done.isMultiple(of: 1000) { try tell(.rows, done, of: total) }
  }

  /// Tells how far it is, and asks whether to go on.
  private func tell(_ phase: ImportProgress.Phase, _ done: Int, of total: Int = 100) throws {
    try checkMemory()
    guard let progress else { return }
    if !progress(ImportProgress(phase: phase, done: done, total: total)) { throw StoreError(.cancelled) }
  }

  private func prepared(_ node: Node, of network: ImportedNetwork) -> Node {
    var node = node
    if purpose == .planning, node.visibility == .mapOnly { node.visibility = .shared }
    // The bodies around a person say much about her: they stay on her map until somebody shares them on purpose.
    let isAround = network.centre != nil || grown?.lens == .ego
    if purpose == .casework, isAround, node.visibility == .shared { node.visibility = .mapOnly }
    if let form = node.form, !NodeForm.forms(of: node.kind).contains(form) { node.form = nil }
    return node
  }

  private mutating func skip(
    _ network: ImportedNetwork, _ reason: SkippedRow.Reason, _ arguments: [String]
  ) {
    let file = network.source.isEmpty ? network.dataset : network.source
    report.skipped.append(SkippedRow(file: file, line: 0, reason: reason, arguments: arguments))
  }

  /// - Returns: whether the tie is in the store.
  private mutating func add(
    _ imported: ImportedTie, _ network: ImportedNetwork, _ nodes: [KnownEnd?], _ origins: Origins,
    to batch: inout RowBatch
  ) throws -> Bool {
    guard let a = nodes[imported.a], let b = nodes[imported.b] else {
      skip(network, .unknownEnd, [imported.key])
      return false
    }
    if let row = origins.row(.tie, imported.key), try Tie.fetch(batch.settled().db, key: row) != nil {
      if batch.wasThere(tie: row) { report.merged += 1 }
      return true
    }
    switch try batch.add(imported, a: a, b: b) {
    case .success(let key):
      report.newTies += 1
      origins.add(.tie, imported.key, key)
      return true
    case .failure(let violation):
      skip(network, violation.skipReason, [imported.key, violation.code.rawValue])
      return false
    }
  }

  private mutating func add(_ waiting: Waiting, to batch: inout RowBatch) throws {
    var map: NetworkMap
    if let known = try knownMap(waiting.key, in: waiting.origins, batch) {
      map = known
      // Who is new in the file is new on its map; who was taken off it stays off.
      for node in waiting.held where !batch.wasThere(node: node.rawValue) {
        try batch.add(MapMember(map: map.id, node: node))
      }
    } else {
      map = try add(waiting.map, waiting.key, waiting, to: &batch)
      for (order, place) in waiting.places.enumerated() {
        try batch.add(MapPlace(map: map.id, node: place.node, order: order, spot: place.spot))
      }
    }
    report.maps.append(
      ImportedMap(
        id: map.id, ulid: map.ulid, code: map.code, name: map.name, standing: grown == nil ? .made : .grown))
    try addSnapshots(of: map, waiting, to: &batch)
  }

  /// Keeps each dated state of a network as a map of its own; the report counts the one map they are of.
  private func addSnapshots(of map: NetworkMap, _ waiting: Waiting, to batch: inout RowBatch) throws {
    // A single state is the map itself.
    guard waiting.snapshots.count > 1 else { return }
    for (title, date) in waiting.snapshots {
      let own = "\(waiting.key)@\(date)"
      guard try knownMap(own, in: waiting.origins, batch) == nil else { continue }
      let name = [map.name, title, date.description].filter { !$0.isEmpty }.joined(separator: " · ")
      let snapshot = NetworkMap(
        name: name, lens: map.lens, purpose: map.purpose, centre: map.centre, scheme: map.scheme, asOf: date,
        asksSupport: map.asksSupport)
      _ = try add(snapshot, own, waiting, to: &batch)
    }
  }

  private func knownMap(_ key: String, in origins: Origins, _ batch: RowBatch) throws -> NetworkMap? {
    try origins.row(.map, key).flatMap { try NetworkMap.fetch(batch.settled().db, key: $0) }
  }

  private func add(
    _ map: NetworkMap, _ key: String, _ waiting: Waiting, to batch: inout RowBatch
  ) throws -> NetworkMap {
    let id = try batch.settled().insert(map)
    waiting.origins.add(.map, key, id.rawValue)
    for node in waiting.held {
      try batch.add(MapMember(map: id, node: node))
    }
    return try batch.settled().map(id)
  }
}

extension Violation {
  /// Why a row of a file is left out because of this.
  var skipReason: SkippedRow.Reason {
    switch code {
    case .loop: .loop
    case .emptyName: .noName
    case .reversedDates, .overlappingSpells, .outsideLife, .money, .openness: .impossible
    default: .unknownEnd
    }
  }
}
