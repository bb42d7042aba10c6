/// What an import did, or would do: rows read from the files, and what stands on the maps.
public struct ImportReport: Sendable {
  public var format: String
  public var maps: [ImportedMap]
  public var egos: Int
  public var egoTies: Int
  /// Rows read from the files.
  public var nodes: Int
  public var ties: Int
  public var skipped: [SkippedRow]
  /// Rows that were already in the store.
  public var merged: Int
  /// Rows that came in.
  public var newNodes = 0
  public var newTies = 0
  /// What a map that grew says otherwise now, and what it says otherwise than the file because it was changed here.
  public var changes: [ImportChange] = []
  public var kept: [ImportChange] = []
  /// Who came with an earlier file of the map and is not in this one; they stay.
  public var gone: [String] = []
  /// Ties that were taken back here: they stay so.
  public var staysRemoved = 0
  /// All of it was read before, byte for byte: nothing was written.
  public var isSameFile = false

  public init(
    format: String, maps: [ImportedMap] = [], egos: Int = 0, egoTies: Int = 0, nodes: Int = 0, ties: Int = 0,
    skipped: [SkippedRow] = [], merged: Int = 0
  ) {
    self.format = format
    self.maps = maps
    self.egos = egos
    self.egoTies = egoTies
    self.nodes = nodes
    self.ties = ties
    self.skipped = skipped
    self.merged = merged
  }
}

/// A map that an import made, grew or found.
public struct ImportedMap: Hashable, Sendable {
  public enum Standing: String, Hashable, Codable, Sendable {
    case made, grown
    /// The same bytes made it before.
    case there
  }

  public var id: MapID
  public var ulid: String
  public var code: String
  public var name: String
  public var standing: Standing
  /// What stands on it, as its list says; nil where nobody counted.
  public var nodes: Int?
  public var ties: Int?

  public init(
    id: MapID, ulid: String, code: String, name: String, standing: Standing, nodes: Int? = nil, ties: Int? = nil
  ) {
    self.id = id
    self.ulid = ulid
    self.code = code
    self.name = name
    self.standing = standing
    self.nodes = nodes
    self.ties = ties
  }
}

/// Something that a file says otherwise than the store did.
public struct ImportChange: Hashable, Sendable {
  public enum Field: String, CaseIterable, Hashable, Codable, Sendable {
    case name, life, facts
    /// What is said of the tie between two.
    case tie
  }

  /// Whom it is about, by the names before the change; two for a tie.
  public var about: [String]
  public var field: Field
  /// The texts before and after, for a name.
  public var was: String
  public var now: String

  public init(about: [String], field: Field, was: String = "", now: String = "") {
    self.about = about
    self.field = field
    self.was = was
    self.now = now
  }
}
