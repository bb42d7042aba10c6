import LegamiModel

/// A network as any file of nodes and ties tells it, before its columns are understood.
///
/// Rows are kept flat and small, because there may be a million of them.
struct RawNetwork {
  /// Names of the files that rows refer to.
  var files: [String]
  let texts: RawTexts
  var title: String?
  /// What the network is called when neither it nor its centre has a name.
  var fallbackTitle: String?
  var ordinal: String?
  var asOf: PartialDate?
  var columns: [Column] = []
  var cells = Blocks<Cell>()
  var nodes = Blocks<RawNode>()
  var ties = Blocks<RawTie>()
  /// The node in the centre, where the file says so by its shape.
  var centre: Int?
  /// Every other node is tied to the centre without a row that says so: alters are listed because of that tie.
  var impliesCentreTies = false
  /// Places in the file's coordinates are to be kept.
  var keepsPlaces = true

  init(files: [String], texts: RawTexts) { (self.files, self.texts) = (files, texts) }

  struct Cell {
    var column: Int32
    var text: RawTexts.Place
  }

  /// Cells that stand one behind the other.
  struct Cells {
    var first = 0
    var count: Int32 = 0

    var range: Range<Int> { first..<(first + Int(count)) }
  }
}

struct RawNode {
  var key: RawTexts.Place
  /// A name that the shape of the file gives; a name column goes before it.
  var fallbackName = RawTexts.none
  var cells = RawNetwork.Cells()
  var line: Int32
  var file: Int16 = 0
  /// The word for what the node is where no column says it.
  var kindWord: Int16 = -1
  /// False until its own row is met: a tie may name a node first.
  var isDeclared: Bool
}

struct RawTie {
  /// The file's own key for the tie; none when it has none.
  var key: RawTexts.Place
  var cells = RawNetwork.Cells()
  var a: Int32
  var b: Int32
  var line: Int32
  var file: Int16 = 0
  /// The word for the type where no column says it.
  var typeWord: Int16 = -1
  var isDirected: Bool
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
