/// Everything that a key can do. The registry says with which keys, where, and in what words.
public enum ActionID: String, CaseIterable, Sendable {
  // Everywhere
  case curtain, repaint, help, palette, back, quit, undo, redo, suspend
  // Moving
  case up, down, left, right, next, previous, pageUp = "page_up", pageDown = "page_down", first, last
  // On a map
  case add, tie, edit, nearer, farther, ringInner = "ring_inner", ringMiddle = "ring_middle", ringOuter = "ring_outer",
    contextBefore = "context_before", contextAfter = "context_after"
  case select, end, remove, toggleCorrection = "toggle_correction"
  case search, together, egoLines = "ego_lines", others, rearrange, asOf = "as_of"
  case flat, list, browse, open
  // In lists and columns
  case filter, sort, sortReverse = "sort_reverse", nodesOrTies = "nodes_or_ties"
  case levelAll = "level_all", levelPerson = "level_person", levelVolunteer = "level_volunteer"
  case levelService = "level_service", levelCommunity = "level_community"
  case center
  // Home
  case newPersonMap = "new_person_map", newPartnerMap = "new_partner_map", importFile = "import_file",
    olderCopies = "older_copies"
  // In a prompt or a form
  case confirm, cancel, complete, nextField = "next_field", previousField = "previous_field", moreFields = "more_fields"
  case emptyField = "empty_field", purgeNote = "purge_note"
  case toggleChoice = "toggle_choice", previousChoice = "previous_choice", nextChoice = "next_choice"
}
