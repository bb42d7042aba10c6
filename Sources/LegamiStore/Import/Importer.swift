import GRDB
import LegamiModel

/// Writes the networks of one document, inside one transaction.
struct Importer {
  let document: ImportedDocument
  let mapName: String?
  /// The map that the document's only network grows; nil makes maps.
  let grown: NetworkMap?
  let purpose: Purpose
  /// What the document would be for by itself.
  private let asked: Purpose
  let progress: ((ImportProgress) -> Bool)?

  private var report: ImportReport
  /// Networks whose maps are made when all facts are there, so that undo takes them back before the facts.
  private var waiting: [Waiting] = []
  private var origins: [String: Origins] = [:]
  /// What a map that grows has already.
  private var known: [Entity: [String: Int64]] = [:]
  private var done = 0
  private let total: Int

  init(
    document: ImportedDocument, mapName: String?, grown: NetworkMap? = nil, purpose: Purpose,
    progress: ((ImportProgress) -> Bool)?
  ) {
    self.document = document
    self.mapName = mapName
    self.grown = grown
    asked = purpose
    self.purpose = grown?.purpose ?? purpose
    self.progress = progress
    report = ImportReport(
      format: document.format, nodes: document.nodeRows, ties: document.tieRows, skipped: document.skipped)
    report.tellCentres(of: document)
    total = document.networks.reduce(0) { $0 + $1.nodes.count + $1.ties.count }
  }

  mutating func run(_ writing: Writing) throws -> ImportReport {
    let (db, lane) = (writing.db, StepLane())
    var document = document
    if let grown, let network = document.networks.first {
      document.networks[0] = try grow(grown, by: network, writing)
    } else if mapName == nil {
      document.networks = try setAsideWhatIsThere(db, writing.today)
    }
    let indexes = try LoosenedIndexes(db: db, rows: total)
    try indexes.takeDown()
    var batch = try RowBatch(writing: writing, lane: lane)
    // Whoever takes back what was written must have the connection.
    defer { lane.wait() }
    for network in document.networks { try add(network, network.dataset, to: &batch) }
    try batch.recordFacts()
    for network in waiting { try addMap(network, to: &batch) }
    let origins = origins.sorted { $0.key < $1.key }.map(\.value)
    for origins in origins { origins.startSorting() }
    try tell(.derived, 0)
    try batch.writeFacts()
    try indexes.putBack { share in try tell(.derived, 10 + 50 * share / 100) }
    for origins in origins { try origins.write(to: db, lane) }
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
    var nodes: [KnownNode?] = []
    nodes.reserveCapacity(network.nodes.count)
    for imported in network.nodes {
      try step()
      nodes.append(try node(imported, of: network, origins, to: &batch).map(KnownNode.init))
    }
    var tied: Set<NodeID> = []
    let centre = network.centre.flatMap { nodes[$0]?.node }
    // Through a pointer, where they stand: an array hands out copies, with all that a tie holds.
    try network.ties.withUnsafeBufferPointer { ties in
      guard let first = ties.baseAddress else { return }
      for index in ties.indices {
        try step()
        if let ends = try add(first[index], network, nodes, origins, to: &batch), ends.joins(centre) {
          tied.formUnion([ends.a, ends.b])
        }
      }
    }
    waiting.append(Waiting(network: network, nodes: nodes, centre: centre, tied: tied, origins: origins))
  }

