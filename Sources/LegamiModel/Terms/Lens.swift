/// The preset a map is looked through.
public enum Lens: String, Codable, CaseIterable, Sendable {
  case ego
  case net
  case coping
  case partner
  case service
  case community
  case group
  case place
}
