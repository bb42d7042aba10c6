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
  let workshop = try Workshop(options)
  defer { workshop.clear() }
  var figures: [Figure] = []
  for benchmark in BenchmarkList.all where options.only.isEmpty || options.only.contains(benchmark.name) {
    workshop.say(benchmark.name)
    figures += try benchmark.figures(workshop)
  }
  let report = Report(machine: Machine.this, figures: figures)
  print(report.table)
  if let path = options.jsonPath { try report.json.write(toFile: path, atomically: true, encoding: .utf8) }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
