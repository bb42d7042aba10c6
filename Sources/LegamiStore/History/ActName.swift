/// What was done in one confirmed act; the sentence about it is said elsewhere.
public enum ActName: String, Codable, CaseIterable, Sendable {
  /// Arguments: name of the person, name of the map.
  case addPerson = "add_person"
  /// Arguments: name of the node.
  case addNode = "add_node"
  /// Arguments: name of a, name of b.
  case addTie = "add_tie"
  /// Arguments: name of the one they are tied to, names of those tied.
  case addTies = "add_ties"
  /// Arguments: name of a, name of b.
  case changeTie = "change_tie"
  /// Arguments: name of the one placed, ring 1…3 or empty.
  case moveRing = "move_ring"
  /// Arguments: name of the one placed, code of the context or empty.
  case moveContext = "move_context"
  /// Arguments: name of the end that speaks, name of the other.
  case setExchanges = "set_exchanges"
  /// Arguments: name of a, name of b.
  case endTie = "end_tie"
  /// Arguments: name of a, name of b.
  case removeTie = "remove_tie"
  /// Arguments: how many, then the names of both ends of each, as far as they are told.
  case endTies = "end_ties"
  /// Arguments: how many, then the names of both ends of each, as far as they are told.
  case removeTies = "remove_ties"
  /// Who knows whom. Arguments: name of the one, how many ties were added and removed, then the names of those added,
  /// of those removed, of those whose tie ended.
  case changeAcquaintances = "change_acquaintances"
  /// Arguments: name of the node, name of the map.
  case removeFromMap = "remove_from_map"
  /// Arguments: name of the node, name of the map.
  case bringBack = "bring_back"
  /// Arguments: name of the node.
  case changeNode = "change_node"
  /// Arguments: name of the node.
  case removeNode = "remove_node"
  /// Arguments: number of rows.
  case changeMany = "change_many"
  /// Arguments: name of the map.
  case changeMap = "change_map"
  /// Arguments: name of the map.
  case rearrange
  /// Arguments: name of the map.
  case createMap = "create_map"
  /// Arguments: name of the map.
  case removeMap = "remove_map"
  /// Arguments: code of the kind; then name of whom it is about, day, name of who said it or empty, how many more.
  case addNote = "add_note"
  /// Arguments: code of the kind; then name of whom it is about, day, name of who said it or empty, how many more.
  case changeNote = "change_note"
  /// Arguments: code of the kind; then name of whom it is about, day, name of who said it or empty, how many more.
  case removeNote = "remove_note"
  /// Arguments: code of the scale, code of the item.
  case addAssessment = "add_assessment"
  /// Arguments: name of the subject.
  case changeProcessing = "change_processing"
  /// Arguments: name of the node that stays, name of the one joined to it.
  case mergeNodes = "merge_nodes"
  /// Arguments: code of the format, name of the first map.
  case importFile = "import_file"
  /// No arguments.
  case createDemonstration = "create_demonstration"
  /// No arguments: what was removed is not named.
  case purge
  /// No arguments.
  case erase
}
