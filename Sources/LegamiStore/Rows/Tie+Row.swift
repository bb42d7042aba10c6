import LegamiModel

extension Tie: RevisedRow {
  static var entity: Entity { .tie }

  var key: Int64 {
    get { id.rawValue }
    set { id = TieID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    try self.init(
      id: reader.identifier(), ulid: reader.text(), a: reader.identifier(), b: reader.identifier(),
      type: try reader.code(), roleA: try reader.optionalCode(), roleB: try reader.optionalCode(),
      context: try reader.optionalCode(), kinship: try reader.optionalCode(), origin: try reader.code(),
      engagement: try reader.optionalCode(), formalisedBy: reader.optionalIdentifier())
    participation = try reader.optionalText().map { try JSONText.decode(Participation.self, from: $0) }
    // Read before it is given: an optional chain that ends early would leave the column unread.
    let throughNode: NodeID? = try reader.optionalIdentifier()
    participation?.throughNode = throughNode
    amountCents = try reader.optionalInt()
    weight = try reader.optionalReal()
    label = try reader.text()
    source = try reader.text()
    isAssumed = try reader.flag()
    confirmedOn = try reader.optionalDay()
    visibility = try reader.visibility()
    attributes = try reader.attributes()
    provenance = try reader.provenance()
    rev = try reader.int()
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    writer.add(ulid)
    writer.add(a)
    writer.add(b)
    writer.add(type)
    writer.add(roleA)
    writer.add(roleB)
    writer.add(context)
    writer.add(kinship)
    writer.add(origin)
    writer.add(engagement)
    writer.add(formalisedBy)
    // The person who sits there stands in a column, so that the database knows whom it refers to.
    var inWords = participation
    inWords?.throughNode = nil
    writer.add(try inWords.map { try JSONText.encode($0) })
    writer.add(participation?.throughNode)
    writer.add(amountCents)
    writer.add(real: weight)
    writer.add(label)
    writer.add(source)
    writer.add(isAssumed)
    writer.add(confirmedOn)
    writer.add(visibility)
    try writer.add(attributes)
    writer.add(provenance)
    writer.add(rev)
  }

  func parts() throws -> [String: FieldMerge.Fields] {
    var inWords = participation
    inWords?.throughNode = nil
    return [
      "participation": try inWords.map { try JSONPiece.fields(of: $0) },
      "attributes": try JSONPiece.fields(of: attributes),
    ]
  }
}
