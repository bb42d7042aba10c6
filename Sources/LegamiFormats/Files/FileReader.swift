import Foundation

/// Reads a file piece by piece.
final class FileReader {
  private let file: SourceFile
  private let descriptor: Int32
  private let buffer: UnsafeMutableRawBufferPointer

  /// - Parameter length: of a piece, in bytes.
  init(_ file: SourceFile, length: Int = 1 << 18) throws(FormatError) {
    self.file = file
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FormatError(.unreadable, file: file.path, arguments: [String(errno)]) }
    self.descriptor = descriptor
    buffer = .allocate(byteCount: length, alignment: 16)
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The next piece, valid until the one after; empty at the end.
  func next() throws(FormatError) -> UnsafeRawBufferPointer {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FormatError(.unreadable, file: file.path, arguments: [String(errno)]) }
      return UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }
  }
}
