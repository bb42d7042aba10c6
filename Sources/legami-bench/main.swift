import Foundation

let options: BenchmarkOptions
do {
  options = try BenchmarkOptions(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
} catch {
  FileHandle.standardError.write(Data("\(error)\n\n\(BenchmarkOptions.usage)\n".utf8))
  exit(64)
}

do {
  if let other = options.beside {
    let comparison = try Comparison.measured(options, beside: other)
    print(comparison.table)
    exit(comparison.isKept ? 0 : 1)
  }
  let report = Report(machine: Machine.this, figures: try BenchmarkList.figures(options))
  print(report.table)
  if let path = options.jsonPath { try report.json.write(toFile: path, atomically: true, encoding: .utf8) }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
