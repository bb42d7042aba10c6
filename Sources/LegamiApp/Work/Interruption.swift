import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, a line that drops and a request to end, while a command does something that can be given up in good order.
/// The second of them ends the program as it always did.
final class Interruption {
  /// What was ignored before, as by `nohup`, stays so.
  private let signals = [SIGINT, SIGTERM, SIGHUP].filter { !Interruption.isIgnored($0) }

  /// Raised once somebody asked.
  let asked = AskedFlag()
  private let sources: [any DispatchSourceSignal]

  init() {
    let (asked, signals) = (asked, signals)
    sources = signals.map { number in
      // Left to its default the signal would end the program before the source hears of it.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        asked.raise()
        for number in signals { signal(number, SIG_DFL) }
      }
      source.resume()
      return source
    }
  }

  /// From here on signals do what they did before.
  func end() {
    for source in sources { source.cancel() }
    for number in signals { signal(number, SIG_DFL) }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var now = sigaction()
    sigaction(number, nil, &now)
    // Handlers cannot be compared; to ignore is the address 1 (signal.h).
    return unsafeBitCast(now.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}

/// Raised on one thread, looked at on others.
final class AskedFlag: Sendable {
  private let value = Mutex(false)

  var isRaised: Bool { value.withLock { $0 } }
  func raise() { value.withLock { $0 = true } }
}
