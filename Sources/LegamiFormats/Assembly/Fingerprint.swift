import LegamiModel

/// Tells networks of files with the same name apart: `network.graphml` of one person and of another.
///
/// Taken from the beginning of the network only, so that a file to which rows were added is still the same.
enum Fingerprint {
  private static let sample = 16
  /// One row alone is no evidence that a longer file is the same: many begin with an “ego” or an “n0”.
  private static let least = 2

  static func of(_ text: String) -> String {
    var hash = FNV1a()
    hash.add(text)
    return String(hash.value, radix: 16)
  }

  static func of(_ network: ImportedNetwork) -> String {
    of(network.nodes.prefix(sample), network.ties.prefix(sample), of: network)
  }

  /// What the network's fingerprint was when it had fewer rows, the longest beginning first.
  ///
  /// A beginning has all nodes that the file had then, so that people who share only the first names stay apart.
  static func ofBeginnings(of network: ImportedNetwork) -> [String] {
    let known = network.nodes.prefix(sample)
    let ties = network.ties.filter { known.indices.contains($0.a) && known.indices.contains($0.b) }
    var earlier: [String] = []
    for length in stride(from: known.count, through: least, by: -1) {
      let nodes = known.prefix(length)
      guard nodes.indices.count(where: { $0 != network.centre }) >= least else { break }
      let (own, implied) = hasNames(nodes, network) ? ([], []) : self.ties(ties, among: nodes, network)
      for count in stride(from: min(own.count, sample), through: 0, by: -1) {
        earlier.append(of(nodes, (own.prefix(count) + implied).prefix(sample), of: network))
      }
    }
    return earlier
  }

  /// The ties that are rows of the file, and those with the centre, which follow from the rows of nodes.
  private static func ties(
    _ ties: [ImportedTie], among nodes: ArraySlice<ImportedNode>, _ network: ImportedNetwork
  ) -> (own: [ImportedTie], implied: [ImportedTie]) {
    let here = ties.filter { nodes.indices.contains($0.a) && nodes.indices.contains($0.b) }
    let isImplied = { (tie: ImportedTie) in tie.a == network.centre || tie.b == network.centre }
    return (here.filter { !isImplied($0) }, here.filter(isImplied))
  }

  private static func of(
    _ nodes: ArraySlice<ImportedNode>, _ ties: ArraySlice<ImportedTie>, of network: ImportedNetwork
  ) -> String {
    var hash = FNV1a()
    for node in nodes {
      hash.add(node.key)
      hash.add(node.node.name)
    }
    // Where nobody has a name, what is said of them must tell.
    if !hasNames(nodes, network) {
      for index in nodes.indices where index != network.centre {
        for (name, value) in nodes[index].node.attributes.sorted { hash.add("\(name)=\(value)") }
      }
      for tie in ties {
        hash.add(network.nodes[tie.a].key)
        hash.add(network.nodes[tie.b].key)
      }
    }
    return String(hash.value, radix: 16)
  }

  private static func hasNames(_ nodes: ArraySlice<ImportedNode>, _ network: ImportedNetwork) -> Bool {
    !nodes.indices.allSatisfy { nodes[$0].node.name == nodes[$0].key || $0 == network.centre }
  }
}

/// Fowler, Noll and Vo's hash, variant 1a, 64 bits: the same on every machine and in every run.
struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // Ends the word, so that "ab", "c" is not "a", "bc".
    add(0)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
