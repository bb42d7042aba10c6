/// What a line of a form is about.
public enum FieldKey: String, CaseIterable, Sendable {
  // Said aloud
  case name, ring, context, received, given, knows, herWords
  // The tie
  case role, type, kinship, label, state, strength, stress, contact, lastContact, engagement, formalisedBy
  case from, to, origin
  case involvement, responsibility, adhesion, mandate, side, through
  // The node
  case kind, form, sector, alias, summary, gender, profession, visibility, deceased, openness, policyAreas
  case lifeFrom, lifeTo

  /// What is said of somebody, whoever they are tied to.
  static let ofNode: Set<FieldKey> = [
    .name, .kind, .form, .sector, .alias, .summary, .gender, .profession, .visibility, .deceased, .openness,
    .policyAreas, .lifeFrom, .lifeTo,
  ]
}
