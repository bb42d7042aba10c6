/// Paths as text: cut at their slashes and never looked up, so that any text has an answer, one letter and none too.
public enum PathText {
  /// The folder a path lies in: `a` for `a/b` and `a/b/`, `/` for `/b`, `.` where the path names none.
  public static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    let name = nameRange(bytes)
    guard let slash = bytes[..<name.lowerBound].last, slash == Self.slash else {
      return bytes.first == Self.slash ? "/" : "."
    }
    let end = bytes[..<name.lowerBound].lastIndex { $0 != Self.slash }
    return end.map { String(decoding: bytes[...$0], as: UTF8.self) } ?? "/"
  }

  /// What a path is called in its folder: `b` for `a/b` and `a/b/`; empty for `/` and for no path at all.
  public static func name(of path: String) -> String {
    let bytes = Array(path.utf8)
    return String(decoding: bytes[nameRange(bytes)], as: UTF8.self)
  }

  /// What is called `name` in a folder.
  public static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static let slash = UInt8(ascii: "/")

  private static func nameRange(_ bytes: [UInt8]) -> Range<Int> {
    let end = bytes.lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return start..<end
  }
}
