/// What can be measured of a map; the raw values are the codes of the JSON output.
public enum Measure: String, CaseIterable, Codable, Sendable {
  case size
  case active
  case density
  case meanDegree = "mean_degree"
  case components
  case isolates
  case coverage
  case rings
  case levels
  case engagement
  case support
  case reciprocity
  case multiplexity
  case effectiveSize = "effective_size"
  case efficiency
  case constraint
  case betweenness
  case articulation
  case cliques
  case critical
  case cooling
  case unconnectedServices = "unconnected_services"
  case eiIndex = "ei_index"
}
