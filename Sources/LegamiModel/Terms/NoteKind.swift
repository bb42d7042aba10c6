/// What a note is.
public enum NoteKind: String, Codable, CaseIterable, Sendable {
  /// What somebody said, as it was said.
  case words
  case keyword
  case strength
  case criticality
  case hypothesis
  case development
  case aspiration
  case wish
  case need
  case resource
  case constraint
  case hole
  case question
  case decision
  case task
  case observation
  case reaction
  case judgement
  case intervention
  case verification
  case diary
  case sharedTerm = "shared_term"
  case contact
  case example
  case vision
}
