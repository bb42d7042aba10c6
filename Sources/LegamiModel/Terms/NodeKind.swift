/// What a node is. Everything that can have participants is a node.
public enum NodeKind: String, Codable, CaseIterable, Sendable {
  case person
  case organisation
  case group
  case place
  case device
  case plan
  case meeting
}
