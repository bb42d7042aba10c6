import LegamiModel
import TerminalKit

/// Three columns: where we came from, this node with its ties, a look at the one under the cursor.
public struct BrowsePage: Sendable {
  /// One step of the way here.
  public struct Step: Sendable {
    public let around: Surroundings
    public var window: ListWindow
    /// The rows shown: titles and ties, of the level chosen.
    public var rows: [Row]
    /// Something of it may have changed since it was read.
    public var isStale = false
  }

  public enum Row: Sendable, Equatable {
    case title(String)
    /// Index into the ties of the step.
    case tie(Int)
  }

  /// A node with its ties and who stands at their other ends.
  public struct Surroundings: Sendable {
    public struct Link: Sendable {
      public let tie: DatedTie
      public let other: Node
      public let level: Level?
    }

    public let node: Node
    public let links: [Link]
    /// What was said of the node and of its ties, the newest first.
    public let notes: [SaidNote]
    public let on: Day

    public init(node: Node, links: [Link], notes: [SaidNote] = [], on: Day) {
      (self.node, self.links, self.notes, self.on) = (node, links, notes, on)
    }

    /// What was said of the node itself.
    var ownNotes: [SaidNote] { notes.filter { $0.note.node == node.id } }

    func notes(of tie: TieID) -> [Note] { notes.map(\.note).filter { $0.node == nil && $0.tie == tie } }
  }

  public private(set) var steps: [Step]
  public private(set) var level: Level?
  /// The map from which this was opened: what may be read follows from it.
  public let map: MapID?
  /// What is known of the one under the cursor, read when the cursor rests on it.
  public var preview: Surroundings?
  private var height = 20

  public init(_ around: Surroundings, map: MapID?, titles: GroupTitles, height: Int) {
    self.map = map
    self.height = height
    steps = []
    push(around, titles: titles)
  }

  public var current: Step { steps[steps.count - 1] }

  public var currentLink: Surroundings.Link? { link(in: current) }

  private func link(in step: Step) -> Surroundings.Link? {
    guard step.rows.indices.contains(step.window.selection), case .tie(let index) = step.rows[step.window.selection]
    else { return nil }
    return step.around.links[index]
  }

  public mutating func push(_ around: Surroundings, titles: GroupTitles) {
    let rows = Self.rows(of: around, level: level, titles: titles)
    var window = ListWindow(count: rows.count, height: height)
    window.select(rows.firstIndex { if case .tie = $0 { true } else { false } } ?? 0)
    steps.append(Step(around: around, window: window, rows: rows))
    preview = nil
  }

  /// One step back, the selection as it was; false at the first.
  public mutating func pop() -> Bool {
    guard steps.count > 1 else { return false }
    steps.removeLast()
    preview = nil
    return true
  }

  public mutating func move(by step: Int) {
    let ties = current.rows.indices.filter { if case .tie = current.rows[$0] { true } else { false } }
    guard let here = ties.firstIndex(of: current.window.selection) else { return }
    steps[steps.count - 1].window.select(ties[min(max(0, here + step), ties.count - 1)])
    preview = nil
  }

  public mutating func show(level: Level?, titles: GroupTitles) {
    self.level = level
    for index in steps.indices {
      let rows = Self.rows(of: steps[index].around, level: level, titles: titles)
      steps[index].rows = rows
      steps[index].window = ListWindow(count: rows.count, height: height)
      steps[index].window.select(rows.firstIndex { if case .tie = $0 { true } else { false } } ?? 0)
    }
    preview = nil
  }

  /// Takes what the store now says of a node, in every step that is about it, the cursor on the same tie where it
  /// still is.
  public mutating func refresh(_ around: Surroundings, titles: GroupTitles) {
    for index in steps.indices where steps[index].around.node.id == around.node.id {
      let tie = link(in: steps[index])?.tie.id
      let rows = Self.rows(of: around, level: level, titles: titles)
      var window = ListWindow(count: rows.count, height: height, selection: steps[index].window.selection)
      let same = rows.firstIndex { row in
        if case .tie(let index) = row { around.links[index].tie.id == tie } else { false }
      }
      if let same { window.select(same) }
      steps[index] = Step(around: around, window: window, rows: rows)
    }
  }

  /// Whatever is shown may have changed.
  public mutating func markStale() {
    for index in steps.indices { steps[index].isStale = true }
  }

  /// Those whose columns are on screen and may have changed: the one in the middle and where one came from.
  public var staleOnScreen: [NodeID] {
    var nodes: [NodeID] = []
    for step in steps.suffix(2) where step.isStale && !nodes.contains(step.around.node.id) {
      nodes.append(step.around.node.id)
    }
    return nodes
  }

  /// Leaves out the steps at nodes that are there no longer; false when none is left.
  public mutating func forget(_ nodes: Set<NodeID>) -> Bool {
    let left = steps.filter { !nodes.contains($0.around.node.id) }
    guard !left.isEmpty else { return false }
    if left.count < steps.count {
      steps = left
      preview = nil
    }
    return true
  }

  public mutating func resize(to body: Rect) {
    height = max(1, body.height - 2)
    for index in steps.indices { steps[index].window.setHeight(height) }
  }

  /// The words over the groups of ties; given by whoever knows the language.
  public struct GroupTitles: Sendable {
    let level: @Sendable (Level?) -> String
    /// No groups: beside the person nobody speaks of levels.
    let isFlat: Bool

    public init(isFlat: Bool, level: @escaping @Sendable (Level?) -> String) {
      (self.isFlat, self.level) = (isFlat, level)
    }
  }

  /// Ties grouped by level, then by type in the order of the types, then by the other's name.
  static func rows(of around: Surroundings, level wanted: Level?, titles: GroupTitles) -> [Row] {
    if titles.isFlat { return sorted(Array(around.links.indices), of: around).map(Row.tie) }
    var rows: [Row] = []
    for level in Level.allCases.map(Optional.some) + [nil] where wanted == nil || level == wanted {
      let indices = around.links.indices.filter { around.links[$0].level == level }
      guard !indices.isEmpty else { continue }
      rows.append(.title(titles.level(level)))
      rows += sorted(indices, of: around).map(Row.tie)
    }
    return rows
  }

  private static func sorted(_ indices: [Int], of around: Surroundings) -> [Int] {
    let order = Dictionary(uniqueKeysWithValues: TieType.allCases.enumerated().map { ($1, $0) })
    return indices.sorted { left, right in
      let a = around.links[left]
      let b = around.links[right]
      let types = (order[a.tie.identity.type] ?? 0, order[b.tie.identity.type] ?? 0)
      if types.0 != types.1 { return types.0 < types.1 }
      return (FoldedText.fold(a.other.name), a.tie.id) < (FoldedText.fold(b.other.name), b.tie.id)
    }
  }
}
