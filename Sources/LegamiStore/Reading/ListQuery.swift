import LegamiModel

/// Which nodes a list shows, and in what order.
public struct ListQuery: Hashable, Sendable {
  public enum Column: String, CaseIterable, Sendable { case name, kind, degree, level, sector }

  public var scope: ReadingScope
  /// Empty means all.
  public var kinds: [NodeKind]
  public var sectors: [Sector]
  /// Nodes with a tie of any of these levels; empty means all.
  public var levels: [Level]
  /// Nodes with a tie of any of these engagements; empty means all.
  public var engagements: [Engagement]
  /// As in a search; empty means all.
  public var text: String
  public var sort: Column
  public var ascending: Bool

  public init(
    scope: ReadingScope, kinds: [NodeKind] = [], sectors: [Sector] = [], levels: [Level] = [],
    engagements: [Engagement] = [], text: String = "", sort: Column = .name, ascending: Bool = true
  ) {
    self.scope = scope
    self.kinds = kinds
    self.sectors = sectors
    self.levels = levels
    self.engagements = engagements
    self.text = text
    self.sort = sort
    self.ascending = ascending
  }

  /// The same rows in any order: what a count depends on.
  var unordered: Self {
    var query = self
    (query.sort, query.ascending) = (.name, true)
    return query
  }
}

/// Which ties a list shows, and in what order.
public struct TieQuery: Hashable, Sendable {
  public enum Column: String, CaseIterable, Sendable { case a, b, type, level, engagement, state }

  public var scope: ReadingScope
  public var types: [TieType]
  public var levels: [Level]
  public var engagements: [Engagement]
  /// By the state of the last spell; empty means all.
  public var states: [TieState]
  /// Begins the name of either end; empty means all.
  public var text: String
  public var sort: Column
  public var ascending: Bool

  public init(
    scope: ReadingScope, types: [TieType] = [], levels: [Level] = [], engagements: [Engagement] = [],
    states: [TieState] = [], text: String = "", sort: Column = .a, ascending: Bool = true
  ) {
    self.scope = scope
    self.types = types
    self.levels = levels
    self.engagements = engagements
    self.states = states
    self.text = text
    self.sort = sort
    self.ascending = ascending
  }

  /// The same rows in any order: what a count depends on.
  var unordered: Self {
    var query = self
    (query.sort, query.ascending) = (.a, true)
    return query
  }
}

/// Which part of a list is wanted. Lists are paged by key, never by counting rows.
public struct ListWindowRequest: Hashable, Sendable {
  public enum Anchor: Hashable, Sendable {
    case start
    case end
    case after(ListCursor)
    case before(ListCursor)
    /// Half before, half from this key on; the start where it is not in the list.
    case around(Int64)
  }

  public var anchor: Anchor
  public var limit: Int

  public init(_ anchor: Anchor = .start, limit: Int = 100) {
    (self.anchor, self.limit) = (anchor, max(1, limit))
  }

  public static func around(_ node: NodeID, limit: Int = 100) -> ListWindowRequest {
    ListWindowRequest(.around(node.rawValue), limit: limit)
  }

  public static func around(_ tie: TieID, limit: Int = 100) -> ListWindowRequest {
    ListWindowRequest(.around(tie.rawValue), limit: limit)
  }
}

/// A place between the rows of a list; of use only for the list it came from.
public struct ListCursor: Hashable, Sendable {
  enum Key: Hashable, Sendable {
    case text(String)
    case number(Int64)
  }

  let keys: [Key]
}

/// Part of a list, in its order.
public struct ListPage<Row: Sendable & Hashable>: Hashable, Sendable {
  public var rows: [Row]
  /// How many rows the whole list has.
  public var count: Int
  public var hasBefore: Bool
  public var hasAfter: Bool
  /// Where the page begins and ends; nil when it is empty.
  public var first: ListCursor?
  public var last: ListCursor?
}

public typealias NodePage = ListPage<NodeRow>
public typealias TiePage = ListPage<TieRow>

/// A node as a list shows it.
public struct NodeRow: Hashable, Sendable, Identifiable {
  public var id: NodeID
  public var kind: NodeKind
  public var form: NodeForm?
  public var name: String
  public var sector: Sector?
  public var visibility: Visibility
  /// Ties that were ever active or dormant, of those that may be seen from here.
  public var degree: Int
  public var levels: Set<Level>
  public var engagements: Set<Engagement>
}

/// A tie as a list shows it.
public struct TieRow: Hashable, Sendable, Identifiable {
  public var id: TieID
  public var a: NodeID
  public var b: NodeID
  public var aName: String
  public var bName: String
  public var type: TieType
  public var context: LifeContext?
  public var label: String
  public var engagement: Engagement?
  public var level: Level?
  /// How it stands on the day asked for.
  public var standing: DatedTie.Standing
  /// The tie, or one of its ends, is held back.
  public var isHeldBack: Bool
}
