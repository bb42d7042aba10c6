/// On what ground a person's data are held.
public enum LegalBasis: String, Codable, CaseIterable, Sendable {
  case publicTask = "public_task"
  case consent
  case legalObligation = "legal_obligation"
  case contract
  case vitalInterest = "vital_interest"
  case noneFictitious = "none_fictitious"
}
