/// The program run to its end without a terminal.
struct ProgramRun {
  let seconds: Double
  let peakMegabytes: Double

  init(_ program: String, _ arguments: [String], environment: [String: String]) throws(ProgramProblem) {
    let start = ContinuousClock.now
    let child = try Child(program, arguments, environment: environment, device: "/dev/null", leadsSession: false)
    let usage = child.end()
    guard usage.status == 0 else { throw ProgramProblem("\(program) failed: \(arguments.joined(separator: " "))") }
    seconds = (ContinuousClock.now - start).milliseconds / 1_000
    peakMegabytes = usage.peakMegabytes
  }
}
