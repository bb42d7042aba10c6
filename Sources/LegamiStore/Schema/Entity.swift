/// What a row of the history is about.
public enum Entity: String, Codable, CaseIterable, Sendable {
  case node
  case tie
  case spell
  case exchange
  case assessment
  case note
  case map
  case member = "map_member"
  case place = "map_place"
  case processing

  var table: Table {
    switch self {
    case .node: Table.node
    case .tie: Table.tie
    case .spell: Table.spell
    case .exchange: Table.exchange
    case .assessment: Table.assessment
    case .note: Table.note
    case .map: Table.map
    case .member: Table.member
    case .place: Table.place
    case .processing: Table.processing
    }
  }
}
