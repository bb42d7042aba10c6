/// How strong a mandate a participant brings.
public enum Mandate: String, Codable, CaseIterable, Sendable {
  case weak
  case adequate
  case strong
  case beyond
}

/// Whether one joins as an individual or for the organisation.
public enum Adhesion: String, Codable, CaseIterable, Sendable {
  case personal
  case institutional
}

/// From which side one sits at a table.
public enum Side: String, Codable, CaseIterable, Sendable {
  case technical
  case political
  case citizen
}

/// What a participant answers for.
public enum Responsibility: String, Codable, CaseIterable, Sendable {
  case nothing = "none"
  case contributes
  case responsible
  case referent
  case chair
  case minutes
}

/// Whether an invited participant came.
public enum Attendance: String, Codable, CaseIterable, Sendable {
  case invited
  case present
  case absentExcused = "absent_excused"
  case absent
}
