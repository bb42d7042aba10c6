/// Where keys are pressed: each place has its own keys, besides those that work everywhere.
public enum KeyContext: String, CaseIterable, Sendable {
  case everywhere, home, personMap = "person_map", partnerMap = "partner_map", list, browse, flat, imported, help
  /// A line or a form being filled in: letters are text here.
  case entry, form
  /// A list to choose from under a line of text: the palette, search, who to tie.
  case picker

  /// Whether letters are typed as text.
  public var takesText: Bool { self == .entry || self == .form || self == .picker }
}
