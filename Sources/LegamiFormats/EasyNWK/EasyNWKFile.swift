import LegamiModel

/// Reads easyNWK's JSON: the versions of one map, or a single map of the time before there were versions.
enum EasyNWKFile {
  static func read(_ file: SourceFile, task: inout ImportTask) throws(FormatError) -> ImportedDocument {
    let limit = task.limits.documentBytes
    guard file.size <= limit else { throw FormatError(.tooLarge, file: file.path, arguments: [String(limit)]) }
    let text = try FileText(file, allowsLegacy: false, task: &task)
    let root = try JSONReader.read(text, file: file, depthLimit: task.limits.depth)
    var parts = EasyNWKParts(file: file.name)
    if let listed = root["versions"]?.list {
      for value in listed { parts.addVersion(value) }
    } else if root["alteri"]?.list != nil {
      parts.addMap(root, id: nil, title: "", date: nil, line: 1)
    }
    guard !parts.versions.isEmpty else {
      // JSON of another program, unless it names versions and has none.
      if root["versions"]?.list != nil { throw FormatError(.noNodes, file: file.path) }
      throw FormatError(.unknownFormat, file: file.path, line: root.line, arguments: ["JSON"])
    }
    let current = root["currentVersion"]?.number.flatMap { Int(exactly: $0) }
    var history = EasyNWKHistory(parts.versions, current: current, file: file.name)
    let network = history.network()
    return ImportedDocument(
      format: ImportFormat.easynwk.rawValue, networks: [network],
      nodeRows: parts.versions.reduce(0) { $0 + $1.alters.count } + parts.skippedAlters,
      tieRows: parts.connectionRows, skipped: parts.skipped + history.skipped)
  }
}

/// The versions of a file, with the rows that could not be taken.
struct EasyNWKParts {
  let file: String
  private(set) var versions: [EasyNWKVersion] = []
  private(set) var skipped: [SkippedRow] = []
  private(set) var skippedAlters = 0
  private(set) var connectionRows = 0

  init(file: String) { self.file = file }

  mutating func addVersion(_ value: JSONValue) {
    guard let map = value["nwk"], map.isObject else { return }
    let written = value["date"]?.text ?? ""
    let date = Dates.parse(written)
    if date == nil, !written.isEmpty { skip(.badDate, value.line, [written]) }
    addMap(
      map, id: value["id"]?.number.flatMap { Int(exactly: $0) }, title: value["title"]?.text ?? "", date: date,
      line: value.line)
  }

  mutating func addMap(_ map: JSONValue, id: Int?, title: String, date: PartialDate?, line: Int) {
    var version = EasyNWKVersion(
      id: id, title: title, date: date, line: line, ego: map["ego"], alters: [], connections: [])
    var ids: Set<String> = []
    for value in map["alteri"]?.list ?? [] {
      guard let alter = EasyNWKAlter(value) else {
        skippedAlters += 1
        skip(.noName, value.line, [])
        continue
      }
      guard ids.insert(alter.id).inserted else {
        skippedAlters += 1
        skip(.duplicateKey, value.line, [alter.id])
        continue
      }
      version.alters.append(alter)
    }
    for value in map["connections"]?.list ?? [] {
      connectionRows += 1
      guard let first = value["id1"]?.text, let second = value["id2"]?.text else {
        skip(.missingEnd, value.line, [])
        continue
      }
      if let unknown = [first, second].first(where: { !ids.contains($0) }) {
        skip(.unknownEnd, value.line, [unknown])
      } else if first == second {
        skip(.loop, value.line, [first])
      } else {
        version.connections.append((first, second, value.line))
      }
    }
    versions.append(version)
  }

  private mutating func skip(_ reason: SkippedRow.Reason, _ line: Int, _ arguments: [String]) {
    let clean = arguments.map { CleanText.clean($0, limit: 40).text }
    skipped.append(SkippedRow(file: file, line: line, reason: reason, arguments: clean))
  }
}