  /// The node that a row tells of: the one that an earlier import made of it, or a new one; nil when it has no name.
  private mutating func node(
    _ imported: ImportedNode, of network: ImportedNetwork, _ origins: Origins, to batch: inout RowBatch
  ) throws -> Node? {
    if let row = origins.row(.node, imported.key), let node = try Node.fetch(batch.settled().db, key: row) {
      if batch.wasThere(node: node.key) { report.merged += 1 }
      return node
    }
    guard let node = try batch.add(prepared(imported.node, of: network)) else {
      skip(network, .noName, [imported.key])
      return nil
    }
    report.newNodes += 1
    origins.add(.node, imported.key, node.key)
    return node
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
      db: writing.db, system: document.format, newDataset: name, known: known, group: writing.group)
    origins[dataset] = made
    return made
  }

  private struct Waiting {
    let network: ImportedNetwork
    /// What became of each node of the network.
    let nodes: [KnownNode?]
    let centre: Node?
    let tied: Set<NodeID>
    let origins: Origins

    /// Whom the map holds because it says so, not because of a tie with its centre.
    var nodesHeldByChoice: [NodeID] {
      let ids = nodes.compactMap { $0?.node.id }
      let free = centre == nil ? ids : ids.filter { $0 != centre?.id && !tied.contains($0) }
      var held: Set<NodeID> = []
      return free.filter { held.insert($0).inserted }
    }
  }

  private mutating func step() throws {
    done += 1
    guard done.isMultiple(of: 2000), let progress else { return }
    if !progress(ImportProgress(phase: .rows, done: done, total: total)) { throw StoreError(.cancelled) }
  }

  /// - Parameter share: of a hundred.
  private func tell(_ phase: ImportProgress.Phase, _ share: Int) throws {
    guard let progress else { return }
    if !progress(ImportProgress(phase: phase, done: share, total: 100)) { throw StoreError(.cancelled) }
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

  struct Ends {
    var a: NodeID
    var b: NodeID

    func joins(_ node: Node?) -> Bool { node.map { a == $0.id || b == $0.id } ?? false }
  }

  private mutating func add(
    _ imported: ImportedTie, _ network: ImportedNetwork, _ nodes: [KnownNode?], _ origins: Origins,
    to batch: inout RowBatch
  ) throws -> Ends? {
    guard let a = nodes[imported.a], let b = nodes[imported.b] else {
      skip(network, .unknownEnd, [imported.key])
      return nil
    }
    if let row = origins.row(.tie, imported.key), try Tie.fetch(batch.settled().db, key: row) != nil {
      if batch.wasThere(tie: row) { report.merged += 1 }
      return Ends(a: a.node.id, b: b.node.id)
    }
    switch try batch.add(imported, a: a, b: b) {
    case .success(let key):
      report.newTies += 1
      origins.add(.tie, imported.key, key)
      return Ends(a: a.node.id, b: b.node.id)
    case .failure(let violation):
      skip(network, violation.skipReason, [imported.key, violation.code.rawValue])
      return nil
    }
  }

  private mutating func addMap(_ waiting: Waiting, to batch: inout RowBatch) throws {
    let network = waiting.network
    let key = network.ordinal ?? ""
    var map: NetworkMap
    if let known = try knownMap(key, in: waiting.origins, batch) {
      map = known
      // Who is new in the file is new on its map; who was taken off it stays off.
      for node in waiting.nodesHeldByChoice where !batch.wasThere(node: node.rawValue) {
        try batch.add(MapMember(map: map.id, node: node))
      }
    } else {
      let title = mapName ?? network.name ?? network.dataset
      map = NetworkMap(
        name: network.ordinal.map { "\(title) · \($0)" } ?? title, lens: waiting.centre == nil ? .net : .ego,
        purpose: purpose, centre: waiting.centre?.id, scheme: network.scheme, asOf: network.asOf,
        asksSupport: network.asksSupport)
      map = try add(map, key, waiting, to: &batch)
      var placed: Set<NodeID> = []
      for (imported, known) in zip(network.nodes, waiting.nodes) {
        guard let spot = imported.spot, let node = known?.node, placed.insert(node.id).inserted
        else { continue }
        try batch.add(MapPlace(map: map.id, node: node.id, order: placed.count - 1, spot: spot))
      }
    }
    report.maps.append(
      ImportedMap(
        id: map.id, ulid: map.ulid, code: map.code, name: map.name, standing: grown == nil ? .made : .grown))
    try addSnapshots(of: map, key, waiting, to: &batch)
  }

  /// Keeps each dated state of a network as a map of its own; the report counts the one map they are of.
  private func addSnapshots(of map: NetworkMap, _ key: String, _ waiting: Waiting, to batch: inout RowBatch) throws {
    // A single state is the map itself.
    guard waiting.network.snapshots.count > 1 else { return }
    for (title, date) in waiting.network.snapshots {
      let own = "\(key)@\(date)"
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
    for node in waiting.nodesHeldByChoice { try batch.add(MapMember(map: id, node: node)) }
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
