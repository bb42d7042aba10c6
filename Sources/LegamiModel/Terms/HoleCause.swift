/// Why there is a hole in the net.
public enum HoleCause: String, Codable, CaseIterable, Sendable {
  case lackOfResources = "lack_of_resources"
  case littleMutualKnowledge = "little_mutual_knowledge"
  case differentAffiliations = "different_affiliations"
  case poorInformationFlow = "poor_information_flow"
  case vagueObjectives = "vague_objectives"
}
