import LegamiModel

extension ProcessingRecord: RevisedRow {
  static var entity: Entity { .processing }

  var key: Int64 {
    get { subject.rawValue }
    set { subject = NodeID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    try self.init(
      subject: reader.identifier(), controller: reader.text(), basis: try reader.code(),
      notice: try reader.optionalCode(), noticeOn: reader.optionalDay(), isRestricted: reader.flag(),
      rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(subject)
    writer.add(controller)
    writer.add(basis)
    writer.add(notice)
    writer.add(noticeOn)
    writer.add(isRestricted)
    writer.add(rev)
  }
}
