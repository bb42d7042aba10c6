/// The finer level of a tie. `V0`, `C0` and the case of exactly one professional end complete the seven of the field.
public enum SubLevel: String, Codable, CaseIterable, Sendable {
  case significantOthers = "P1"
  case neighbours = "P3"
  case volunteerAndPerson = "V0"
  case peers = "V2"
  case volunteers = "V4"
  case personAndService = "S0"
  case withinService = "S5"
  case betweenServices = "S6"
  case communityAndPerson = "C0"
  case community = "C7"
}
