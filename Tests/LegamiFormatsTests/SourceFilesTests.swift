import Foundation
import LegamiModel
import TestSupport
import Testing

@testable import LegamiFormats

struct SourceFilesTests {
  /// The examples of FIPS 180-4, and texts that end just before, at and after a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the digest is the one of the standard`(text: String, digest: String) {
    #expect(SHA256.digest(of: text) == digest)
  }

  @Test func `a million letters have the digest of the standard, however they are cut`() {
    for length in [1, 7, 55, 56, 63, 64, 65, 1000, 1_000_000] {
      var hash = SHA256()
      let piece = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      var rest = 1_000_000
      // Single letters would take long; a few show the same.
      guard length > 1 else { continue }
      while rest > 0 {
        let count = min(rest, length)
        piece[..<count].withUnsafeBytes { hash.add($0) }
        rest -= count
      }
      #expect(hash.digest() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", "\(length)")
    }
  }

  @Test func `files are known by their bytes, in any order, and not by their names`() throws {
    let folder = try TemporaryFolder()
    let (a, b) = (try folder.write("a.csv", "uno\n"), try folder.write("b.csv", "due\n"))
    let copy = try folder.write("c.csv", "uno\n")
    let together = try SourceFiles([a, b])
    #expect(try SourceFiles([b, copy]).digest() == together.digest())
    #expect(try SourceFiles([a]).digest() == SHA256.digest(of: "uno\n"))
    #expect(try SourceFiles([a]).digest() != together.digest())
    #expect(try SourceFiles([a, a]).digests().count == 1)
  }

  @Test func `a dataset's name is read as it was written, and names of another kind are none`() {
    let digest = SHA256.digest(of: "abc")
    for copy in [1, 2, 30] {
      let name = DatasetName(digest: digest, place: 3, count: 12, copy: copy)
      #expect(DatasetName(name.text) == name)
      #expect(name.text.hasPrefix(DatasetName.beginning(of: digest)))
    }
    for text in ["", "rete.csv#1a2b", "sha256:abc#1/1", "sha256:\(digest)#1", "sha256:\(digest)#1/1~x"] {
      #expect(DatasetName(text) == nil, "\(text)")
    }
  }

  @Test func `ends that match nobody in the tables are refused, not read as a net without ties`() throws {
    let refusal = try Reading.refusal(
      ("nodi.csv", "Id,Label\n1,Nina\n2,Ugo\n"), ("legami.csv", "Source,Target\nNina,Ugo\n"))
    #expect(refusal?.code == .noTieMatches)
    #expect(refusal?.line == 2)
    #expect(refusal?.arguments == ["1", "Nina"])
  }

  @Test func `a file and its copy in one import are read once, and it is told`() throws {
    let graph = "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/></graph></graphml>"
    let document = try Reading.read(("uno.graphml", graph), ("due.graphml", graph))
    #expect(document.networks.count == 1)
    #expect(document.skips(.sameFile).map(\.file) == ["due.graphml"])
  }
}
