/// The nodes of an imported network: a collection that keeps each as a few bytes and makes it when it is looked at.
///
/// A document may hold a million of them, and most say little more than a name.
public struct ImportedNodes: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  private let names: AttributeNames
  private var rows = PackedBytes()
  private var places = Blocks<PackedBytes.Place>()
  /// Where nodes stand; made when the first has a place.
  private var points = Blocks<Point>()
  /// Nodes that say more than the packing knows.
  private var whole: [Int: ImportedNode] = [:]
  private var packer = RowPacker()

  private struct Point {
    var x: Double
    var y: Double
    static let none = Point(x: .nan, y: .nan)
  }

  private enum Mark {
    static let summary: UInt8 = 1
    static let life: UInt8 = 2
    static let deceased: UInt8 = 4
    static let animal: UInt8 = 8
    static let gender: UInt8 = 16
    static let attributes: UInt8 = 32
    static let ownName: UInt8 = 64
    static let whole: UInt8 = 128
  }

  /// - Parameter names: of attributes that many nodes have.
  public init(names: AttributeNames = .none) { self.names = names }

  public init(arrayLiteral elements: ImportedNode...) { self.init(elements) }

  public init(_ nodes: some Sequence<ImportedNode>) {
    self.init()
    for node in nodes { append(node) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  public mutating func append(_ node: ImportedNode) {
    let index = places.count
    if Self.isPackable(node) {
      pack(node)
    } else {
      packer.clear()
      packer.add(byte: Mark.whole)
      whole[index] = node
    }
    places.append(packer.bytes.withUnsafeBytes { rows.append($0) })
    if case .free(let x, let y) = node.spot, Self.isPackable(node) {
      while points.count < places.count { points.append(.none) }
      points[index] = Point(x: x, y: y)
    } else if !points.isEmpty {
      points.append(.none)
    }
  }

  /// Whether a node says no more than the packing knows.
  private static func isPackable(_ imported: ImportedNode) -> Bool {
    switch imported.spot {
    case nil: break
    case .free(let x, let y): if x.isNaN || y.isNaN { return false }
    default: return false
    }
    let node = imported.node
    var plain = Node(kind: node.kind, name: node.name)
    (plain.summary, plain.life, plain.attributes) = (node.summary, node.life, node.attributes)
    (plain.isDeceased, plain.isAnimal) = (node.isDeceased, node.isAnimal)
    if let gender = node.gender { plain.detail = .person(PersonDetail(gender: gender)) }
    return plain == node
  }

  public subscript(index: Int) -> ImportedNode { unpacked(places[index], index) }

  /// Whether a node has a place, without making the node.
  public func isPlaced(_ index: Int) -> Bool {
    (!points.isEmpty && !points[index].x.isNaN) || (!whole.isEmpty && whole[index]?.spot != nil)
  }

  /// Moves every point that nodes stand on.
  public mutating func movePoints(_ move: (_ x: Double, _ y: Double) -> (x: Double, y: Double)?) {
    for index in points.indices where !points[index].x.isNaN {
      points[index] = move(points[index].x, points[index].y).map { Point(x: $0.x, y: $0.y) } ?? .none
    }
  }

  /// The points that nodes stand on, in their order.
  public var standing: some Sequence<(x: Double, y: Double)> {
    points.indices.lazy.map { (x: points[$0].x, y: points[$0].y) }.filter { !$0.x.isNaN }
  }

  private mutating func pack(_ imported: ImportedNode) {
    let node = imported.node
    packer.clear()
    var marks: UInt8 = 0
    if !node.summary.isEmpty { marks |= Mark.summary }
    if node.life != .always { marks |= Mark.life }
    if node.isDeceased { marks |= Mark.deceased }
    if node.isAnimal { marks |= Mark.animal }
    if node.gender != nil { marks |= Mark.gender }
    if !node.attributes.isEmpty { marks |= Mark.attributes }
    if node.name != imported.key { marks |= Mark.ownName }
    packer.add(byte: marks)
    packer.add(node.kind, of: Codes.kinds)
    packer.add(imported.key)
    if marks & Mark.ownName != 0 { packer.add(node.name) }
    if marks & Mark.summary != 0 { packer.add(node.summary) }
    if marks & Mark.life != 0 { packer.add(node.life) }
    if marks & Mark.gender != 0 { packer.add(node.gender, of: Codes.genders) }
    if marks & Mark.attributes != 0 { packer.add(node.attributes, names: names) }
  }

  private func unpacked(_ place: PackedBytes.Place, _ index: Int) -> ImportedNode {
    rows.withBytes(at: place) { bytes in
      var row = RowUnpacker(bytes)
      let marks = row.byte()
      if marks == Mark.whole, let node = whole[index] { return node }
      let kind = row.code(of: Codes.kinds) ?? .person
      let key = row.text()
      var node = Node(kind: kind, name: marks & Mark.ownName != 0 ? row.text() : key)
      if marks & Mark.summary != 0 { node.summary = row.text() }
      if marks & Mark.life != 0 { node.life = row.interval() }
      node.isDeceased = marks & Mark.deceased != 0
      node.isAnimal = marks & Mark.animal != 0
      if marks & Mark.gender != 0 { node.detail = .person(PersonDetail(gender: row.code(of: Codes.genders))) }
      if marks & Mark.attributes != 0 { node.attributes = row.attributes(names: names) }
      let point = points.isEmpty ? Point.none : points[index]
      return ImportedNode(key: key, node: node, spot: point.x.isNaN ? nil : .free(x: point.x, y: point.y))
    }
  }
}
