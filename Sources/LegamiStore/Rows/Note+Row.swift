import LegamiModel

extension Note: RevisedRow {
  static var entity: Entity { .note }

  var key: Int64 {
    get { id.rawValue }
    set { id = NoteID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    try self.init(
      id: reader.identifier(), ulid: reader.text(), node: reader.optionalIdentifier(),
      tie: reader.optionalIdentifier(), map: reader.optionalIdentifier(), kind: try reader.code(),
      text: reader.text(), on: reader.day(), saidBy: reader.optionalIdentifier(),
      visibility: try reader.visibility(), provenance: reader.provenance(), rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    writer.add(ulid)
    writer.add(node)
    writer.add(tie)
    writer.add(map)
    writer.add(kind)
    writer.add(text)
    writer.add(on)
    writer.add(saidBy)
    writer.add(visibility)
    writer.add(provenance)
    writer.add(rev)
  }
}
