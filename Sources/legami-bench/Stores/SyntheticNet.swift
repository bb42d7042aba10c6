import LegamiModel

/// An invented district of any size: bodies, groups and places that work together, practitioners who sit in groups,
/// and persons with the maps of those around them. The same size gives the same district.
struct SyntheticNet {
  /// Below this the maps that the benchmarks open do not fit.
  static let smallest = 300
  /// Alters of the maps that the benchmarks open.
  static let mapSizes = [25, 60, 200]
  /// So many maps of each of those sizes, since a map is opened for the first time only once.
  static let mapsOfEachSize = 3

  let size: Int
  var random: SeededRandom
  var names: SyntheticNames

  init(size: Int) {
    precondition(size >= Self.smallest, "A net this small does not hold its maps.")
    self.size = size
    random = SeededRandom(seed: UInt64(size))
    names = SyntheticNames(seed: UInt64(size) &+ 1)
  }

  /// Persons around whom there is one more, ordinary map; one in a hundred nodes.
  var ordinaryMaps: Int { (size - Self.smallest) / 100 }
  static let ordinaryAlters = 29

  /// The file that both parts seem to come from, so that a body named in both is one.
  var dataset: String { "district-\(size)" }

  /// The name of the `number`-th map with `alters` people around its centre.
  static func mapName(alters: Int, number: Int) -> String { "\(alters) around, \(number)" }

  static func bodyKey(_ number: Int) -> String { "b\(number)" }

  /// Bodies that the maps of persons name too.
  static let sharedBodies = 40

  mutating func body(_ number: Int) -> ImportedNode {
    let isPublic = number.isMultiple(of: 3)
    let forms: [NodeForm] = isPublic ? [.municipality, .unit, .school] : [.socialCoop, .voluntaryOrg, .shop]
    return ImportedNode(
      key: Self.bodyKey(number),
      node: Node(
        kind: .organisation, form: forms[number % 3], name: names.body(),
        sector: isPublic ? .public : forms[number % 3] == .shop ? .profit : .thirdSector))
  }
}
