import Foundation
import LegamiFormats
import LegamiModel
import TestSupport
import Testing

/// Files of a test, read and forgotten.
enum Reading {
  static func read(_ files: (String, String)..., format: ImportFormat? = nil) throws -> ImportedDocument {
    let folder = try TemporaryFolder()
    let paths = try files.map { try folder.write($0.0, $0.1) }
    return try Importer.read(paths, format: format)
  }

  static func read(bytes: [UInt8], named name: String, limits: ImportLimits = .standard) throws -> ImportedDocument {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try Importer.read([path], limits: limits)
  }

  /// The error with which files are refused.
  static func refusal(_ files: (String, String)..., limits: ImportLimits = .standard) throws -> FormatError? {
    let folder = try TemporaryFolder()
    let paths = try files.map { try folder.write($0.0, $0.1) }
    return refusal(of: paths, limits: limits)
  }

  static func refusal(bytes: [UInt8], named name: String) throws -> FormatError? {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return refusal(of: [path])
  }

  static func refusal(of paths: [String], limits: ImportLimits = .standard) -> FormatError? {
    do throws(FormatError) {
      _ = try Importer.read(paths, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}

extension ImportedNetwork {
  func node(_ key: String) -> Node? { nodes.first { $0.key == key }?.node }

  func ties(_ one: String, _ other: String) -> [ImportedTie] {
    ties.filter { Set([nodes[$0.a].key, nodes[$0.b].key]) == [one, other] }
  }

  var centreTies: [ImportedTie] { ties.filter { $0.a == centre || $0.b == centre } }
}

extension ImportedDocument {
  var only: ImportedNetwork {
    get throws {
      try #require(networks.count == 1)
      return networks[0]
    }
  }

  func skips(_ reason: SkippedRow.Reason) -> [SkippedRow] { skipped.filter { $0.reason == reason } }
}
