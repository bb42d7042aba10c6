import Foundation
import Testing

/// What the package declares of its targets is what their files import, neither less nor more.
@Suite struct ArrowsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The targets that the package names, with what each of them depends on.
  private static let declared: [String: Set<String>] = {
    guard let text = try? String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8) else {
      return [:]
    }
    // From its name to the next target's: the names in quotes that stand there.
    let starts = text.matches(
      of: /(?:module|tests|\.target|\.executableTarget|\.systemLibrary)\(\s*(?:name: )?"([^"]+)"/)
    var found: [String: Set<String>] = [:]
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.endIndex
      let names = text[start.range.upperBound..<end].matches(of: /"([A-Za-z-]+)"/).map { String($0.1) }
      found[String(start.1)] = Set(names)
    }
    return found.mapValues { $0.intersection(found.keys) }
  }()

  private static func folder(of target: String) -> URL {
    let isTest = target.hasSuffix("Tests") || target == "TestSupport"
    return root.appendingPathComponent("\(isTest ? "Tests" : "Sources")/\(target)")
  }

  private static func imports(of target: String) throws -> Set<String> {
    let files = FileManager.default.enumerator(at: folder(of: target), includingPropertiesForKeys: nil)
    var found: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.matches(of: /(?m)^(?:@\w+ )*import (?:\w+ )?([A-Za-z]+)/) { found.insert(String(line.1)) }
    }
    return found.intersection(declared.keys)
  }

  @Test func `every target is known`() {
    #expect(Self.declared.count > 25)
    for target in Self.declared.keys {
      #expect(FileManager.default.fileExists(atPath: Self.folder(of: target).path), "\(target)")
    }
  }

  @Test func `a target depends on what it imports`() throws {
    for (target, dependencies) in Self.declared where !target.hasPrefix("C") {
      #expect(try Self.imports(of: target) == dependencies, "\(target)")
    }
  }

  @Test func `every room is told of in the document`() throws {
    let document = try String(contentsOf: Self.root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
    for target in Self.declared.keys where !target.hasSuffix("Tests") {
      #expect(document.contains("`\(target)`"), "\(target)")
    }
  }

  @Test func `a file is no longer than can be read at once`() throws {
    var lengths: [Int] = []
    for target in Self.declared.keys {
      let files = FileManager.default.enumerator(at: Self.folder(of: target), includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        // Written by a script from the themes.
        guard file.pathExtension == "swift", file.lastPathComponent != "BuiltInThemes.swift" else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(count <= 400, "\(file.lastPathComponent)")
        lengths.append(count)
      }
    }
    #expect(lengths.sorted()[lengths.count / 2] <= 100)
  }
}
