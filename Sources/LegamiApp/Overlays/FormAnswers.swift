import LegamiModel
import LegamiStore

/// What a form was confirmed with: only what was changed, as codes of the model or clean text.
public struct FormAnswers: Equatable, Sendable {
  public let subject: FormSubject
  /// The map on which it was filled in.
  public let map: MapID?
  /// The rows as they were seen: an edit names the revision it saw.
  public let node: Node?
  public let tie: DatedTie?
  /// The nodes behind the marks of "knows".
  public var others: [NodeID] = []
  /// The notes that were in the form, as they were seen.
  public var notes: [Note] = []
  /// Codes or text by field; an empty list is "not asked" or an empty text.
  public var changes: [FieldKey: [String]]
  /// A sentence for each answer that was longer than what is kept.
  public var cut: [String] = []
  /// The end of the tie that the form was filled in from; nil where the centre speaks.
  public var end: NodeID?

  /// What was done, by what was changed: the one, the tie to the centre, or only who knows whom.
  var act: ActName {
    let keys = Set(changes.keys.filter { !$0.isNote })
    if keys.isEmpty, let act = actOnNotes { return act }
    if tie == nil || (node != nil && keys.isSubset(of: FieldKey.ofNode)) { return .changeNode }
    return keys == [.knows] ? .changeAcquaintances : .changeTie
  }

  /// What was done where nothing but notes was changed: written, else put right, else removed.
  private var actOnNotes: ActName? {
    guard changes.keys.contains(where: \.isNote) else { return nil }
    if changes.contains(where: { $0.key.note == nil && $0.key.isNote && !$0.value.isEmpty }) { return .addNote }
    return changes.contains { $0.key.note != nil && !$0.value.isEmpty } ? .changeNote : .removeNote
  }

  public func text(_ key: FieldKey) -> String? { changes[key].map { $0.first ?? "" } }

  /// The chosen code of a field that was changed: `.some(nil)` when it was emptied.
  public func code<Code: RawRepresentable>(_ key: FieldKey, as type: Code.Type) -> Code??
  where Code.RawValue == String {
    changes[key].map { $0.first.flatMap(Code.init(rawValue:)) }
  }

  public func codes<Code: RawRepresentable>(_ key: FieldKey, as type: Code.Type) -> [Code]?
  where Code.RawValue == String {
    changes[key].map { $0.compactMap(Code.init(rawValue:)) }
  }

  /// The date of a field that was changed: `.some(nil)` when it was emptied.
  public func date(_ key: FieldKey) -> PartialDate?? { changes[key].map { $0.first.flatMap(PartialDate.init) } }
}
