/// Whom a body or a plan serves. Never an attribute of a person.
public enum TargetGroup: String, Codable, CaseIterable, Sendable {
  case disability
  case mentalHealth = "mental_health"
  case addiction
  case socialDifficulty = "social_difficulty"
  case prison
  case newPoverty = "new_poverty"
  case longTermUnemployed = "long_term_unemployed"
  case elderly
  case families
  case minors
  case carers
  case youngPeople = "young_people"
  case migrants
  case wholeCommunity = "whole_community"
}
