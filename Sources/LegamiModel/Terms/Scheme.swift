/// How the wedges of a map are divided.
public enum Scheme: String, Codable, CaseIterable, Sendable {
  case lifeContexts = "life_contexts"
  case todd
  case easynwk
  case tracyWhittaker = "tracy_whittaker"
  case networkType = "network_type"
  case policyArea = "policy_area"
}
