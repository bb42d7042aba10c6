/// Columns of a table: how wide each is, and how a row is written.
public struct Columns: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Width: Hashable, Sendable {
      case fixed(Int)
      /// A share of what is left, never under the minimum unless the table itself is too narrow.
      case flexible(weight: Int, minimum: Int)
    }

    public var width: Width
    public var alignment: TextWidth.Alignment
    /// The lower, the sooner a column is given up when there is no room; equal ones from the right.
    public var importance: Int

    public init(_ width: Width, alignment: TextWidth.Alignment = .leading, importance: Int = 0) {
      self.width = width
      self.alignment = alignment
      self.importance = importance
    }

    public static func fixed(
      _ columns: Int, alignment: TextWidth.Alignment = .leading, importance: Int = 0
    ) -> Column {
      Column(.fixed(columns), alignment: alignment, importance: importance)
    }

    public static func flexible(
      weight: Int = 1, minimum: Int = 4, alignment: TextWidth.Alignment = .leading, importance: Int = 0
    ) -> Column {
      Column(.flexible(weight: weight, minimum: minimum), alignment: alignment, importance: importance)
    }

    var least: Int {
      switch width {
      case .fixed(let columns): return max(0, columns)
      case .flexible(_, let minimum): return max(1, minimum)
      }
    }

    var weight: Int {
      if case .flexible(let weight, _) = width { return max(0, weight) }
      return 0
    }
  }

  public var columns: [Column]
  /// Blank columns between two neighbours.
  public var gap: Int

  public init(_ columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = max(0, gap)
  }

  /// The width of each column in a table of `total`; 0 for those that were given up.
  public func widths(in total: Int) -> [Int] {
    var kept = Array(columns.indices)
    func needed() -> Int { kept.reduce(0) { $0 + columns[$1].least } + gap * max(0, kept.count - 1) }
    while kept.count > 1, needed() > total {
      guard
        let least = kept.min(by: { (columns[$0].importance, -$0) < (columns[$1].importance, -$1) })
      else { break }
      kept.removeAll { $0 == least }
    }
    var widths = Array(repeating: 0, count: columns.count)
    for index in kept { widths[index] = columns[index].least }
    if kept.count == 1, let only = kept.first { widths[only] = min(widths[only], max(0, total)) }
    var room = max(0, total - needed())
    var weights = kept.reduce(0) { $0 + columns[$1].weight }
    for index in kept where columns[index].weight > 0 {
      let share = room * columns[index].weight / weights
      widths[index] += share
      room -= share
      weights -= columns[index].weight
    }
    return widths
  }

  /// Writes a row of cells; those of columns given up are left out.
  public func draw(
    _ cells: [StyledText], into screen: inout Screen, at origin: Point, width: Int, widths: [Int]? = nil
  ) {
    let widths = widths ?? self.widths(in: width)
    var x = origin.x
    for (index, cellWidth) in widths.enumerated() where cellWidth > 0 {
      if index < cells.count {
        let cell = cells[index]
        let free = cellWidth - min(cellWidth, TextWidth.width(of: cell.text))
        let lead: Int
        switch columns[index].alignment {
        case .leading: lead = 0
        case .trailing: lead = free
        case .center: lead = free / 2
        }
        screen.write(cell.text, at: Point(x: x + lead, y: origin.y), style: cell.style, maxWidth: cellWidth - lead)
      }
      x += cellWidth + gap
    }
  }
}
