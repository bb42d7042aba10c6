/// A screen and a keyboard. Used from one thread; only the `waker` goes elsewhere.
public protocol Terminal: AnyObject {
  var size: Size { get }
  var capabilities: Capabilities { get }
  /// Ends a `wait` from any thread.
  var waker: Waker { get }
  /// Shows a frame, sending only what differs from the one before.
  func present(_ screen: Screen)
  /// Everything that has happened, as soon as something has; `[.idle]` when the time is
  /// over. `nil` waits for ever, 0 does not wait.
  func wait(timeoutMilliseconds: Int?) -> [TerminalEvent]
  /// Paints the whole screen again, whatever stands on it.
  func repaint()
  /// The page that covers everything when the curtain's key is typed, whatever the program is doing then.
  func prepareCover(_ screen: Screen)
  /// Whether something typed waits to be taken; may be asked on any thread.
  var hasInput: @Sendable () -> Bool { get }
  /// Gives the terminal to the shell and stops the program until it is continued.
  func suspend()
  /// Gives the terminal back as it was found. Safe to call twice.
  func close()
}

extension Terminal {
  public func repaint() {}
  public func prepareCover(_ screen: Screen) {}
  public var hasInput: @Sendable () -> Bool { { false } }
}

/// Wakes a terminal's `wait`; safe on every thread, also after the terminal is closed.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void

  public init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  public func wake() {
    action()
  }
}
