import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The machine that the figures hold for.
struct Machine {
  let processor: String
  let processors: Int
  let memoryMegabytes: Int
  let system: String
  /// Average number of processes that wanted to run during the last minute: well above the number of processors, the
  /// figures say more of the others than of the program.
  let load: Double
  let isOptimised: Bool

  static var this: Machine {
    var load = 0.0
    getloadavg(&load, 1)
    #if DEBUG
      let isOptimised = false
    #else
      let isOptimised = true
    #endif
    return Machine(
      processor: value(of: "model name", in: "/proc/cpuinfo") ?? "unknown processor",
      processors: ProcessInfo.processInfo.processorCount,
      memoryMegabytes: Int(ProcessInfo.processInfo.physicalMemory / 1_048_576),
      system: ProcessInfo.processInfo.operatingSystemVersionString, load: load, isOptimised: isOptimised)
  }

  /// What stands after the colon on the first line of a file of the system that begins with `name`.
  static func value(of name: String, in path: String) -> String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: ":", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces)
  }

  var line: String {
    let build = isOptimised ? "release build" : "debug build: the limits are not meant for it"
    let load = String(format: "%.1f", load)
    return "\(processor), \(processors) processors, \(memoryMegabytes) MB, \(system), load \(load), \(build)"
  }
}
