import Foundation
import LegamiFormats
import LegamiModel
import TestSupport
import Testing

/// Files cut and bent at random: read or refused, and nothing else.
struct FuzzTests {
  static let files = [
    ("a.graphml", GraphMLTests.trio),
    (
      "a.json",
      EasyNWKTests.file([(1, "t", "2024-01-10", EasyNWKTests.map([EasyNWKTests.alter(1, "Nina")]))], current: 1)
    ),
    ("a.csv", TableTests.alters),
    ("e.csv", "Source,Target,Type,Weight\n\"a\",b,Directed,1\nb,\"c \"\"d\"\"\",,2\n"),
  ]

  @Test(arguments: files)
  func `a bent file is read or refused`(_ name: String, _ text: String) throws {
    var random = Random(state: 0x9E37_79B9)
    let whole = Array(text.utf8)
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    for _ in 0..<400 {
      var bytes = whole
      if random.next(2) == 0 { bytes.removeSubrange(random.next(bytes.count)...) }
      for _ in 0..<random.next(4) where !bytes.isEmpty {
        let at = random.next(bytes.count)
        switch random.next(4) {
        case 0: bytes[at] = UInt8(random.next(256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + random.next(40))], at: at)
        default: bytes[at] ^= 1 << UInt8(random.next(8))
        }
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do throws(FormatError) {
        let document = try Importer.read([path])
        for network in document.networks { check(network) }
      } catch {
        #expect(error.file == path)
      }
    }
  }

  /// What the store may rely on, whatever the file was.
  private func check(_ network: ImportedNetwork) {
    let (keys, places) = (Set(network.nodes.map(\.key)), network.nodes.indices)
    #expect(keys.count == network.nodes.count)
    #expect(Set(network.ties.map(\.key)).count == network.ties.count)
    #expect(network.ties.allSatisfy { places.contains($0.a) && places.contains($0.b) && $0.a != $0.b })
    #expect(network.centre.map(places.contains) ?? true)
    #expect(network.nodes.allSatisfy { Invariants.violations(of: $0.node).isEmpty })
    #expect(network.ties.allSatisfy { !$0.spells.isEmpty })
  }
}

/// xorshift64: the same bends in every run.
struct Random {
  var state: UInt64

  mutating func next(_ below: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return below > 0 ? Int(state % UInt64(below)) : 0
  }
}
