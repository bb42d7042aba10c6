import LegamiModel

extension NetworkMap: RevisedRow {
  static var entity: Entity { .map }

  var key: Int64 {
    get { id.rawValue }
    set { id = MapID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    let id: MapID = try reader.identifier()
    let ulid = try reader.text()
    let code = try reader.text()
    let name = try reader.text()
    // The folded name, kept for uniqueness and look-up only.
    _ = try reader.text()
    try self.init(
      id: id, ulid: ulid, code: code, name: name, lens: try reader.code(), purpose: try reader.code(),
      centre: reader.optionalIdentifier(), scheme: try reader.code(), reach: try reader.real(),
      asOf: try reader.optionalDate(), question: reader.text(), sourceLine: reader.text(),
      isInvented: reader.flag(), isReinforced: reader.flag(), asksSupport: reader.flag(),
      wedgeBorders: try JSONText.decode([Double].self, from: reader.text()), provenance: reader.provenance(),
      rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    writer.add(ulid)
    writer.add(code)
    writer.add(name)
    writer.add(uniqueKey)
    writer.add(lens)
    writer.add(purpose)
    writer.add(centre)
    writer.add(scheme)
    writer.add(real: reach)
    writer.add(asOf)
    writer.add(question)
    writer.add(sourceLine)
    writer.add(isInvented)
    writer.add(isReinforced)
    writer.add(asksSupport)
    writer.add(try JSONText.encode(wedgeBorders))
    writer.add(provenance)
    writer.add(rev)
  }

  /// By what no two maps are alike. A map that may not be known of where another is named never keeps that other from
  /// its name: a number behind it would tell.
  var uniqueKey: String {
    let key = NetworkMap.lookupKey(name)
    if isReinforced { return "\(key)\u{1F}\(code)" }
    return purpose == .planning ? key + NetworkMap.planningMark : key
  }

  /// Behind the folded names of planning maps; release 0.1 wrote them without.
  static let planningMark = "\u{1F}p"

  /// Under what a map is looked up by name. A name of signs only folds to nothing and stands as it is.
  static func lookupKey(_ name: String) -> String {
    let folded = FoldedText.fold(name)
    return folded.isEmpty ? name : folded
  }
}
