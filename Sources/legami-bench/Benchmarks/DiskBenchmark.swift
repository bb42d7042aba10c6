import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What the disk under the stores takes to confirm a page: no edit can be quicker.
struct DiskBenchmark: Benchmark {
  let name = "disk"
  let runsProgram = false

  func figures(_ workshop: Workshop) throws -> [Figure] {
    let file = open(workshop.path("page"), O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ProgramProblem("no file can be made in \(workshop.folder)") }
    defer { close(file) }
    let page = [UInt8](repeating: 0x5A, count: 4_096)
    var samples = Samples()
    for _ in 0..<workshop.repetitions(200, quick: 50) {
      samples.time {
        _ = write(file, page, page.count)
        _ = fsync(file)
      }
    }
    return [Figure("the disk's own fsync, a page", size: nil, samples)]
  }
}
