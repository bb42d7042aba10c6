import LegamiModel

/// Reads easyNWK's JSON: the versions of one map, or a single map of the time before there were versions.
enum EasyNWKFile {
  static func read(_ file: SourceFile, task: inout ImportTask) throws(FormatError) -> ImportedDocument {
    let limit = task.limits.documentBytes
    guard file.size <= limit else { throw FormatError(.tooLarge, file: file.path, arguments: [String(limit)]) }
    var reader = JSONReader(try TextStream(file, task: task), sink: EasyNWKParts(file: file.name))
    let root = try reader.read()
    task = reader.source.task
    var parts = reader.sink
    if root["versions"]?.list == nil, root["alteri"]?.list != nil {
      parts.addMap(root, id: nil, title: "", date: nil, line: 1)
    }
    guard !parts.versions.isEmpty else {
      // JSON of another program, unless it names versions and has none.
      if root["versions"]?.list != nil { throw FormatError(.noNodes, file: file.path) }
      throw FormatError(.unknownFormat, file: file.path, line: root.line, arguments: ["JSON"])
    }
    let current = root["currentVersion"]?.number.flatMap { Int(exactly: $0) }
    var history = EasyNWKHistory(parts.versions, current: current, file: file.name)
    let network = try history.network { () throws(FormatError) in try task.check(in: file) }
    return ImportedDocument(
      format: ImportFormat.easynwk.rawValue, networks: [network],
      nodeRows: parts.versions.reduce(0) { $0 + $1.alters.count } + parts.skippedAlters,
      tieRows: parts.connectionRows, skipped: parts.skipped + history.skipped)
  }
}

/// The versions of a file, with the rows that could not be taken. Contacts and connections are taken one by one as they
/// are read, and only what is said of them stays.
struct EasyNWKParts: JSONSink {
  enum Place { case root, versions, version, map, ego, alters, alter, connections, connection, word }

  let file: String
  private(set) var versions: [EasyNWKVersion] = []
  private(set) var skipped: [SkippedRow] = []
  private(set) var skippedAlters = 0
  private(set) var connectionRows = 0
  private var open = OpenMap()

  /// What was read of the map that is being read.
  private struct OpenMap {
    var alters: [EasyNWKAlter] = []
    var ids: Set<String> = []
    var skipped: [SkippedRow] = []
    var connections: [(first: String?, second: String?, line: Int)] = []
  }

  init(file: String) { self.file = file }

  static let root = Place.root

  func member(_ name: String, of place: Place) -> Place? {
    switch (place, name) {
    case (.root, "versions"): .versions
    case (.version, "nwk"): .map
    case (.root, "currentVersion"), (.version, "id"), (.version, "title"), (.version, "date"): .word
    case (.root, "ego"), (.map, "ego"): .ego
    case (.root, "alteri"), (.map, "alteri"): .alters
    case (.root, "connections"), (.map, "connections"): .connections
    case (.connection, "id1"), (.connection, "id2"): .word
    case (.ego, _): ["name", "note", "currentGender", "age"].contains(name) ? .word : nil
    case (.alter, _): EasyNWKAlter.fields.contains(name) ? .word : nil
    default: nil
    }
  }

  func element(of place: Place) -> Place? {
    switch place {
    case .versions: .version
    case .alters: .alter
    case .connections: .connection
    default: nil
    }
  }

  /// Of a name given twice the last holds.
  mutating func open(_ place: Place) {
    switch place {
    case .root, .version, .map: open = OpenMap()
    case .versions: (versions, skipped, skippedAlters, connectionRows) = ([], [], 0, 0)
    case .alters: (open.alters, open.ids, open.skipped) = ([], [], [])
    case .connections: open.connections = []
    case .ego, .alter, .connection, .word: break
    }
  }

  mutating func take(_ value: JSONValue, at place: Place) -> Bool {
    switch place {
    case .version: addVersion(value)
    case .alter: addAlter(value)
    case .connection: open.connections.append((value["id1"]?.text, value["id2"]?.text, value.line))
    case .root, .versions, .map, .ego, .alters, .connections, .word: return false
    }
    return true
  }

  private mutating func addVersion(_ value: JSONValue) {
    guard let map = value["nwk"], map.isObject else { return }
    let written = value["date"]?.text ?? ""
    let date = Dates.parse(written)
    if date == nil, !written.isEmpty { skipped.append(row(.badDate, value.line, [written])) }
    addMap(
      map, id: value["id"]?.number.flatMap { Int(exactly: $0) }, title: value["title"]?.text ?? "", date: date,
      line: value.line)
  }

  private mutating func addAlter(_ value: JSONValue) {
    guard let alter = EasyNWKAlter(value) else { return open.skipped.append(row(.noName, value.line, [])) }
    guard open.ids.insert(alter.id).inserted else {
      return open.skipped.append(row(.duplicateKey, value.line, [alter.id]))
    }
    open.alters.append(alter)
  }

  /// Adds the map that was read last.
  mutating func addMap(_ map: JSONValue, id: Int?, title: String, date: PartialDate?, line: Int) {
    // Given again as something else, a list no longer holds.
    if map["alteri"]?.list == nil { (open.alters, open.ids, open.skipped) = ([], [], []) }
    if map["connections"]?.list == nil { open.connections = [] }
    skippedAlters += open.skipped.count
    skipped += open.skipped
    var version = EasyNWKVersion(
      id: id, title: title, date: date, line: line, ego: map["ego"], alters: open.alters, connections: [])
    for connection in open.connections {
      connectionRows += 1
      guard let first = connection.first, let second = connection.second else {
        skipped.append(row(.missingEnd, connection.line, []))
        continue
      }
      if let unknown = [first, second].first(where: { !open.ids.contains($0) }) {
        skipped.append(row(.unknownEnd, connection.line, [unknown]))
      } else if first == second {
        skipped.append(row(.loop, connection.line, [first]))
      } else {
        version.connections.append((first, second, connection.line))
      }
    }
    versions.append(version)
    open = OpenMap()
  }

  private func row(_ reason: SkippedRow.Reason, _ line: Int, _ arguments: [String]) -> SkippedRow {
    let clean = arguments.map { CleanText.clean($0, limit: 40).text }
    return SkippedRow(file: file, line: line, reason: reason, arguments: clean)
  }
}
