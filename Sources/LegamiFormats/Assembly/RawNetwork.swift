import LegamiModel

/// A network as any file of nodes and ties tells it, before its columns are understood.
///
/// Rows are kept flat, because there may be hundreds of thousands of them.
struct RawNetwork {
  /// Names of the files that rows refer to.
  var files: [String]
  var title: String?
  /// What the network is called when neither it nor its centre has a name.
  var fallbackTitle: String?
  var ordinal: String?
  var asOf: PartialDate?
  var columns: [Column] = []
  var cells: [Cell] = []
  var nodes: [RawNode] = []
  var ties: [RawTie] = []
  /// The node in the centre, where the file says so by its shape.
  var centre: Int?
  /// Every other node is tied to the centre without a row that says so: alters are listed because of that tie.
  var impliesCentreTies = false
  /// Places in the file's coordinates are to be kept.
  var keepsPlaces = true

  init(files: [String]) { self.files = files }

  struct Cell {
    var column: Int32
    var text: String
  }
}

struct RawNode {
  var key: String
  /// A name that the shape of the file gives; a name column goes before it.
  var fallbackName: String?
  /// The word for what the node is where no column says it.
  var kindWord: String?
  /// False until its own row is met: a tie may name a node first.
  var isDeclared: Bool
  var file: Int16 = 0
  var line: Int32
  var cells: Range<Int> = 0..<0
}

struct RawTie {
  var a: Int32
  var b: Int32
  /// The file's own key for the tie; nil when it has none.
  var key: String?
  var isDirected: Bool
  /// The word for the type where no column says it.
  var typeWord: String?
  var file: Int16 = 0
  var line: Int32
  var cells: Range<Int> = 0..<0
}

/// A column of a table, or a key of GraphML.
struct Column {
  enum Owner: Hashable { case node, tie, network }
  enum ValueKind: Hashable { case text, number, flag }

  /// As the file writes it; the name of the foreign attribute.
  var name: String
  var owner: Owner
  var valueKind: ValueKind
  var field: Field
  /// The value of rows that do not say it.
  var standard: String?
}
