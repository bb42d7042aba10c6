import Foundation
import LegamiFormats
import LegamiModel
import Synchronization
import TestSupport
import Testing

/// A file that would take more memory than there is for it is refused in words, wherever that is noticed.
struct MemoryTests {
  /// A budget that is spent once it was asked so many times, and how often it was asked.
  private final class Purse: Sendable {
    private let asked = Mutex(0)
    let most: Int

    init(most: Int) { self.most = most }

    var count: Int { asked.withLock { $0 } }
    var budget: MemoryBudget {
      MemoryBudget(bytes: 1 << 40) {
        self.asked.withLock { asked in
          asked += 1
          return asked > self.most ? 1 << 41 : 0
        }
      }
    }
  }

  static let files: [(String, String)] = {
    let nodes = (0..<9_000).map { "<node id=\"n\($0)\"><data key=\"name\">Nodo \($0)</data></node>" }.joined()
    let edges = (0..<9_000).map { "<edge source=\"n\($0)\" target=\"n\(($0 * 7 + 1) % 9_000)\"/>" }.joined()
    let alters = (0..<9_000).map { "\($0 / 9),\($0),Persona \($0),amica\n" }.joined()
    let ties = (0..<9_000).map { "p\($0 % 3_000),p\($0 * 7 % 2_999),\($0)\n" }.joined()
    let people = (1...4_000).map { EasyNWKTests.alter($0, "Nina \($0)") }
    return [
      ("a.graphml", "<graphml><graph edgedefault=\"undirected\">\(nodes)\(edges)</graph></graphml>"),
      ("a.csv", "ego_id,alter_id,name,role\n" + alters), ("t.csv", "source,target,weight\n" + ties),
      ("a.json", EasyNWKTests.file([(1, "t", "2024-01-10", EasyNWKTests.map(people))], current: 1)),
    ]
  }()

  @Test(arguments: files)
  func `memory that ends anywhere ends the reading with the size of the file and what may be used`(
    _ name: String, _ text: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, text)
    let whole = Purse(most: .max)
    _ = try Importer.read([path], memory: whole.budget)
    // Asked while the file is read, while it is understood, and before anything large is taken.
    #expect(whole.count >= 8)
    for most in Set([0, 1, 2, whole.count / 2, whole.count - 2, whole.count - 1]) {
      do throws(FormatError) {
        _ = try Importer.read([path], memory: Purse(most: most).budget)
        Issue.record("read with \(most) of \(whole.count)")
      } catch {
        #expect(error.code == .outOfMemory)
        #expect(error.arguments == [String(text.utf8.count), String(1 << 40)])
        #expect(error.file == path)
      }
    }
  }

  @Test(arguments: files)
  func `reading is given up wherever it is`(_ name: String, _ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, text)
    func asked(givingUpAfter most: Int) -> (asked: Int, code: FormatError.Code?) {
      var asked = 0
      do throws(FormatError) {
        _ = try Importer.read(
          [path], memory: .unlimited,
          isCancelled: {
            asked += 1
            return asked > most
          })
        return (asked, nil)
      } catch { return (asked, error.code) }
    }
    let whole = asked(givingUpAfter: .max).asked
    #expect(whole >= 8)
    for most in [0, whole / 3, whole / 2, whole - 1] {
      #expect(asked(givingUpAfter: most) == (most + 1, .cancelled))
    }
  }
}
