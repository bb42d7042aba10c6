/// What one import was told: its limits, whom it tells how far it is, and who may stop it.
struct ImportTask {
  var limits: ImportLimits
  var isCancelled: () -> Bool
  var progress: ((Int64, Int64) -> Void)?
  var totalBytes: Int64 = 0
  private(set) var doneBytes: Int64 = 0

  init(limits: ImportLimits, isCancelled: @escaping () -> Bool, progress: ((Int64, Int64) -> Void)?) {
    self.limits = limits
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// Tells that `bytes` more were read.
  mutating func advance(_ bytes: Int, in file: SourceFile) throws(FormatError) {
    doneBytes += Int64(bytes)
    progress?(doneBytes, totalBytes)
    try checkCancellation(in: file)
  }

  func checkCancellation(in file: SourceFile) throws(FormatError) {
    if isCancelled() { throw FormatError(.cancelled, file: file.path) }
  }
}
