/// A person, a body, a group, a place, a device, a plan or a meeting.
public struct Node: Hashable, Codable, Sendable, Identifiable {
  public var id: NodeID
  /// The key by which the world outside knows this node: 26 characters, never changed.
  public var ulid: String
  public var kind: NodeKind
  /// Absent on persons, and where an imported file did not say.
  public var form: NodeForm?
  /// A name, initials, or a role said instead of a name; 1 to `CleanText.nameLimit` Characters.
  public var name: String
  /// For narrow columns and meetings; never derived from a person's name. Empty when not given.
  public var alias: String
  /// One line in words: "son, lives 40 km away". Empty when not given.
  public var summary: String
  public var sector: Sector?
  public var territory: NodeID?
  public var visibility: Visibility
  public var life: Interval
  /// Stands for a category or for someone unknown ("local employers").
  public var isPlaceholder: Bool
  public var isDeceased: Bool
  public var isAnimal: Bool
  public var detail: NodeDetail
  public var attributes: Attributes
  public var provenance: Provenance
  /// Counts the changes of this row; an edit names the revision it saw.
  public var rev: Int

  public init(
    id: NodeID = NodeID(0), ulid: String = "", kind: NodeKind, form: NodeForm? = nil, name: String, alias: String = "",
    summary: String = "", sector: Sector? = nil, territory: NodeID? = nil, visibility: Visibility? = nil,
    life: Interval = .always, isPlaceholder: Bool = false, isDeceased: Bool = false, isAnimal: Bool = false,
    detail: NodeDetail? = nil, attributes: Attributes = [:], provenance: Provenance = Provenance(), rev: Int = 0
  ) {
    self.id = id
    self.ulid = ulid
    self.kind = kind
    self.form = form
    self.name = name
    self.alias = alias
    self.summary = summary
    self.sector = sector
    self.territory = territory
    self.visibility = visibility ?? Node.defaultVisibility(kind: kind, form: form)
    self.life = life
    self.isPlaceholder = isPlaceholder
    self.isDeceased = isDeceased
    self.isAnimal = isAnimal
    self.detail = detail ?? NodeDetail.empty(of: kind)
    self.attributes = attributes
    self.provenance = provenance
    self.rev = rev
  }

  /// Persons, households and self-help groups stay in the maps that hold them unless widened on purpose.
  public static func defaultVisibility(kind: NodeKind, form: NodeForm?) -> Visibility {
    kind == .person || form == .household || form == .selfHelp ? .mapOnly : .shared
  }
}
