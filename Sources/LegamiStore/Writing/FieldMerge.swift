import LegamiModel

/// Joins what two people made of the fields in one column, field by field.
struct FieldMerge {
  /// The fields; nil where there is nothing that could have any.
  typealias Fields = [String: JSONPiece]?

  private(set) var conflicts: [FieldConflict] = []
  private let joined: Fields

  init(column: String, base: Fields, mine: Fields, theirs: Fields) {
    let names = Set([base, mine, theirs].flatMap { ($0 ?? [:]).keys }).sorted()
    var joined = mine ?? theirs ?? [:]
    for name in names {
      let (started, ours, others) = (base?[name], mine?[name], theirs?[name])
      // Where one took all of it away, whatever the other wrote there has no place any longer.
      let isKept = (mine == nil) == (theirs == nil) || base == nil
      if ours == others || (isKept && others == started) {
        joined[name] = ours
      } else if isKept && ours == started {
        joined[name] = others
      } else if !isKept, (mine == nil ? others : ours) == started {
        joined[name] = nil
      } else {
        conflicts.append(FieldConflict(field: "\(column).\(name)", mine: ours?.text, theirs: others?.text))
      }
    }
    self.joined = (mine == nil || theirs == nil) && joined.isEmpty ? nil : joined
  }

  /// As it stands in the column.
  func text() throws -> String? { try joined.map { try JSONText.encode($0) } }
}

/// A value in a column that holds several fields.
enum JSONPiece: Hashable, Codable, Sendable {
  case text(String)
  case whole(Int)
  case number(Double)
  case flag(Bool)
  case list([String])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? container.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .whole(let whole): try container.encode(whole)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let list): try container.encode(list)
    }
  }

  /// For people to compare.
  var text: String {
    switch self {
    case .text(let text): text
    case .whole(let whole): String(whole)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let list): list.joined(separator: ", ")
    }
  }

  /// The fields of a value that is written as one object.
  static func fields(of value: some Encodable) throws -> [String: JSONPiece] {
    try JSONText.decode([String: JSONPiece].self, from: try JSONText.encode(value))
  }
}
