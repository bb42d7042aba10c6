/// One confirmed act, as the store names it: what is told when it is done, taken back or made again.
public enum Act: String, CaseIterable, Codable, Sendable {
  /// Arguments: name.
  case addPerson = "add_person"
  /// Arguments: name.
  case addNode = "add_node"
  /// Arguments: the names of both ends.
  case addTie = "add_tie"
  /// Arguments: the names of both ends.
  case changeTie = "change_tie"
  /// Arguments: name, ring 1 to 3.
  case moveRing = "move_ring"
  /// Arguments: name, code of the life context.
  case moveContext = "move_context"
  /// Arguments: the names of both ends.
  case setExchanges = "set_exchanges"
  /// Arguments: the names of both ends.
  case endTie = "end_tie"
  /// Arguments: the names of both ends.
  case removeTie = "remove_tie"
  /// Arguments: name.
  case removeFromMap = "remove_from_map"
  /// Arguments: name.
  case changeNode = "change_node"
  /// Arguments: name of the map.
  case changeMap = "change_map"
  /// Arguments: name of the map.
  case arrangeMap = "arrange_map"
  /// Arguments: name of the map.
  case createMap = "create_map"
  /// Arguments: name of the map or of the file.
  case importFiles = "import"
  /// Arguments: name that stays, name that went into it.
  case merge
  /// No arguments: nothing of what was purged may be told again.
  case purge
  /// No arguments: nothing of who was erased may be told again.
  case erase
  /// Arguments: whom the note is about.
  case addNote = "add_note"
}
