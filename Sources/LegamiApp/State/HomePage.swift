import LegamiModel
import LegamiStore
import TerminalKit

/// Home: the maps, the persons' first.
public struct HomePage: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
      case title(String)
      case gap
      case map(MapSummary)
      /// Something that ends soon, said in a line, and the map it is on.
      case due(String, MapID)
    }

    public let content: Content

    var map: MapID? {
      switch content {
      case .map(let map): map.id
      case .due(_, let map): map
      case .title, .gap: nil
      }
    }
  }

  /// The maps under their titles, then what is due.
  public private(set) var rows: [Row]
  public var window: ListWindow
  /// Something of it may have changed since it was read.
  public var isStale = false
  /// How much the maps draw; asked for when they come on screen, since it takes counting.
  public private(set) var sizes: [MapID: MapSize] = [:]

  private let maps: [Row]

  public init(rows: [Row]) {
    maps = rows
    self.rows = rows
    window = ListWindow(count: rows.count, height: 20, selection: rows.firstIndex { $0.map != nil } ?? 0)
  }

  public var isEmpty: Bool { !rows.contains { $0.map != nil } }

  public var current: MapID? {
    rows.indices.contains(window.selection) ? rows[window.selection].map : nil
  }

  /// Maps on screen that were not counted yet.
  public var uncounted: [MapID] {
    window.visible.compactMap { rows.indices.contains($0) ? rows[$0].map : nil }.filter { sizes[$0] == nil }
  }

  public mutating func take(_ sizes: [MapID: MapSize]) { self.sizes.merge(sizes) { _, new in new } }

  /// Shows what ends soon, below the maps: nothing above it moves.
  public mutating func show(due lines: [DueLine], under title: String) {
    let section: [Row.Content] =
      lines.isEmpty ? [] : [.gap, .title(title)] + lines.map { .due($0.text, $0.map) }
    rows = maps + section.map { Row(content: $0) }
    window.setCount(rows.count)
  }

  /// Puts the cursor on a map, where it is listed.
  public mutating func select(_ map: MapID) {
    if let index = rows.firstIndex(where: { $0.map == map }) { window.select(index) }
  }

  /// Moves to the next map in a direction, over the titles.
  public mutating func step(_ by: Int) {
    let maps = rows.indices.filter { rows[$0].map != nil }
    guard let here = maps.firstIndex(of: window.selection) else { return }
    window.select(maps[min(max(0, here + by), maps.count - 1)])
  }

  /// The same page with newer rows, the cursor on the same map.
  public func updated(_ newer: HomePage) -> HomePage {
    var page = newer
    // What was due a moment ago stays until it is looked for again.
    page.rows += rows.dropFirst(maps.count)
    page.window.setCount(page.rows.count)
    page.window.setHeight(window.height)
    if let current, let index = newer.rows.firstIndex(where: { $0.map == current }) { page.window.select(index) }
    return page
  }
}

/// Something that ends soon.
public struct DueLine: Sendable, Equatable {
  public let text: String
  public let map: MapID
}
