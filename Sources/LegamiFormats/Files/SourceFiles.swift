import Foundation

/// The files of one import, each once, and the digests by which the same bytes are known again, whatever they are
/// called and wherever they lie.
public struct SourceFiles: Sendable {
  let files: [SourceFile]
  /// What each file was when its digest was taken.
  private let states: [FileState]
  /// A digest for each file, in the order of `files`.
  public let digests: [String]

  /// Of all the files together, in whatever order they are named.
  public var digest: String {
    digests.count == 1 ? digests[0] : SHA256.digest(of: digests.sorted().joined(separator: "\n"))
  }

  /// The paths as they were given, each file once.
  public var paths: [String] { files.map(\.path) }

  /// Finds the files and reads them through once.
  /// - Throws: `notFound`, `unreadable`, `empty`, `tooLarge`, `cancelled`.
  public init(
    _ paths: [String], limits: ImportLimits = .standard, isCancelled: @escaping () -> Bool = { false },
    progress: ((Int64, Int64) -> Void)? = nil
  ) throws(FormatError) {
    files = try SourceFiles.found(paths, limits: limits)
    var task = ImportTask(limits: limits, isCancelled: isCancelled, progress: progress)
    task.totalBytes = files.reduce(0) { $0 + $1.size }
    states = files.map(FileState.init)
    digests = try SourceFiles.digests(of: files, task: &task)
  }

  /// The same files with the digests of what they hold now, where one of them was written since.
  func upToDate(_ task: ImportTask) throws(FormatError) -> SourceFiles {
    guard files.map(FileState.init) != states else { return self }
    return try SourceFiles(paths, limits: task.limits, isCancelled: task.isCancelled)
  }

  private static func found(_ paths: [String], limits: ImportLimits) throws(FormatError) -> [SourceFile] {
    precondition(!paths.isEmpty, "an import has at least one file")
    var files: [SourceFile] = []
    var total: Int64 = 0
    for path in paths {
      let file = try SourceFile(path: path, limits: limits)
      guard !files.contains(file) else { continue }
      total += file.size
      if total > limits.bytes { throw FormatError(.tooLarge, file: path, arguments: [String(limits.bytes)]) }
      files.append(file)
    }
    return files
  }

  private static func digests(of files: [SourceFile], task: inout ImportTask) throws(FormatError) -> [String] {
    var digests: [String] = []
    var reading = task
    for file in files {
      var hash = SHA256()
      try file.forEachChunk { (chunk) throws(FormatError) in
        hash.add(chunk)
        try reading.advance(chunk.count, in: file)
        return true
      }
      digests.append(hash.digest())
    }
    task = reading
    return digests
  }
}

/// What a file looks like from outside; a file that was written since looks different.
private struct FileState: Equatable, Sendable {
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  init(_ file: SourceFile) {
    var status = stat()
    guard stat(file.path, &status) == 0 else {
      (inode, size, seconds, nanoseconds) = (0, -1, 0, 0)
      return
    }
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }
}
