import LegamiModel

/// What one import was told: its limits and memory, whom it tells how far it is, and who may stop it.
struct ImportTask {
  var limits: ImportLimits
  var memory: MemoryBudget
  var isCancelled: () -> Bool
  var progress: ((Int64, Int64) -> Void)?
  var totalBytes: Int64 = 0
  private(set) var doneBytes: Int64 = 0

  init(
    limits: ImportLimits, memory: MemoryBudget = .unlimited, isCancelled: @escaping () -> Bool,
    progress: ((Int64, Int64) -> Void)?
  ) {
    self.limits = limits
    self.memory = memory
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// Tells that `bytes` more were read.
  mutating func advance(_ bytes: Int, in file: SourceFile) throws(FormatError) {
    doneBytes += Int64(bytes)
    progress?(doneBytes, totalBytes)
    try check(in: file)
  }

  /// To be called before much is taken, and at least every few milliseconds.
  /// - Parameter growth: bytes that are about to be taken at once.
  /// - Throws: `cancelled`; `outOfMemory` with the bytes of the file and those it may take.
  func check(in file: SourceFile, growth: Int = 0) throws(FormatError) {
    if isCancelled() { throw FormatError(.cancelled, file: file.path) }
    guard memory.allows(growth) else {
      throw FormatError(
        .outOfMemory, file: file.path, arguments: [String(max(totalBytes, file.size)), String(memory.bytes ?? 0)])
    }
  }
}
