import LegamiModel
import LegamiStore
import TerminalKit

/// Something that is filled in over a page.
enum Overlay: Sendable {
  case entry(Entry)
  case form(OpenForm)
  case picker(OpenPicker)
}

/// A list to choose from, with a purpose.
enum OpenPicker: Sendable {
  case commands(Picker<ActionID>)
  case search(Picker<NodeID>)
  case tie(from: [NodeID], Picker<NodeID>)
  /// Which tie ends or is removed.
  case ending(TieDeed, [Picker<TieTarget>.Row], Picker<TieTarget>)
  case change(MarkedTargets, Picker<CommonChange>)
  case store(Picker<StoreAnswer>)
}

/// A form with what it edits, as it was when the form was opened.
public struct OpenForm: Sendable {
  public let subject: FormSubject
  public var form: Form<FieldKey>
  public internal(set) var node: Node?
  public internal(set) var tie: DatedTie?
  /// The nodes behind the marks of "knows".
  public let others: [NodeID]
  /// The notes behind the lines that hold one.
  public internal(set) var notes: [Note]
  /// The note that goes for good when its key is pressed again.
  var purging: NoteID?
  /// The end of the tie from which it is looked at; nil where the centre speaks.
  public let end: NodeID?
  /// Where what is left of it is kept; nil until it is on the screen.
  var place: DraftPlace?
  /// What the next press of a key does, which was said; any other key takes it back.
  var second: Second?

  enum Second: Sendable { case letGo, putBack }

  init(
    subject: FormSubject, form: Form<FieldKey>, node: Node?, tie: DatedTie?, others: [NodeID] = [], notes: [Note] = [],
    end: NodeID? = nil
  ) {
    self.notes = notes
    self.subject = subject
    self.form = form
    self.node = node
    self.tie = tie
    self.others = others
    self.end = end
  }
}

public enum FormSubject: Hashable, Sendable {
  /// Somebody on a person's map, with the tie to the centre.
  case figure(node: NodeID, tie: TieID)
  case node(NodeID)
  case tie(TieID)
}
