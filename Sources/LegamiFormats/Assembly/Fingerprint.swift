import LegamiModel

/// Tells networks of files with the same name apart: `network.graphml` of one person and of another.
///
/// Taken from the beginning of the network only, so that a file to which rows were added is still the same.
enum Fingerprint {
  private static let sample = 16

  static func of(_ text: String) -> String {
    var hash = FNV1a()
    hash.add(text)
    return String(hash.value, radix: 16)
  }

  static func of(_ network: ImportedNetwork) -> String {
    var hash = FNV1a()
    let nodes = network.nodes.prefix(sample)
    for node in nodes {
      hash.add(node.key)
      hash.add(node.node.name)
    }
    // Where nobody has a name, what is said of them must tell.
    if nodes.allSatisfy({ $0.node.name == $0.key || $0.key == network.centre }) {
      for node in nodes where node.key != network.centre {
        for (name, value) in node.node.attributes.sorted { hash.add("\(name)=\(value)") }
      }
      for tie in network.ties.prefix(sample) {
        hash.add(tie.a)
        hash.add(tie.b)
      }
    }
    return String(hash.value, radix: 16)
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
