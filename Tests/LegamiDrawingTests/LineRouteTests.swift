import TerminalKit
import Testing

@testable import LegamiDrawing

struct LineRouteTests {
  private func rect(_ x: Int, _ y: Int, _ width: Int) -> Rect { Rect(x: x, y: y, width: width, height: 1) }

  private func claims(_ others: [(Rect, isMark: Bool)]) -> Claims {
    var claims = Claims(size: Size(columns: 40, rows: 12))
    for (rect, isMark) in others { claims.claim(rect, for: 9, isMark: isMark) }
    claims.claim(rect(2, 6, 1), for: 1, isMark: true)
    claims.claim(rect(36, 6, 1), for: 2, isMark: true)
    return claims
  }

  private func curve(_ others: [(Rect, isMark: Bool)]) -> CanvasCurve {
    var route = LineRoute(claims: claims(others))
    return route.way(from: Point(x: 2, y: 6), to: Point(x: 36, y: 6), owners: (1, 2)).curve
  }

  @Test func `with nobody in between a line is straight`() {
    #expect(curve([]).control == nil)
    #expect(curve([(rect(10, 2, 8), false)]).control == nil)
  }

  @Test func `a line goes around a name and a mark in its way`() {
    for other in [(rect(14, 6, 8), false), (rect(18, 6, 1), true)] {
      let curve = curve([other])
      #expect(curve.control != nil)
      #expect(LineRoute.cells(of: curve).allSatisfy { claims([other]).owner($0) != 9 })
      #expect(curve.start == CanvasPoint(cell: Point(x: 2, y: 6)) && curve.end == CanvasPoint(cell: Point(x: 36, y: 6)))
    }
  }

  @Test func `where there is no way around, a line stops short of the name it passes behind`() {
    let wall = (0..<12).map { (rect(18, $0, 5), isMark: false) }
    let curve = curve(wall)
    var halo = Halo(size: Size(columns: 40, rows: 12), reach: 2)
    for (rect, _) in wall { halo.surround(rect, for: 9) }
    var canvas = Canvas(size: halo.size)
    canvas.curve(curve, pen: LinePen()) { [halo] in halo.isOpen(x: $0, y: $1, to: (1, 2)) }
    #expect((0..<12).contains { canvas.isInked(Point(x: 10, y: $0)) })
    for row in 0..<12 {
      for column in 17...23 { #expect(!canvas.isInked(Point(x: column, y: row))) }
    }
  }

  @Test func `a curve that leaves the picture is not taken`() {
    var claims = Claims(size: Size(columns: 40, rows: 1))
    claims.claim(rect(18, 0, 3), for: 9, isMark: false)
    var route = LineRoute(claims: claims)
    let curve = route.way(from: Point(x: 2, y: 0), to: Point(x: 36, y: 0), owners: (1, 2)).curve
    #expect(LineRoute.cells(of: curve).allSatisfy { claims.size.contains($0) })
  }
}
