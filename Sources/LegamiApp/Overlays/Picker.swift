import TerminalKit

/// A line of text and, under it, what fits it: search, the palette, whom to tie.
public struct Picker<Choice: Sendable>: Sendable {
  public struct Row: Sendable {
    public let choice: Choice
    public let label: String
    /// Said beside the label, dimmer.
    public let detail: String
    /// Why it cannot be taken now; nil when it can.
    public let refusal: String?

    public init(_ choice: Choice, label: String, detail: String = "", refusal: String? = nil) {
      self.choice = choice
      self.label = label
      self.detail = detail
      self.refusal = refusal
    }
  }

  public let title: String
  public var field = TextField()
  public var rows: [Row]
  public var cursor = 0

  public init(title: String, rows: [Row] = []) {
    self.title = title
    self.rows = rows
  }

  public var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  public mutating func show(_ rows: [Row]) {
    self.rows = rows
    cursor = 0
  }

  public mutating func move(by step: Int) {
    guard !rows.isEmpty else { return }
    cursor = (cursor + step + rows.count) % rows.count
  }
}
