/// The program run to its end without a terminal.
struct ProgramRun {
  let seconds: Double
  let peakMegabytes: Double

  init(_ program: String, _ arguments: [String], environment: [String: String]) throws(ProgramProblem) {
    let start = ContinuousClock.now
    let child = try Child(program, arguments, environment: environment, device: "/dev/null", leadsSession: false)
    // A child is said to have used what its parent used when it was made, so its own memory is read while it lives.
    var peak = 0.0
    while !child.hasEnded(withinMilliseconds: 5) { peak = max(peak, child.peakMegabytes ?? 0) }
    let status = child.end()
    seconds = (ContinuousClock.now - start).milliseconds / 1_000
    peakMegabytes = peak
    guard status == 0 else { throw ProgramProblem("\(program) failed: \(arguments.joined(separator: " "))") }
  }
}
