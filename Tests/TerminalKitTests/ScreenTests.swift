import TerminalKit
import Testing

@Suite struct ScreenTests {
  @Test func `text stands where it was written`() {
    var screen = Screen(size: Size(columns: 10, rows: 2))
    #expect(screen.write("Ada", at: Point(x: 2, y: 1)) == 3)
    #expect(screen.text == "\n  Ada")
    #expect(screen.find("Ada") == Point(x: 2, y: 1))
    #expect(screen.find("Gina") == nil)
  }

  @Test func `long text ends in an ellipsis or is cut, as asked`() {
    var screen = Screen(size: Size(columns: 8, rows: 3))
    #expect(screen.write("dott.ssa Rita", at: .zero) == 8)
    screen.write("dott.ssa Rita", at: Point(x: 0, y: 1), maxWidth: 5, clip: .cut)
    screen.ellipsis = "~"
    screen.write("dott.ssa Rita", at: Point(x: 4, y: 2))
    #expect(screen.text == "dott.ss…\ndott.\n    dot~")
  }

  @Test func `a text that fits exactly is whole`() {
    var screen = Screen(size: Size(columns: 4, rows: 1))
    #expect(screen.write("Gina", at: .zero) == 4)
    #expect(screen.text == "Gina")
  }

  @Test func `text beyond the left edge shows its rest`() {
    var screen = Screen(size: Size(columns: 4, rows: 1))
    screen.write("Silvano", at: Point(x: -3, y: 0))
    #expect(screen.text == "vano")
  }

  @Test func `half of a wide character is never left behind`() {
    var screen = Screen(size: Size(columns: 6, rows: 1))
    screen.write("漢字", at: .zero)
    screen.write("x", at: Point(x: 1, y: 0))
    #expect(screen.text == " x字")
    screen.write("漢字", at: .zero)
    screen.write("x", at: Point(x: 2, y: 0))
    #expect(screen.text == "漢x")
    screen.write("漢", at: Point(x: 5, y: 0), clip: .cut)
    #expect(screen.text == "漢x")
    screen.write("漢漢漢漢", at: .zero)
    #expect(screen.text == "漢漢…")
  }

  @Test func `control and direction characters are not drawn`() {
    var screen = Screen(size: Size(columns: 30, rows: 1))
    screen.write("a\u{1B}[31mb\u{202E}c\u{200B}d\ne\tf", at: .zero)
    #expect(screen.text == "a[31mbcd e f")
  }

  @Test func `pieces of different looks stand side by side and clip as one`() {
    let pieces = [StyledText("a", Style(attributes: .bold)), StyledText(" aggiungi"), StyledText("  t legame")]
    var screen = Screen(size: Size(columns: 40, rows: 2))
    #expect(screen.write(pieces, at: .zero) == 20)
    screen.write(pieces, at: Point(x: 0, y: 1), maxWidth: 10)
    #expect(screen.text == "a aggiungi  t legame\na aggiung…")
    #expect(screen[0, 0].style.attributes == .bold)
    #expect(screen[1, 0].style == .plain)
  }

  @Test func `a box frames its rectangle with its title`() {
    var screen = Screen(size: Size(columns: 12, rows: 3))
    screen.box(Rect(x: 0, y: 0, width: 12, height: 3), title: "Gina")
    #expect(screen.text == "┌ Gina ────┐\n│          │\n└──────────┘")
    screen.box(Rect(x: 0, y: 0, width: 12, height: 3), title: "Gina, vicina di casa", glyphs: .ascii)
    #expect(screen.text == "+ Gina, v… +\n|          |\n+----------+")
  }

  @Test func `restyling keeps the text, and the dump names looks and the cursor`() {
    var screen = Screen(size: Size(columns: 8, rows: 2))
    screen.write("Ada", at: .zero)
    screen.write("Gina", at: Point(x: 0, y: 1))
    screen.restyle(Rect(x: 0, y: 1, width: 8, height: 1)) { $0.adding(.reverse) }
    screen.cursor = Point(x: 0, y: 1)
    #expect(screen.styledText == "Ada\n{reverse}▏Gina    {}")
  }

  @Test func `a screen drawn on another keeps its cells and its cursor`() {
    var inner = Screen(size: Size(columns: 4, rows: 1))
    inner.write("漢x", at: .zero)
    inner.cursor = Point(x: 2, y: 0)
    var outer = Screen(size: Size(columns: 8, rows: 2))
    outer.draw(inner, at: Point(x: 3, y: 1))
    #expect(outer.text == "\n   漢x")
    #expect(outer.cursor == Point(x: 5, y: 1))
  }

  @Test func `accents composed and decomposed make the same frame`() {
    var one = Screen(size: Size(columns: 4, rows: 1))
    var other = one
    one.write("e\u{301}", at: .zero)
    other.write("\u{E9}", at: .zero)
    #expect(one == other)
  }

  @Test(arguments: [Size.zero, Size(columns: 1, rows: 1), Size(columns: 3, rows: 2), Size(columns: 80, rows: 24)])
  func `nothing hostile escapes, whatever the size and the place`(_ size: Size) {
    var random = SplitMix(state: 7)
    var screen = Screen(size: size)
    for _ in 0..<1_500 {
      let text = HostileText.samples.randomElement(using: &random) ?? ""
      let point = Point(x: .random(in: -5...90, using: &random), y: .random(in: -2...30, using: &random))
      let width = Bool.random(using: &random) ? Int.random(in: -1...20, using: &random) : nil
      let written = screen.write(text, at: point, maxWidth: width, clip: Bool.random(using: &random) ? .cut : .ellipsis)
      #expect(written >= 0 && written <= max(0, width ?? .max))
      screen.fill(Rect(x: point.x, y: point.y, width: 2, height: 1), .plain)
      screen.box(Rect(x: point.y, y: point.x, width: 9, height: 4), title: text)
    }
    #expect(!screen.text.unicodeScalars.contains { $0 != "\n" && HostileText.isDangerous($0) })
    for y in 0..<size.rows {
      #expect(TextWidth.width(of: screen.row(y)) <= size.columns)
      #expect(size.columns == 0 || !screen[0, y].isContinuation)
      for x in 1..<max(1, size.columns) where screen[x, y].isContinuation {
        #expect(!screen[x - 1, y].isContinuation && TextWidth.width(of: screen[x - 1, y].text) == 2)
      }
    }
  }
}
