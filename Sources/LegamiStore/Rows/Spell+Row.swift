import LegamiModel

extension Spell: RevisedRow {
  static var entity: Entity { .spell }

  var key: Int64 {
    get { id.rawValue }
    set { id = SpellID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    try self.init(
      id: reader.identifier(), tie: reader.identifier(), span: try reader.interval(), state: try reader.code(),
      strength: try reader.optionalCode(), stress: try reader.optionalCode(), fromA: try EndView(&reader),
      fromB: try EndView(&reader), touchedOn: reader.day(), rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    writer.add(tie)
    writer.add(span)
    writer.add(state)
    writer.add(strength)
    writer.add(stress)
    fromA.write(to: &writer)
    fromB.write(to: &writer)
    writer.add(touchedOn)
    writer.add(rev)
  }
}

extension EndView {
  init(_ reader: inout RowReader) throws {
    try self.init(
      ring: reader.optionalInt().flatMap { Ring(rawValue: $0) }, contact: try reader.optionalCode(),
      lastContact: try reader.optionalDate())
  }

  func write(to writer: inout RowWriter) {
    writer.add(ring?.rawValue)
    writer.add(contact)
    writer.add(lastContact)
  }
}
