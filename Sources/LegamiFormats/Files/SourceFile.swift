import Foundation

/// A file to be read: found, regular, not empty and not too large.
struct SourceFile: Hashable, Sendable {
  let path: String
  let size: Int64
  /// The last part of the path, as rows that were left out are said to stand in.
  let name: String

  /// The name without its last extension.
  var stem: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  init(path: String, limits: ImportLimits) throws(FormatError) {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
    var status = stat()
    guard stat(path, &status) == 0 else {
      let number = errno
      if number == ENOENT || number == ENOTDIR { throw FormatError(.notFound, file: path) }
      throw FormatError(.unreadable, file: path, arguments: [String(number)])
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let number = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      throw FormatError(.unreadable, file: path, arguments: [String(number)])
    }
    size = Int64(status.st_size)
    if size == 0 { throw FormatError(.empty, file: path) }
    if size > limits.bytes { throw FormatError(.tooLarge, file: path, arguments: [String(limits.bytes)]) }
  }

  /// The first bytes of the file, at most `count`.
  func head(_ count: Int) throws(FormatError) -> [UInt8] {
    let reader = try FileReader(self, length: count)
    defer { withExtendedLifetime(reader) {} }
    return Array(try reader.next())
  }

  /// Hands over the file piece by piece until `body` answers false.
  func forEachChunk(
    of length: Int = 1 << 18, _ body: (UnsafeRawBufferPointer) throws(FormatError) -> Bool
  ) throws(FormatError) {
    let reader = try FileReader(self, length: length)
    while true {
      let chunk = try reader.next()
      if chunk.isEmpty { return }
      guard try body(chunk) else { return }
    }
  }
}
