import Foundation
import LegamiModel

/// One copy of a store, made by itself: that of a day, or one from before the store was brought to a later version.
public struct KeptCopy: Hashable, Sendable {
  public var path: String
  public var day: Day
  /// The version that the store had, of a copy that was made before it changed; nil for that of a day.
  public var version: Int?
  /// In bytes.
  public var size: Int64

  public init(path: String, day: Day, version: Int? = nil, size: Int64) {
    (self.path, self.day, self.version, self.size) = (path, day, version, size)
  }
}

/// The folder beside a store where its copies stand: one a day, `copies/legami.sqlite.2026-05-15`, and one from before
/// each change of the schema, `copies/legami.sqlite.2026-05-15.v1`.
public struct CopyShelf: Sendable {
  let store: String

  /// - Parameter store: the path of the store, which need not be there any more.
  public init(of store: String) { self.store = store }

  var folder: String { PathText.joined(PathText.folder(of: store), "copies") }

  /// Where a copy from before a change of the schema is put. One that was made and then not needed stays.
  func freePath(on day: Day, version: Int) -> String {
    let first = "\(path(on: day)).v\(version)"
    return (1...).lazy.map { $0 == 1 ? first : "\(first)-\($0)" }.first { !StoreFile(path: $0).isThere } ?? first
  }

  func path(on day: Day) -> String { PathText.joined(folder, "\(PathText.name(of: store)).\(day)") }

  /// The copies that are there, the newest first.
  public var copies: [KeptCopy] {
    let prefix = PathText.name(of: store) + "."
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      guard name.hasPrefix(prefix), let (day, version) = Self.read(name.dropFirst(prefix.count)) else { return nil }
      let path = PathText.joined(folder, name)
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return KeptCopy(path: path, day: day, version: version, size: Int64(status.st_size))
    }.sorted { ($0.day, $1.path) > ($1.day, $0.path) }
  }

  /// Those of a day alone.
  var daily: [KeptCopy] { copies.filter { $0.version == nil } }

  /// What the end of a copy's name says: `2026-05-15`, `2026-05-15.v1`, `2026-05-15.v1-2`.
  private static func read(_ end: Substring) -> (day: Day, version: Int?)? {
    let parts = end.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let date = PartialDate(String(parts[0])), date.precision == .day else {
      return nil
    }
    guard parts.count == 2 else { return (date.firstDay, nil) }
    let numbers = parts[1].dropFirst().split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts[1].hasPrefix("v"), (1...2).contains(numbers.count), let version = numbers[0], numbers.last != .some(nil)
    else { return nil }
    return (date.firstDay, version)
  }

  func hasCopy(of day: Day) -> Bool { StoreFile(path: path(on: day)).isThere }

  /// Makes the folder, open to its owner alone.
  func make() throws(StoreError) {
    guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
    switch errno {
    case ENOSPC, EDQUOT: throw StoreError(.diskFull, [folder])
    default: throw StoreError(.cannotCreate, [folder])
    }
  }

  /// Runs `body` unless another program is at it.
  func alone<Value>(_ body: () throws(StoreError) -> Value?) throws(StoreError) -> Value? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // Where several share a store, the copies are of whoever opened it first.
      if errno == EACCES { return nil }
      throw StoreError(.cannotCreate, [folder])
    }
    // Let go of by name: a child that is being started may hold the descriptor a moment longer.
    defer {
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    return try body()
  }

  func remove(_ copies: [KeptCopy]) -> [KeptCopy] {
    let removed = copies.filter { copy in
      StoreFile(path: copy.path).remove()
      return !StoreFile(path: copy.path).isThere
    }
    if !removed.isEmpty { StoreFile(path: path(on: Day(number: 0))).settle() }
    return removed
  }

  /// Whether a copy can be read from end to end.
  public static func isSound(_ copy: KeptCopy) -> Bool {
    (try? Store.reading(copy: copy.path) { db in try StoreCheck(db: db).damage().isEmpty }) ?? false
  }
}
