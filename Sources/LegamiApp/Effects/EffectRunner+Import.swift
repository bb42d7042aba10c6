import Foundation
import LegamiFormats
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Importing while the screens go on.
extension EffectRunner {
  /// - Parameter line: paths as they were typed.
  func startImport(_ line: String) -> [Message] {
    guard !background.isWorking else { return [.failed(StatusLine(words.importGoesOn, .hint))] }
    let paths = FilePaths.paths(in: line, home: NSHomeDirectory())
    guard !paths.isEmpty else { return [] }
    let (store, words, wake, shared) = (store, words, wake, background)
    background.start(wake: { wake?.wake() }) { report, isCancelled in
      let progress = ToldProgress(words: words)
      defer { report(.progress(nil)) }
      do {
        let done = try ImportFile(store: store).run(ImportFile.Request(paths: paths), isCancelled: isCancelled) {
          step in
          shared.setWriting(step.phase != .reading)
          if let line = progress.line(step) { report(.progress(line)) }
        }
        shared.setWriting(false)
        report(.othersWrote(StoreChanges(isWide: true)))
        report(.imported(ImportedPage(done, words: words)))
      } catch {
        shared.setWriting(false)
        report(.importFailed(Self.said(of: error, words)))
      }
    }
    return [.progress(ToldProgress(words: words).first)]
  }

  private static func said(of error: any Error, _ words: Words) -> String {
    switch error {
    case let error as FormatError where error.code == .cancelled: words.importCancelled
    case let error as StoreError where error.code == .cancelled: words.importCancelled
    case let error as FormatError:
      words.fileError(error.code.rawValue, file: error.file, line: error.line, error.arguments).line
    case let error as StoreError: words.error(error.code.rawValue, error.arguments).line
    default: words.error("unexpected", ["\(error)"]).line
    }
  }

  /// What an effect answers while an import has the store for itself; nil for one that only reads.
  func answerWhileImporting(_ effect: Effect) -> [Message]? {
    guard background.isWriting, effect.writes else { return nil }
    return effect.canWait ? [] : [failure(of: effect, words.importIsWriting)]
  }
}

extension Effect {
  /// Whether it waits for whoever writes to the store.
  var writes: Bool {
    switch self {
    case .loadHome, .countMaps, .loadDue, .reloadMap, .loadList, .browse, .lookAhead, .search, .offerKnown, .cancelWork,
      .browseAgain, .suspend, .repaint, .importFile, .recallDraft, .leaveDraft, .forgetDraft:
      false
    default: true
    }
  }
}

/// How far an import is, in words; said again only when the words change.
private final class ToldProgress {
  private let words: Words
  private let start = ContinuousClock.now
  private var last = ""

  init(words: Words) { self.words = words }

  var first: String { said(ImportFile.Progress(phase: .reading, percent: 0)) }

  func line(_ progress: ImportFile.Progress) -> String? {
    let line = said(progress)
    guard line != last else { return nil }
    last = line
    return line
  }

  private func said(_ progress: ImportFile.Progress) -> String {
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    return "\(words.importProgress(progress, seconds: seconds)) · \(words.escapeStops)"
  }
}
