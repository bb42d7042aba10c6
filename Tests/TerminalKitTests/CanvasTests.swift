import TerminalKit
import Testing

@Suite struct CanvasTests {
  private func drawn(_ mode: CanvasMode, columns: Int = 8, rows: Int = 3, _ draw: (inout Canvas) -> Void) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), mode: mode)
    draw(&canvas)
    var screen = Screen(size: canvas.size)
    canvas.composite(into: &screen)
    return screen.text
  }

  @Test func `a level line goes through the middle of its cells`() {
    for (mode, picture) in [(CanvasMode.braille, "⠒⠒⠒⠒"), (.box, "────"), (.ascii, "----")] {
      let text = drawn(mode, rows: 1) { $0.line(from: Point(x: 0, y: 0), to: Point(x: 3, y: 0), pen: LinePen()) }
      #expect(TextWidth.width(of: text) == 4)
      if mode != .braille { #expect(text == picture) }
    }
  }

  static let strokes: [(LineStroke, box: String, ascii: String)] = [
    (.solid, "─────", "-----"), (.heavy, "━━━━━", "====="), (.double, "═════", "#####"), (.dashed, "╌╌ ╌╌", "-- --"),
    (.dotted, "┄ ┄ ┄", ". . ."), (.sparse, "┈  ┈", ".  ."),
  ]

  @Test(arguments: strokes)
  func `strokes are told apart without colour`(_ stroke: LineStroke, _ box: String, _ ascii: String) {
    let line = { (canvas: inout Canvas) in
      canvas.line(from: Point(x: 0, y: 0), to: Point(x: 4, y: 0), pen: LinePen(stroke: stroke))
    }
    #expect(drawn(.box, rows: 1, line) == box)
    #expect(drawn(.ascii, rows: 1, line) == ascii)
  }

  @Test func `in braille the six strokes give six drawings`() {
    let drawings = LineStroke.allCases.map { stroke in
      drawn(.braille, columns: 20, rows: 2) {
        $0.line(from: Point(x: 0, y: 0), to: Point(x: 19, y: 0), pen: LinePen(stroke: stroke))
      }
    }
    #expect(Set(drawings).count == LineStroke.allCases.count)
  }

  @Test func `a slanting line is made of slanting characters`() {
    let falling = drawn(.ascii, columns: 6, rows: 3) {
      $0.line(from: Point(x: 0, y: 0), to: Point(x: 2, y: 2), pen: LinePen())
    }
    #expect(falling == "\\\n \\\n  \\")
    let rising = drawn(.box, columns: 6, rows: 3) {
      $0.line(from: Point(x: 2, y: 0), to: Point(x: 0, y: 2), pen: LinePen())
    }
    #expect(rising == "  ╱\n ╱\n╱")
    let gentle = drawn(.box, columns: 9, rows: 2) {
      $0.line(from: Point(x: 0, y: 0), to: Point(x: 8, y: 1), pen: LinePen(stroke: .heavy))
    }
    #expect(gentle.contains("━━━") && gentle.contains("╲") && !gentle.contains("╲╲"))
    let upright = drawn(.ascii, columns: 3, rows: 3) {
      $0.line(from: Point(x: 1, y: 0), to: Point(x: 1, y: 2), pen: LinePen())
    }
    #expect(upright == " |\n |\n |")
  }

  @Test func `a sign stands in the middle of its line and arrows near its ends`() {
    let pen = LinePen(middle: "x", arrows: [.start, .end])
    let text = drawn(.ascii, columns: 9, rows: 1) {
      $0.line(from: Point(x: 0, y: 0), to: Point(x: 8, y: 0), pen: pen)
    }
    #expect(text == "-<--x-->-")
    let backwards = drawn(.box, columns: 9, rows: 1) {
      $0.line(from: Point(x: 8, y: 0), to: Point(x: 0, y: 0), pen: LinePen(arrows: .end))
    }
    #expect(backwards == "─◀───────")
  }

  @Test func `a cell shows the look of its most important line`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    let strong = Style(attributes: .bold)
    canvas.line(from: Point(x: 0, y: 0), to: Point(x: 2, y: 0), pen: LinePen(style: strong, priority: 5))
    canvas.line(from: Point(x: 0, y: 0), to: Point(x: 2, y: 0), pen: LinePen(style: .plain, priority: 1))
    var screen = Screen(size: canvas.size)
    canvas.composite(into: &screen)
    #expect(screen[1, 0].style == strong)
  }

  @Test func `what is behind shows where nothing is drawn, and its background everywhere`() {
    var screen = Screen(size: Size(columns: 5, rows: 2))
    screen.fill(screen.bounds, Style(background: .blue))
    screen.write("Ada", at: .zero, style: Style(background: .blue))
    var canvas = Canvas(size: screen.size, mode: .ascii)
    canvas.line(from: Point(x: 0, y: 1), to: Point(x: 4, y: 1), pen: LinePen())
    #expect(canvas.isInked(Point(x: 0, y: 1)) && !canvas.isInked(.zero) && !canvas.isInked(Point(x: 9, y: 9)))
    canvas.composite(into: &screen)
    #expect(screen.text == "Ada\n-----")
    #expect(screen[2, 1].style.background == .blue)
  }

  @Test func `an ellipse is a ring of separate dots`() {
    let center = CanvasPoint(x: 40, y: 40)
    var canvas = Canvas(size: Size(columns: 40, rows: 20))
    canvas.ellipse(center: center, radiusX: 36, radiusY: 36)
    #expect(canvas.isInked(CanvasPoint(x: 76, y: 40).cell) && canvas.isInked(CanvasPoint(x: 4, y: 40).cell))
    #expect(!canvas.isInked(center.cell))
    var screen = Screen(size: canvas.size)
    canvas.composite(into: &screen)
    #expect(screen.text.contains("⠂") || screen.text.contains("⠄") || screen.text.contains("⠁"))
  }

  static let sizes = [
    Size.zero, Size(columns: 1, rows: 1), Size(columns: 84, rows: 20), Size(columns: 1_000, rows: 500),
  ]

  @Test(arguments: sizes, CanvasMode.allCases)
  func `no line leaves the canvas, wherever it comes from`(_ size: Size, _ mode: CanvasMode) {
    var random = SplitMix(state: 11)
    var canvas = Canvas(size: size, mode: mode)
    let far: [Double] = [0, 1, -1, 0.5, 1e3, -1e3, 1e7, -1e7, 1e18, -1e300, 1e308, .infinity, -.infinity, .nan]
    func coordinate() -> Double {
      if Int.random(in: 0..<4, using: &random) == 0 { return far.randomElement(using: &random) ?? 0 }
      return .random(in: -200...2_300, using: &random)
    }
    func place() -> CanvasPoint { CanvasPoint(x: coordinate(), y: coordinate()) }
    for round in 0..<400 {
      let stroke = LineStroke.allCases[round % LineStroke.allCases.count]
      let pen = LinePen(stroke: stroke, priority: round % 7, middle: "╱╱", arrows: [.start, .end])
      canvas.line(from: place(), to: place(), pen: pen)
      canvas.dot(place())
      if round % 20 == 0 { canvas.ellipse(center: place(), radiusX: coordinate(), radiusY: coordinate()) }
    }
    var screen = Screen(size: Size(columns: 60, rows: 20))
    canvas.composite(into: &screen, at: Point(x: -3, y: 4))
    #expect(screen.size == Size(columns: 60, rows: 20))
  }

  @Test func `the part in view of a line does not change when its ends go out of view`() {
    let whole = drawn(.ascii, columns: 12, rows: 1) {
      $0.line(from: Point(x: 0, y: 0), to: Point(x: 11, y: 0), pen: LinePen(stroke: .dashed))
    }
    let shifted = drawn(.ascii, columns: 12, rows: 1) {
      $0.line(from: Point(x: -3, y: 0), to: Point(x: 40, y: 0), pen: LinePen(stroke: .dashed))
    }
    #expect(whole == shifted)
  }
}
