/// Something said or written about a node or a tie.
public struct Note: Hashable, Codable, Sendable, Identifiable {
  public var id: NoteID
  public var ulid: String
  public var node: NodeID?
  public var tie: TieID?
  /// The map in which it was written; nil for a note that belongs to no map.
  public var map: MapID?
  public var kind: NoteKind
  public var text: String
  public var on: Day
  /// Who said it; nil means the practitioner.
  public var saidBy: NodeID?
  public var visibility: Visibility
  public var provenance: Provenance
  public var rev: Int

  public init(
    id: NoteID = NoteID(0), ulid: String = "", node: NodeID? = nil, tie: TieID? = nil, map: MapID? = nil,
    kind: NoteKind = .diary, text: String, on: Day, saidBy: NodeID? = nil, visibility: Visibility = .mapOnly,
    provenance: Provenance = Provenance(), rev: Int = 0
  ) {
    self.id = id
    self.ulid = ulid
    self.node = node
    self.tie = tie
    self.map = map
    self.kind = kind
    self.text = text
    self.on = on
    self.saidBy = saidBy
    self.visibility = visibility
    self.provenance = provenance
    self.rev = rev
  }
}
