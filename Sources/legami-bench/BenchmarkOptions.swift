import Foundation

/// What is asked for on the command line.
struct BenchmarkOptions {
  var sizes = [1_000, 10_000, 100_000]
  /// Codes of the benchmarks to run; empty for all.
  var only: [String] = []
  var isQuick = false
  var jsonPath: String?
  /// The program to measure; by default the one beside this executable.
  var program: String
  /// Where the stores are made: the figures hold for the disk it is on.
  var folder: String
  /// Another build of the program, measured by turns with this one; nil where nothing is compared.
  var beside: String?
  /// How often each of the two is measured.
  var rounds = 5
  /// Measured for a comparison: only what runs the program.
  var isComparing = false

  /// A command line that cannot be understood.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  static let usage = """
    legami-bench [--quick] [--only NAME]… [--sizes N,N…] [--json FILE] [--folder FOLDER] [--program PATH]
                 [--beside PATH [--rounds N]]

      --quick     two small stores and fewer repetitions
      --only      \(BenchmarkList.all.map(\.name).joined(separator: ", "))
      --sizes     nodes of the stores; 1000,10000,100000
      --json      also writes the figures to a file
      --folder    where the stores are made; the user's cache, or TMPDIR when it is set
      --program   the program to measure; the one built beside this
      --beside    another build of the program: both are measured by turns, and the table has both
      --rounds    how often each of the two is measured; 5
    """

  init(arguments: [String], environment: [String: String]) throws(Problem) {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    program = own.deletingLastPathComponent().appendingPathComponent("legami").path
    let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? NSHomeDirectory())/.cache"
    folder = environment["TMPDIR"] ?? cache
    var rest = arguments[...]
    func value(of option: String) throws(Problem) -> String {
      guard let value = rest.popFirst() else { throw Problem(description: "\(option) needs a value") }
      return value
    }
    while let option = rest.popFirst() {
      switch option {
      case "--quick":
        isQuick = true
        sizes = [300, 1_000]
      case "--only": only.append(try Self.known(try value(of: option)))
      case "--sizes": sizes = try Self.sizes(try value(of: option))
      case "--json": jsonPath = try value(of: option)
      case "--folder": folder = try value(of: option)
      case "--program": program = try value(of: option)
      case "--beside": beside = try value(of: option)
      case "--rounds": rounds = try Self.positive(try value(of: option))
      default: throw Problem(description: "\(option) is not an option")
      }
    }
  }

  private static func positive(_ text: String) throws(Problem) -> Int {
    guard let number = Int(text), number > 0 else { throw Problem(description: "rounds are a number from 1") }
    return number
  }

  private static func known(_ name: String) throws(Problem) -> String {
    guard BenchmarkList.all.contains(where: { $0.name == name }) else {
      throw Problem(description: "there is no benchmark called \(name)")
    }
    return name
  }

  private static func sizes(_ text: String) throws(Problem) -> [Int] {
    let sizes = text.split(separator: ",").compactMap { Int($0) }
    guard !sizes.isEmpty, sizes.allSatisfy({ $0 >= SyntheticNet.smallest }) else {
      throw Problem(description: "sizes are numbers of nodes, \(SyntheticNet.smallest) or more")
    }
    return sizes
  }
}
