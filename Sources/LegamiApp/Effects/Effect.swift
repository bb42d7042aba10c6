import LegamiModel
import LegamiStore
import LegamiWords

/// Something the world is asked to do: read, write, leave. A value; `EffectRunner` carries it out.
public enum Effect: Equatable, Sendable {
  case loadHome
  /// How much maps draw, for Home.
  case countMaps([MapID])
  /// What ends soon, for Home.
  case loadDue
  case openMap(MapID)
  /// Reads an open map again, on another day when one is given, with these eyes.
  case reloadMap(Opening, on: Day?, as: Viewpoint)
  case placeFigures(MapID, borders: [Double], [MapPlace])
  /// Adds somebody new, or who is in the store already.
  case addFigure(map: MapID, QuickEntry, known: NodeID?)
  /// Who may be meant by a line being typed, of those whom everybody may see and those taken off the map.
  case offerKnown(String, map: MapID?)
  case setRing(map: MapID, tie: TieID, end: NodeID, Ring)
  case setContext(map: MapID, tie: TieID, end: NodeID, LifeContext)
  case tie(map: MapID, from: [NodeID], to: NodeID)
  case endTie(TieID)
  /// - Parameter map: the one it is seen from; nil outside any.
  case removeTie(map: MapID?, TieID)
  case removeFromMap(map: MapID, NodeID)
  case removeManyFromMap(map: MapID, [NodeID])
  case rearrange(MapID, borders: [Double], [MapPlace])
  case toggleCorrection(TieID)
  /// The same for several ties, as one act.
  case changeTies([TieID], ManyChange, end: NodeID?)
  case changeSector([NodeID], Sector?)
  case saveForm(FormAnswers)
  /// What was left unsaved in a place that was opened.
  case recallDraft(DraftPlace)
  /// Keeps what is left unsaved, then closes what is open.
  case leaveDraft(DraftPlace, Draft)
  case forgetDraft(DraftPlace)
  /// Removes a note for good.
  case purgeNote(NoteID)
  case undo
  case redo
  case createPersonMap(String)
  case createPartnerMap(String)
  case importFile(String)
  case cancelWork
  case search(String, MapID?)
  case loadList(ListRequest)
  case browse(NodeID, MapID?)
  /// Reads what stands around those whose columns are open.
  case browseAgain([NodeID], MapID?)
  case lookAhead(NodeID, MapID?)
  case suspend
  /// Paints the whole screen again.
  case repaint
  /// Writes what a lost store still holds to a new file.
  case rescue
  /// Makes the copy of the day, behind the screens.
  case keepCopy
  /// Looks for copies that may hold what was removed for good.
  case findOlderCopies
  case removeCopies([KeptCopy])

  /// Whether it asks for what a text being typed stands for, so that only the last text of several is worth asking.
  var isQuery: Bool {
    switch self {
    case .search, .offerKnown, .loadList: true
    default: false
    }
  }

  /// Whether the screen need not wait for it: places are computed the same again, should the program die before, and
  /// what is due comes below all else.
  var canWait: Bool {
    switch self {
    case .placeFigures, .loadDue, .keepCopy: true
    default: false
    }
  }
}
