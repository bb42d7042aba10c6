import TerminalKit
import Testing

@Suite struct GeometryTests {
  let rect = Rect(x: 2, y: 1, width: 10, height: 4)

  @Test func `splits share the rectangle out without gap or overlap`() {
    let (top, rest) = rect.splitTop(1)
    #expect(top == Rect(x: 2, y: 1, width: 10, height: 1))
    #expect(rest == Rect(x: 2, y: 2, width: 10, height: 3))
    #expect(rect.splitBottom(1).bottom == Rect(x: 2, y: 4, width: 10, height: 1))
    #expect(rect.splitLeft(3).rest == Rect(x: 5, y: 1, width: 7, height: 4))
    #expect(rect.splitRight(3).right == Rect(x: 9, y: 1, width: 3, height: 4))
    let columns = rect.columns(weights: [1, 2, 1])
    #expect(columns.map(\.width).reduce(0, +) == 10)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.endX == $1.x })
  }

  @Test func `too much taken leaves an empty rectangle`() {
    #expect(rect.inset(by: 3).isEmpty)
    #expect(rect.splitTop(99).rest.isEmpty)
    #expect(rect.splitTop(-1).top.isEmpty)
    #expect(rect.row(4).isEmpty)
    #expect(Rect.zero.columns(weights: [1, 1]).allSatisfy { $0.isEmpty })
    #expect(rect.columns(weights: [0]).allSatisfy { $0.isEmpty })
  }

  @Test func `rectangles meet, contain and centre`() {
    #expect(rect.intersection(Rect(x: 0, y: 0, width: 3, height: 2)) == Rect(x: 2, y: 1, width: 1, height: 1))
    #expect(!rect.intersects(Rect(x: 12, y: 0, width: 3, height: 9)))
    #expect(rect.contains(Point(x: 11, y: 4)))
    #expect(!rect.contains(Point(x: 12, y: 4)))
    #expect(rect.centered(Size(columns: 4, rows: 2)) == Rect(x: 5, y: 2, width: 4, height: 2))
    #expect(rect.centered(Size(columns: 40, rows: 20)) == rect)
  }
}
