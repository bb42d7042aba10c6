/// One confirmed act, by the code under which the history keeps it: what is told when it is done, taken back or made
/// again. Each case tells its arguments, in order.
public enum Act: String, CaseIterable, Codable, Sendable {
  /// Name of the person.
  case addPerson = "add_person"
  /// Name of the node.
  case addNode = "add_node"
  /// The names of both ends.
  case addTie = "add_tie"
  /// The name of the one they are tied to, the names of those tied.
  case addTies = "add_ties"
  /// The names of both ends.
  case changeTie = "change_tie"
  /// Name, ring 1 to 3 or empty.
  case moveRing = "move_ring"
  /// Name, code of the life context or empty.
  case moveContext = "move_context"
  /// The names of both ends.
  case setExchanges = "set_exchanges"
  /// The names of both ends.
  case endTie = "end_tie"
  /// The names of both ends.
  case removeTie = "remove_tie"
  /// How many, then the names of both ends of each, as far as they are told.
  case endTies = "end_ties"
  /// How many, then the names of both ends of each, as far as they are told.
  case removeTies = "remove_ties"
  /// Name of the one, how many ties were added and removed, then the names of those added, removed, ended.
  case changeAcquaintances = "change_acquaintances"
  /// Name of the node.
  case removeFromMap = "remove_from_map"
  /// Name of the node.
  case bringBack = "bring_back"
  /// Name of the node.
  case changeNode = "change_node"
  /// Name of the node.
  case removeNode = "remove_node"
  /// Number of rows.
  case changeMany = "change_many"
  /// Name of the map.
  case changeMap = "change_map"
  /// Name of the map.
  case rearrange
  /// Name of the map.
  case createMap = "create_map"
  /// Name of the map.
  case removeMap = "remove_map"
  /// Code of the kind of note, then name of whom it is about, its day, name of who said it or empty, how many more.
  case addNote = "add_note"
  /// Code of the kind of note, then name of whom it is about, its day, name of who said it or empty, how many more.
  case changeNote = "change_note"
  /// Code of the kind of note, then name of whom it is about, its day, name of who said it or empty, how many more.
  case removeNote = "remove_note"
  /// Code of the scale, code of the item; neither is said.
  case addAssessment = "add_assessment"
  /// Name of the person.
  case changeProcessing = "change_processing"
  /// Name that stays, name that went into it.
  case mergeNodes = "merge_nodes"
  /// Code of the format, name of the first map.
  case importFile = "import_file"
  /// No arguments.
  case createDemonstration = "create_demonstration"
  /// No arguments: nothing of what was purged may be told again.
  case purge
  /// No arguments: nothing of who was erased may be told again.
  case erase
}
