import LegamiModel
import LegamiStore
import TerminalKit

/// A list of who is there, or of the ties: a window over a query, never the whole of it.
public struct ListPage: Sendable {
  public struct Row: Sendable, Equatable {
    public enum Subject: Hashable, Sendable {
      case node(NodeID)
      case tie(TieID, from: NodeID)
    }

    public let subject: Subject
    /// One text a column.
    public let cells: [String]
  }

  /// What one answer of the store brings.
  public struct Rows: Sendable {
    public let rows: [Row]
    public let reachesStart: Bool
    public let reachesEnd: Bool
    /// All rows of the query; nil when not counted.
    public let total: Int?
    /// Where this part begins and ends in the list; nil when it is empty.
    public let first: ListCursor?
    public let last: ListCursor?

    public init(
      rows: [Row], reachesStart: Bool, reachesEnd: Bool, total: Int?, first: ListCursor? = nil, last: ListCursor? = nil
    ) {
      self.rows = rows
      self.reachesStart = reachesStart
      self.reachesEnd = reachesEnd
      self.total = total
      self.first = first
      self.last = last
    }
  }

  /// How many rows came in one answer, and the places in the list where they begin and end.
  private struct Part: Sendable {
    let count: Int
    let first: ListCursor?
    let last: ListCursor?
  }

  public private(set) var request: ListRequest
  public private(set) var rows: [Row] = []
  public private(set) var reachesStart = true
  public private(set) var reachesEnd = true
  public private(set) var total: Int?
  public var window = ListWindow(height: 20)
  public var marked: Set<Row.Subject> = []
  /// Something of it may have changed since it was read.
  public var isStale = false

  /// Rows kept in memory; more are asked for when the cursor comes near their end.
  private static let kept = 1_000
  private static let near = 60
  private var parts: [Part] = []

  public init(_ request: ListRequest, _ rows: Rows) {
    self.request = request
    show(rows, for: request)
  }

  public var current: Row? { rows.indices.contains(window.selection) ? rows[window.selection] : nil }

  /// Takes an answer: a new list, or more rows before or after those that are there.
  public mutating func show(_ answer: Rows, for request: ListRequest) {
    let selected = current?.subject
    let showedStart = reachesStart && window.offset == 0
    let part = Part(count: answer.rows.count, first: answer.first, last: answer.last)
    switch request.part {
    case .start, .end, .around:
      rows = answer.rows
      parts = [part]
      (reachesStart, reachesEnd) = (answer.reachesStart, answer.reachesEnd)
      if case .around(let subject) = request.part, subject == selected {
        keep(selected)
        // Seen from its start it still is: whoever is new above the cursor is not hidden.
        if showedStart, reachesStart {
          let cursor = window.selection
          window.select(0)
          window.select(cursor)
        }
      } else {
        window.setCount(rows.count)
        window.select(firstSelection(for: request.part))
      }
    case .after:
      rows += answer.rows
      parts.append(part)
      reachesEnd = answer.reachesEnd
      while rows.count > Self.kept, parts.count > 1 {
        rows.removeFirst(parts.removeFirst().count)
        reachesStart = false
      }
      keep(selected)
    case .before:
      rows = answer.rows + rows
      parts.insert(part, at: 0)
      reachesStart = answer.reachesStart
      while rows.count > Self.kept, parts.count > 1 {
        rows.removeLast(parts.removeLast().count)
        reachesEnd = false
      }
      keep(selected)
    }
    total = answer.total ?? total
    isStale = false
    self.request = request.with(part: .start)
  }

  private func firstSelection(for part: ListRequest.Part) -> Int {
    switch part {
    case .end: rows.count - 1
    case .around(let subject): rows.firstIndex { $0.subject == subject } ?? 0
    default: 0
    }
  }

  /// The cursor stays on the row it was on, at the same height of the window.
  private mutating func keep(_ subject: Row.Subject?) {
    let rowInWindow = window.selectedRow
    window.setCount(rows.count)
    guard let index = rows.firstIndex(where: { $0.subject == subject }) else { return }
    window.select(max(0, index - rowInWindow))
    window.select(min(rows.count - 1, index - rowInWindow + window.height - 1))
    window.select(index)
  }

  /// What must be asked for so that the cursor never reaches an edge that is not the end of the list.
  public var wanted: ListRequest? {
    if !reachesEnd, window.selection >= rows.count - Self.near, let last = parts.last?.last {
      return request.with(part: .after(last))
    }
    if !reachesStart, window.selection < Self.near, let first = parts.first?.first {
      return request.with(part: .before(first))
    }
    return nil
  }
}

/// What a list is asked for.
public struct ListRequest: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case nodes, ties
    /// Those around the person of the map on screen.
    case people
  }

  public enum Part: Hashable, Sendable {
    case start, end
    case after(ListCursor)
    case before(ListCursor)
    case around(ListPage.Row.Subject)
  }

  /// The map the list is of; nil is the planning side of the store.
  public var map: MapID?
  public var kind: Kind
  /// Which column the rows are ordered by.
  public var sortColumn: Int
  public var ascending: Bool
  public var filter: String
  public var level: Level?
  public var part: Part

  public init(map: MapID?, kind: Kind = .nodes) {
    self.map = map
    self.kind = kind
    sortColumn = 0
    ascending = true
    filter = ""
    level = nil
    part = .start
  }

  func with(part: Part) -> ListRequest {
    var request = self
    request.part = part
    return request
  }
}
