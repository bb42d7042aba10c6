import LegamiModel
import TerminalKit

extension PlacedMap {
  /// A figure with its cell and its name as written. Cells count from the upper left corner of the picture.
  public struct PlacedFigure: Hashable, Sendable {
    /// Its position among the scene's figures.
    public let index: Int
    public let id: NodeID
    /// The cell of its mark.
    public let cell: Point
    /// The cells of its name, badge included; nil when it is not written.
    public let labelRect: Rect?
    /// The name is left of the mark.
    public let isLeft: Bool
    /// The name as written, without badge: whole, shorter, or the key of the legend; empty when it is not.
    public let text: String
    /// The name is written whole.
    public let isWhole: Bool
    /// The text is a letter that the legend explains.
    public let isKey: Bool
    /// It stands outside its ring or wedge, because these are full or smaller than a cell.
    public let isDisplaced: Bool

    /// Nothing of its name is written beside it.
    var isNameless: Bool { text.isEmpty || isKey }
  }

  /// Those of the outermost ring of a wedge who are drawn as one sign, and those for whom there is no cell at all.
  public struct Group: Hashable, Sendable {
    public let wedge: Int
    /// In the scene's order.
    public let members: [NodeID]
    /// "+7".
    public let text: String
    /// The cells of the text; nil when there is none free.
    public let rect: Rect?
  }

  /// What is written about a wedge.
  public struct WedgeLabel: Hashable, Sendable {
    public let wedge: Int
    public let text: String
    public let cell: Point
    public let isEmpty: Bool
  }

  /// The name of a figure that only had room for a letter.
  public struct LegendEntry: Hashable, Sendable {
    public let key: String
    public let id: NodeID
    public let label: String
    /// Where it is written on the picture, and how much of it; nil when it has to be shown elsewhere.
    public let cell: Point?
    public let text: String
  }

  /// A line between two marks.
  struct PlacedLine: Sendable {
    let index: Int
    let a: MapTarget
    let b: MapTarget
    let curve: CanvasCurve
    /// Who claims the cells at its ends.
    let owners: (UInt16, UInt16)
    /// Where the sign in the middle stands; nil without room.
    let middle: Point?
    /// The cells before the marks, for arrows.
    let atA: Point?
    let atB: Point?
  }
}
