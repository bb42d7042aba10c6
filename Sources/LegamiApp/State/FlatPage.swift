import TerminalKit

/// A map as lines of plain words.
public struct FlatPage: Sendable, Equatable {
  public let lines: [String]
  public var window: ListWindow

  public init(lines: [String]) {
    self.lines = lines
    window = ListWindow(count: lines.count, height: 20)
  }
}
