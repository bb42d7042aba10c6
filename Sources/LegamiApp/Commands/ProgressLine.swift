import LegamiWords

/// How far long work is, on one line of the terminal that is gone when it ends; nothing where nobody looks.
final class ProgressLine {
  private let streams: StandardStreams
  private let words: Words
  private let asciiOnly: Bool
  private var shown = ""
  private let start = ContinuousClock.now

  init(streams: StandardStreams, words: Words, asciiOnly: Bool) {
    self.streams = streams
    self.words = words
    self.asciiOnly = asciiOnly
  }

  func show(_ progress: ImportFile.Progress) {
    guard streams.tellsProgress else { return }
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    let line = PrintableText.of(words.importProgress(progress, seconds: seconds), asciiOnly: asciiOnly)
    guard line != shown else { return }
    clear()
    streams.writeComplaint(line)
    shown = line
  }

  func clear() {
    guard !shown.isEmpty else { return }
    streams.writeComplaint("\r" + String(repeating: " ", count: shown.count) + "\r")
    shown = ""
  }
}
