import LegamiModel

extension Exchange: RevisedRow {
  static var entity: Entity { .exchange }

  var key: Int64 {
    get { id.rawValue }
    set { id = ExchangeID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    try self.init(
      id: reader.identifier(), spell: reader.identifier(), direction: try reader.code(), kind: try reader.code(),
      amount: reader.optionalInt(), isDrain: reader.flag(), hoursHundredths: reader.optionalInt(),
      valueCents: reader.optionalInt(), recognition: reader.text(), recognisedOn: try reader.optionalDate(),
      remark: reader.text(), rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    writer.add(spell)
    writer.add(direction)
    writer.add(kind)
    writer.add(amount)
    writer.add(isDrain)
    writer.add(hoursHundredths)
    writer.add(valueCents)
    writer.add(recognition)
    writer.add(recognisedOn)
    writer.add(remark)
    writer.add(rev)
  }
}
