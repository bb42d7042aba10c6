/// What was read from one or more files, before the store gives anything a key.
public struct ImportedDocument: Sendable {
  /// The code of the format: `graphml`, `easynwk`, `csv`, `gephi_csv`.
  public var format: String
  public var networks: [ImportedNetwork]
  /// Rows of nodes and ties that the files held, read or not merged away: what the report counts.
  public var nodeRows: Int
  public var tieRows: Int
  public var skipped: [SkippedRow]
  /// Bytes of the files; 0 where there are none.
  public var sourceBytes = 0

  public init(
    format: String, networks: [ImportedNetwork], nodeRows: Int, tieRows: Int, skipped: [SkippedRow] = []
  ) {
    self.format = format
    self.networks = networks
    self.nodeRows = nodeRows
    self.tieRows = tieRows
    self.skipped = skipped
  }
}

/// One network of a file: it becomes one map.
public struct ImportedNetwork: Sendable {
  /// The graph's title or the ego's name; nil when the file gives none.
  public var name: String?
  /// Tells this network from others of the same file in the map's name: "ego 7". Nil when there is only one.
  public var ordinal: String?
  /// The place of the ego among `nodes`; nil for a network without a centre.
  public var centre: Int?
  /// Each with a key of its own.
  public var nodes: ImportedNodes
  public var ties: ImportedTies
  public var asOf: PartialDate?
  public var scheme: Scheme
  /// Kinds of support were recorded in the file.
  public var asksSupport: Bool
  /// Names what `key`s belong to, by its bytes (`DatasetName`), so that the same file twice changes nothing.
  public var dataset: String
  /// The name of the file it stands in.
  public var source = ""
  /// Dated states of the same network, by title: each becomes a snapshot.
  public var snapshots: [(title: String, on: PartialDate)]

  public init(
    name: String? = nil, ordinal: String? = nil, centre: Int? = nil, nodes: ImportedNodes, ties: ImportedTies,
    asOf: PartialDate? = nil, scheme: Scheme = .lifeContexts, asksSupport: Bool = false, dataset: String,
    snapshots: [(title: String, on: PartialDate)] = []
  ) {
    self.name = name
    self.ordinal = ordinal
    self.centre = centre
    self.nodes = nodes
    self.ties = ties
    self.asOf = asOf
    self.scheme = scheme
    self.asksSupport = asksSupport
    self.dataset = dataset
    self.snapshots = snapshots
  }

  public init(
    name: String? = nil, ordinal: String? = nil, centre: Int? = nil, nodes: [ImportedNode], ties: [ImportedTie],
    asOf: PartialDate? = nil, scheme: Scheme = .lifeContexts, asksSupport: Bool = false, dataset: String,
    snapshots: [(title: String, on: PartialDate)] = []
  ) {
    self.init(
      name: name, ordinal: ordinal, centre: centre, nodes: ImportedNodes(nodes), ties: ImportedTies(ties), asOf: asOf,
      scheme: scheme, asksSupport: asksSupport, dataset: dataset, snapshots: snapshots)
  }
}

/// A node as a file tells it. `node` has no key yet; `key` is the file's own, unique within the dataset.
public struct ImportedNode: Hashable, Sendable {
  public var key: String
  public var node: Node
  public var spot: MapPlace.Spot?

  public init(key: String, node: Node, spot: MapPlace.Spot? = nil) {
    (self.key, self.node, self.spot) = (key, node, spot)
  }
}

/// A tie as a file tells it, its ends named by their places among the network's nodes.
public struct ImportedTie: Hashable, Sendable {
  public var key: String
  public var a: Int
  public var b: Int
  /// `a` and `b` of the identity are not yet known.
  public var identity: Tie
  public var spells: [ImportedSpell]

  public init(key: String, a: Int, b: Int, identity: Tie, spells: [ImportedSpell]) {
    self.key = key
    self.a = a
    self.b = b
    self.identity = identity
    self.spells = spells
  }
}

public struct ImportedSpell: Hashable, Sendable {
  public var spell: Spell
  public var exchanges: [Exchange]

  public init(spell: Spell, exchanges: [Exchange] = []) {
    (self.spell, self.exchanges) = (spell, exchanges)
  }
}

/// A row that was left out, where it stands and why.
public struct SkippedRow: Hashable, Codable, Sendable {
  public enum Reason: String, Codable, CaseIterable, Sendable {
    case loop
    /// The file is another of the same import, byte for byte.
    case sameFile = "same_file"
    case duplicateKey = "duplicate_key"
    case unknownEnd = "unknown_end"
    case missingEnd = "missing_end"
    case noName = "no_name"
    case badDate = "bad_date"
    case badNumber = "bad_number"
    case parallelMerged = "parallel_merged"
    case textCut = "text_cut"
    /// A sum larger than a number can be.
    case numberCut = "number_cut"
    case outsideNetwork = "outside_network"
    /// A state of a network without a day, among those that have one.
    case undated
    /// What it says cannot be: an end before the beginning, a figure out of range.
    case impossible

    /// What became of the row.
    public var outcome: Outcome {
      switch self {
      case .parallelMerged: .joined
      case .badDate, .badNumber, .textCut, .numberCut: .taken
      case .loop, .sameFile, .duplicateKey, .unknownEnd, .missingEnd, .noName, .outsideNetwork, .undated, .impossible:
        .leftOut
      }
    }
  }

  public enum Outcome: CaseIterable, Sendable {
    case leftOut
    /// With another row that says the same.
    case joined
    /// But not as it was: a text was shortened, a date or a number kept as text.
    case taken
  }

  public var file: String
  public var line: Int
  public var reason: Reason
  public var arguments: [String]

  public init(file: String, line: Int, reason: Reason, arguments: [String] = []) {
    self.file = file
    self.line = line
    self.reason = reason
    self.arguments = arguments
  }
}
