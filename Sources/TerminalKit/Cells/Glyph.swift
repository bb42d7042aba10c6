import Foundation
import Synchronization

/// What stands in a cell: one Unicode scalar, or a cluster of several kept in a table.
///
/// One word, so that two frames are compared as numbers. Equal glyphs look equal.
public struct Glyph: Hashable, Sendable {
  /// A scalar's value, or the index of a cluster with the highest bit set, or 0 for
  /// the second half of a wide character.
  let code: UInt32

  init(code: UInt32) {
    self.code = code
  }

  init(_ scalar: Unicode.Scalar) {
    code = scalar.value
  }

  /// The glyph for a character that is already fit to be drawn.
  init(cluster: [Unicode.Scalar]) {
    code = cluster.count == 1 ? cluster[0].value : ClusterTable.shared.code(for: cluster)
  }

  public static let space = Glyph(code: 0x20)
  /// The right half of a wide character.
  public static let continuation = Glyph(code: 0)

  /// The scalars that are drawn; none for a continuation.
  public var scalars: [Unicode.Scalar] {
    if code == 0 { return [] }
    if code & ClusterTable.mark == 0 { return Unicode.Scalar(code).map { [$0] } ?? [] }
    return ClusterTable.shared.cluster(for: code)
  }

  public var text: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

/// Clusters met so far. It grows only by new clusters and stops at a limit, beyond
/// which a cluster is drawn as its base alone: hostile text cannot eat the memory.
final class ClusterTable: Sendable {
  static let shared = ClusterTable()
  static let mark: UInt32 = 0x8000_0000
  private static let limit = 65_536

  private struct Contents {
    var codes: [[Unicode.Scalar]: UInt32] = [:]
    var clusters: [[Unicode.Scalar]] = []
  }

  private let contents = Mutex(Contents())

  func code(for cluster: [Unicode.Scalar]) -> UInt32 {
    contents.withLock { contents in
      if let known = contents.codes[cluster] { return known }
      guard contents.clusters.count < Self.limit else { return cluster.first?.value ?? 0x20 }
      let composed = Array(
        String(String.UnicodeScalarView(cluster)).precomposedStringWithCanonicalMapping.unicodeScalars)
      let code: UInt32
      if composed.count == 1 {
        code = composed[0].value
      } else {
        code = Self.mark | UInt32(contents.clusters.count)
        contents.clusters.append(composed)
      }
      contents.codes[cluster] = code
      return code
    }
  }

  func cluster(for code: UInt32) -> [Unicode.Scalar] {
    contents.withLock { contents in
      let index = Int(code & ~Self.mark)
      return index < contents.clusters.count ? contents.clusters[index] : [" "]
    }
  }
}
