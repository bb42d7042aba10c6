import Dispatch
import Foundation
import Synchronization

/// The files of one import, each once, and the digests by which the same bytes are known again, whatever they are
/// called and wherever they lie. The digests are taken by another thread while the files are read.
public struct SourceFiles: Sendable {
  let files: [SourceFile]
  /// What each file was before its digest was taken.
  private let states: [FileState]
  private let digesting: Digesting
  private let limits: ImportLimits

  /// The paths as they were given, each file once.
  public var paths: [String] { files.map(\.path) }

  /// Finds the files.
  /// - Throws: `notFound`, `unreadable`, `empty`, `tooLarge`.
  public init(_ paths: [String], limits: ImportLimits = .standard) throws(FormatError) {
    self.limits = limits
    files = try SourceFiles.found(paths, limits: limits)
    states = files.map(FileState.init)
    digesting = Digesting(files)
  }

  /// A digest for each file, in the order of `paths`; waits until they are taken.
  /// - Throws: `unreadable`, `cancelled`.
  public func digests(isCancelled: () -> Bool = { false }) throws(FormatError) -> [String] {
    try digesting.wait(isCancelled)
  }

  /// Of all the files together, in whatever order they are named.
  /// - Throws: as `digests`.
  public func digest(isCancelled: () -> Bool = { false }) throws(FormatError) -> String {
    let digests = try digests(isCancelled: isCancelled)
    return digests.count == 1 ? digests[0] : SHA256.digest(of: digests.sorted().joined(separator: "\n"))
  }

  /// The same files with the digests of what they hold now, where one of them was written since.
  func upToDate() throws(FormatError) -> SourceFiles {
    files.map(FileState.init) == states ? self : try SourceFiles(paths, limits: limits)
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
}

/// Takes the digests of files on another thread, until nobody wants them any more.
private final class Digesting: Sendable {
  private final class Job: Sendable {
    let isUnwanted = Mutex(false)
    let outcome = Mutex<Result<[String], FormatError>?>(nil)
  }

  private let files: [SourceFile]
  private let job = Job()
  private let group = DispatchGroup()

  init(_ files: [SourceFile]) {
    self.files = files
    DispatchQueue.global().async(group: group) { [job] in
      let outcome = Result { () throws(FormatError) in try Self.digests(of: files) { job.isUnwanted.withLock(\.self) } }
      job.outcome.withLock { $0 = outcome }
    }
  }

  deinit { job.isUnwanted.withLock { $0 = true } }

  func wait(_ isCancelled: () -> Bool) throws(FormatError) -> [String] {
    while group.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
      if isCancelled() { throw FormatError(.cancelled, file: files[0].path) }
    }
    return try job.outcome.withLock(\.self)?.get() ?? []
  }

  private static func digests(
    of files: [SourceFile], isUnwanted: () -> Bool
  ) throws(FormatError) -> [String] {
    var digests: [String] = []
    for file in files {
      var hash = SHA256()
      try file.forEachChunk { (chunk) throws(FormatError) in
        hash.add(chunk)
        if isUnwanted() { throw FormatError(.cancelled, file: file.path) }
        return true
      }
      digests.append(hash.digest())
    }
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
