import LegamiWords

/// How far long work is, on one line of the terminal that is gone when it ends; nothing where nobody looks.
final class ProgressLine {
  private let streams: StandardStreams
  private let words: Words
  private var shown = ""

  init(streams: StandardStreams, words: Words) {
    self.streams = streams
    self.words = words
  }

  func show(_ percent: Int) {
    guard streams.tellsProgress else { return }
    let line = words.importProgress(percent)
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
