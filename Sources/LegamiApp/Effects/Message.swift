import LegamiModel
import LegamiStore

/// What came of an effect, or happened by itself.
public enum Message: Sendable {
  case home(HomePage)
  case mapsCounted([MapID: MapSize])
  /// What ends soon, a line each.
  case due([DueLine])
  case mapOpened(MapContent, Opening)
  case mapReloaded(MapContent)
  /// The map on screen is there no longer: its making was taken back, or somebody else removed it.
  case mapGone(MapID)
  case done(StatusLine)
  /// Something was written: the map on screen is to be read again.
  case changed(StatusLine, focus: NodeID?, correctable: TieID?)
  case failed(StatusLine)
  /// Somebody else changed what the form on screen changes: the rows as they are now, and both values field by field.
  case formConflict([FieldCollision], node: Node?, tie: DatedTie?, notes: [Note])
  /// A note was removed for good; the form it was in stays open.
  case notePurged(NoteID, StatusLine)
  /// A line of entry could not be saved; its text stays.
  case lineRefused(StatusLine)
  /// What was left in a place that is open again.
  case draftRecalled(Draft, DraftPlace)
  /// What is open was kept and can be closed, or cannot be kept.
  case draftLeft(DraftPlace)
  case draftRefused(DraftPlace)
  case offered([Picker<NodeID>.Row], for: String)
  case found([Picker<NodeID>.Row], for: String)
  case listed(ListPage.Rows, ListRequest)
  case browsed(BrowsePage.Surroundings, map: MapID?)
  /// What stands now around those of whom columns were open; whoever is missing is there no longer.
  case browsedAgain([NodeID], [BrowsePage.Surroundings])
  /// What stands around the one under the cursor, for the look ahead.
  case lookedAhead(BrowsePage.Surroundings)
  case progress(String?)
  /// An import has ended, and this is what it did.
  case imported(ImportedPage)
  /// Nothing came of it; why.
  case importFailed(String)
  /// Somebody else wrote to the store, and what of it.
  case othersWrote(StoreChanges)
  /// Something happened behind the screens: said where nothing else is.
  case noticed(StatusLine)
  /// These copies were made before something was removed for good, and may hold it; none when there are none.
  case copiesHold([KeptCopy])
  /// The store's file is no longer at its place; `wasRefused` when an act was refused for it.
  case storeLost(StatusLine, wasRefused: Bool)
}
