import LegamiModel

extension Node: RevisedRow {
  static var entity: Entity { .node }

  var key: Int64 {
    get { id.rawValue }
    set { id = NodeID(newValue) }
  }

  init(_ reader: inout RowReader) throws {
    let id: NodeID = try reader.identifier()
    let ulid = try reader.text()
    let kind: NodeKind = try reader.code()
    try self.init(
      id: id, ulid: ulid, kind: kind, form: try reader.optionalCode(), name: reader.text(), alias: reader.text(),
      summary: reader.text(), sector: try reader.optionalCode(), territory: reader.optionalIdentifier(),
      visibility: try reader.visibility(), life: try reader.interval(), isPlaceholder: reader.flag(),
      isDeceased: reader.flag(), isAnimal: reader.flag(), detail: try NodeDetail(kind: kind, json: reader.text()),
      attributes: try reader.attributes(), provenance: reader.provenance(), rev: reader.int())
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(id)
    writer.add(ulid)
    writer.add(kind)
    writer.add(form)
    writer.add(name)
    writer.add(alias)
    writer.add(summary)
    writer.add(sector)
    writer.add(territory)
    writer.add(visibility)
    writer.add(life)
    writer.add(isPlaceholder)
    writer.add(isDeceased)
    writer.add(isAnimal)
    writer.add(try detail.json(kind: kind))
    try writer.add(attributes)
    writer.add(provenance)
    writer.add(rev)
  }

  func parts() throws -> [String: FieldMerge.Fields] {
    ["detail": try detail.fields(), "attributes": try JSONPiece.fields(of: attributes)]
  }
}

extension NodeDetail {
  /// Reads what `json(kind:)` wrote; empty text is the empty detail of the kind.
  init(kind: NodeKind, json: String) throws {
    guard !json.isEmpty else {
      self = .empty(of: kind)
      return
    }
    switch kind {
    case .person: self = .person(try JSONText.decode(PersonDetail.self, from: json))
    case .organisation: self = .organisation(try JSONText.decode(OrganisationDetail.self, from: json))
    case .group: self = .group(try JSONText.decode(GroupDetail.self, from: json))
    case .place: self = .place(try JSONText.decode(PlaceDetail.self, from: json))
    case .device: self = .device(try JSONText.decode(DeviceDetail.self, from: json))
    case .plan: self = .plan(try JSONText.decode(PlanDetail.self, from: json))
    case .meeting: self = .meeting(try JSONText.decode(MeetingDetail.self, from: json))
    }
  }

  fileprivate func fields() throws -> [String: JSONPiece] {
    switch self {
    case .person(let detail): try JSONPiece.fields(of: detail)
    case .organisation(let detail): try JSONPiece.fields(of: detail)
    case .group(let detail): try JSONPiece.fields(of: detail)
    case .place(let detail): try JSONPiece.fields(of: detail)
    case .device(let detail): try JSONPiece.fields(of: detail)
    case .plan(let detail): try JSONPiece.fields(of: detail)
    case .meeting(let detail): try JSONPiece.fields(of: detail)
    }
  }

  /// The detail as JSON without its kind, which the row says; empty when nothing is given.
  func json(kind: NodeKind) throws -> String {
    if self == .empty(of: kind) { return "" }
    return switch self {
    case .person(let detail): try JSONText.encode(detail)
    case .organisation(let detail): try JSONText.encode(detail)
    case .group(let detail): try JSONText.encode(detail)
    case .place(let detail): try JSONText.encode(detail)
    case .device(let detail): try JSONText.encode(detail)
    case .plan(let detail): try JSONText.encode(detail)
    case .meeting(let detail): try JSONText.encode(detail)
    }
  }
}
