import LegamiModel

/// What went wrong with the store: a code and its arguments. The sentence is said elsewhere.
public struct StoreError: Error, Hashable, Sendable {
  public enum Code: String, Codable, CaseIterable, Sendable {
    /// No file at this path. Arguments: path.
    case notFound = "store_not_found"
    /// No file at this path, but copies of the one that was there. Arguments: path, path of the newest, its day.
    case onlyCopies = "store_only_copies"
    /// The file is something else, or is empty. Arguments: path.
    case notOurs = "store_not_ours"
    /// The file is damaged. Arguments: path.
    case corrupt = "store_corrupt"
    /// The file or its folder cannot be written. Arguments: path.
    case readOnly = "store_read_only"
    /// Somebody else has been writing for longer than we wait. Arguments: path.
    case locked = "store_locked"
    /// Who looks at a person's map could not be written down. Arguments: path, the code of the reason.
    case unrecorded = "access_unrecorded"
    /// No room on the disk. Arguments: path.
    case diskFull = "disk_full"
    /// The disk answers with an error. Arguments: path.
    case disk = "disk_error"
    /// The file was moved, deleted or replaced while it was open. Arguments: path, the code of what happened.
    case moved = "store_moved"
    /// Other programs have it open. Arguments: path of the file they have open, path of the store.
    case inUse = "store_in_use"
    /// The system lets this program make no larger file. Arguments: path.
    case fileLimit = "file_size_limit"
    /// The system lets this program open no further file. Arguments: path.
    case tooManyFiles = "too_many_files"
    /// Made by a later version. Arguments: path, version found, version known.
    case newerSchema = "store_newer"
    /// It is not as its version says. Arguments: path.
    case schemaDiffers = "schema_differs"
    /// Made by an earlier version, and another program has it open, so that it cannot be brought to this one's.
    /// Arguments: path of the file that is open.
    case mustBeAlone = "must_be_alone"
    /// The file or its folder cannot be made. Arguments: path.
    case cannotCreate = "cannot_create"
    /// There is already a file at this path. Arguments: path.
    case exists = "already_exists"
    /// What a copy would be put back over. Arguments: path of what is in the way, path of the store.
    case stillThere = "store_still_there"
    /// No file at the path of a copy. Arguments: path.
    case noCopy = "copy_not_found"
    /// The copy is damaged. Arguments: path.
    case damagedCopy = "copy_damaged"
    /// The system does not let this user read the file. Arguments: path.
    case permission = "not_permitted"
    /// Somebody changed the same fields in the meantime. Arguments: entity, then the fields; see `conflicts`.
    case conflict = "conflict"
    /// No map is called so. Arguments: what was asked for.
    case noSuchMap = "no_such_map"
    /// Several maps are called so. Arguments: what was asked for, then the codes of the candidates.
    case ambiguousMap = "ambiguous_map"
    /// No such row, or not to be seen from here. Arguments: entity, key.
    case noSuchRow = "no_such_row"
    /// More than the store takes. Arguments: what, how many, the limit.
    case tooLarge = "too_large"
    /// A fact that cannot be; see `violation`. Arguments: the violation's.
    case invariant = "invariant"
    /// The node is the centre of a map. Arguments: name, code of the map.
    case isCentre = "is_centre"
    /// The change cannot be turned into the other kind.
    case cannotToggle = "cannot_toggle"
    /// The last act is not about the map that is open.
    case madeElsewhere = "made_elsewhere"
    /// A file that holds persons cannot go onto a planning map. Arguments: the map's code.
    case otherPurpose = "other_purpose"
    /// The file stands around somebody else than the map. Arguments: the name in the file, the map's code.
    case otherCentre = "other_centre"
    /// One map grows by one network, and the file holds several. Arguments: the map's code, how many.
    case severalNetworks = "several_networks"
    /// What is written would take more memory than there is for it. Arguments: rows of the import, bytes that it may
    /// take.
    case outOfMemory = "out_of_memory_to_write"
    /// Stopped on request; nothing was written.
    case cancelled = "cancelled"
    /// Anything else the database answered. Arguments: path, its numeric code.
    case unexpected = "store_unexpected"
  }

  public var code: Code
  public var arguments: [String]
  /// For `conflict`: field by field, what one wanted to write and what is there now.
  public var conflicts: [FieldConflict]
  /// For `invariant`.
  public var violation: Violation?

  public init(
    _ code: Code, _ arguments: [String] = [], conflicts: [FieldConflict] = [], violation: Violation? = nil
  ) {
    self.code = code
    self.arguments = arguments
    self.conflicts = conflicts
    self.violation = violation
  }

  init(_ violation: Violation) {
    self.init(.invariant, violation.arguments, violation: violation)
  }
}

/// One field that two people changed at the same time, both values as text; nil where there is none.
public struct FieldConflict: Hashable, Codable, Sendable {
  public var field: String
  public var mine: String?
  public var theirs: String?

  public init(field: String, mine: String?, theirs: String?) {
    (self.field, self.mine, self.theirs) = (field, mine, theirs)
  }
}
