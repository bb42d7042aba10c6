import LegamiModel

extension Assessment: RevisedRow {
  static var entity: Entity { .assessment }

  var key: Int64 {
    get { id.rawValue }
    set { id = AssessmentID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    let id: AssessmentID = try reader.identifier()
    let node: NodeID? = try reader.optionalIdentifier()
    let tie: TieID? = try reader.optionalIdentifier()
    guard let subject = node.map(Subject.node) ?? tie.map(Subject.tie) else { throw StoreError(.corrupt, [""]) }
    let scale = try reader.text()
    let item = try reader.text()
    let value = try reader.real()
    let rater: NodeID = try reader.identifier()
    guard let on = try reader.optionalDate() else { throw StoreError(.corrupt, [""]) }
    try self.init(
      id: id, subject: subject, scale: scale, item: item, value: value, rater: rater, on: on,
      visibility: try reader.visibility(), provenance: reader.provenance(), rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    switch subject {
    case .node(let node):
      writer.add(node)
      writer.add(nil as Int64?)
    case .tie(let tie):
      writer.add(nil as Int64?)
      writer.add(tie)
    }
    writer.add(scale)
    writer.add(item)
    writer.add(real: value)
    writer.add(rater)
    writer.add(on)
    writer.add(visibility)
    writer.add(provenance)
    writer.add(rev)
  }
}
