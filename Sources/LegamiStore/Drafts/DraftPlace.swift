import LegamiModel

/// Where something was typed and left: whose eyes were on the screen, which map, which line or form.
public struct DraftPlace: Hashable, Sendable {
  /// What is typed in one of these is never shown in another.
  public enum View: String, CaseIterable, Sendable {
    case home, together, worker, planning
  }

  public enum Subject: Hashable, Sendable {
    /// The lines of Home.
    case newPersonMap, newPartnerMap, importFile
    /// The line that adds somebody to a map.
    case line
    /// The form of a node, of a tie, of somebody with the tie to the centre.
    case node(NodeID)
    case tie(TieID)
    case figure(NodeID, TieID)
  }

  public let view: View
  /// Nil on Home and on the planning side of the store.
  public let map: MapID?
  public let subject: Subject

  public init(view: View, map: MapID?, subject: Subject) {
    self.view = view
    self.map = map
    self.subject = subject
  }

  static let prefix = "draft/"

  /// The key under which it is kept: words and numbers, no names.
  var key: String {
    let subject =
      switch subject {
      case .newPersonMap: "new_person_map"
      case .newPartnerMap: "new_partner_map"
      case .importFile: "import_file"
      case .line: "line"
      case .node(let node): "node/\(node)"
      case .tie(let tie): "tie/\(tie)"
      case .figure(let node, let tie): "figure/\(node)/\(tie)"
      }
    return "\(Self.prefix)\(view.rawValue)/\(map?.description ?? "-")/\(subject)"
  }

  /// - Returns: nil for a key that is none of a draft.
  init?(key: String) {
    guard key.hasPrefix(Self.prefix) else { return nil }
    let parts = key.dropFirst(Self.prefix.count).split(separator: "/").map(String.init)
    guard parts.count >= 3, let view = View(rawValue: parts[0]) else { return nil }
    let numbers = parts.dropFirst(3).compactMap { Int64($0) }
    let subject: Subject
    switch (parts[2], numbers.count) {
    case ("new_person_map", 0): subject = .newPersonMap
    case ("new_partner_map", 0): subject = .newPartnerMap
    case ("import_file", 0): subject = .importFile
    case ("line", 0): subject = .line
    case ("node", 1): subject = .node(NodeID(numbers[0]))
    case ("tie", 1): subject = .tie(TieID(numbers[0]))
    case ("figure", 2): subject = .figure(NodeID(numbers[0]), TieID(numbers[1]))
    default: return nil
    }
    self.init(view: view, map: Int64(parts[1]).map { MapID($0) }, subject: subject)
  }

  public var node: NodeID? {
    switch subject {
    case .node(let node), .figure(let node, _): node
    default: nil
    }
  }

  public var tie: TieID? {
    switch subject {
    case .tie(let tie), .figure(_, let tie): tie
    default: nil
    }
  }
}
