import LegamiModel

/// A membership with the key of its row, which the value itself does not carry.
struct MemberRow: StoredRow {
  static var entity: Entity { .member }

  var key: Int64
  var member: MapMember

  init(_ member: MapMember, key: Int64 = 0) { (self.member, self.key) = (member, key) }

  init(_ reader: inout RowReader) throws {
    key = try reader.integer()
    member = MapMember(
      map: try reader.identifier(), node: try reader.identifier(), isExcluded: try reader.flag())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(key)
    writer.add(member.map)
    writer.add(member.node)
    writer.add(member.isExcluded)
  }
}
