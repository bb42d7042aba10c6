import Foundation
import LegamiFormats

/// The files that somebody means by paths, as arguments or on one typed line.
enum FilePaths {
  /// Endings of files in a folder that are looked at; a file that is named is looked at whatever it is called.
  private static let endings: Set<String> = ["csv", "tsv", "tab", "graphml", "xml", "json"]

  /// The paths themselves, and of a folder the files in it that may be networks, by name.
  /// - Throws: `noFilesHere` for a folder that has none.
  static func files(_ paths: [String]) throws(FormatError) -> [String] {
    var files: [String] = []
    for path in paths {
      guard isFolder(path) else {
        files.append(path)
        continue
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let found = names.sorted().filter { name in
        !name.hasPrefix(".") && endings.contains(URL(fileURLWithPath: "/" + name).pathExtension.lowercased())
          && !isFolder(joined(path, name))
      }
      if found.isEmpty { throw FormatError(.noFilesHere, file: path) }
      files += found.map { joined(path, $0) }
    }
    return files
  }

  /// The paths on a line as it was typed or pasted: cut at blanks, unless they stand between quotation marks or behind
  /// a backslash, or the whole line is the name of a file.
  /// - Parameter home: what `~` stands for.
  static func paths(in line: String, home: String) -> [String] {
    let whole = line.trimmingCharacters(in: .whitespaces)
    if exists(expanded(whole, home: home)) { return [expanded(whole, home: home)] }
    var paths: [String] = []
    var current: String?
    var quote: Character?
    var isEscaped = false
    for character in whole {
      if isEscaped {
        current = (current ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        current = current ?? ""
      } else if quote == nil, character == " " || character == "\t" {
        if let path = current { paths.append(path) }
        current = nil
      } else {
        current = (current ?? "") + String(character)
      }
    }
    if isEscaped { current = (current ?? "") + "\\" }
    if let path = current { paths.append(path) }
    return paths.map { expanded($0, home: home) }
  }

  private static func expanded(_ path: String, home: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func exists(_ path: String) -> Bool { !path.isEmpty && FileManager.default.fileExists(atPath: path) }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
