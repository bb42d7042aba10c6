import TerminalKit
import Testing

@Suite struct TextFieldTests {
  private func typed(_ keys: [Key], from text: String = "", limit: Int = 200) -> TextField {
    var field = TextField(text, limit: limit)
    for key in keys { field.handle(key) }
    return field
  }

  @Test func `typing, moving and deleting edit the text`() {
    let field = typed([.character("G"), .character("n"), .character("a"), .left, .left, .character("i")])
    #expect(field.text == "Gina")
    #expect(field.cursor == 2)
    #expect(typed([.backspace], from: "Ada").text == "Ad")
    #expect(typed([.home, .delete], from: "Ada").text == "da")
    #expect(typed([.home, .backspace, .end, .delete], from: "Ada").text == "Ada")
    #expect(typed([.control("w")], from: "don Nello  ").text == "don ")
    #expect(typed([.alt("b"), .control("k")], from: "don Nello").text == "don ")
    #expect(typed([.control("u")], from: "don Nello").text == "")
  }

  @Test func `a key without meaning in a text is left to others`() {
    var field = TextField("Ada")
    let isEnterUsed = field.handle(.enter)
    let isUpUsed = field.handle(.up)
    #expect(!isEnterUsed && !isUpUsed)
    #expect(field.text == "Ada")
  }

  @Test func `one backspace takes one character as people see it`() {
    #expect(typed([.backspace], from: "a👨‍👩‍👧‍👦").text == "a")
    #expect(typed([.character("e"), .character("\u{301}"), .backspace]).text == "")
    #expect(typed([.character("e"), .character("\u{301}")]).cursor == 1)
  }

  @Test func `nothing invisible gets in, and not more than the limit`() {
    var field = TextField(limit: 5)
    let fitsFirst = field.insert("a\u{202E}\u{1B}b\nc")
    #expect(fitsFirst && field.text == "ab c")
    let fitsSecond = field.insert("defgh")
    #expect(!fitsSecond && field.text == "ab cd")
    field.move(to: 0)
    let fitsThird = field.insert("x")
    #expect(!fitsThird)
    #expect(field.text == "ab cd")
    #expect(TextField(String(repeating: "x", count: 4_000)).text.count == 200)
  }

  @Test(arguments: HostileText.samples)
  func `any text can be typed, walked through and deleted`(_ sample: String) {
    var field = TextField()
    field.insert(sample)
    var screen = Screen(size: Size(columns: 12, rows: 1))
    for _ in 0...field.text.count {
      let cursor = field.draw(into: &screen, in: Rect(x: 1, y: 0, width: 9, height: 1))
      #expect(cursor.map { (1..<10).contains($0.x) } == true)
      field.handle(.left)
    }
    field.handle(.end)
    while !field.isEmpty { field.handle(.backspace) }
    #expect(field.cursor == 0)
  }

  @Test func `a long text scrolls so that the cursor stays in view`() {
    var screen = Screen(size: Size(columns: 8, rows: 1))
    var field = TextField("dott.ssa Rita")
    #expect(field.draw(into: &screen, in: screen.bounds) == Point(x: 7, y: 0))
    #expect(screen.text == "…a Rita")
    field.handle(.home)
    #expect(field.draw(into: &screen, in: screen.bounds) == .zero)
    #expect(screen.text == "dott.ss…")
    #expect(TextField().draw(into: &screen, in: screen.bounds, placeholder: "nome") == .zero)
    #expect(screen.text == "nome")
    #expect(field.draw(into: &screen, in: .zero) == nil)
  }
}

@Suite struct ListWindowTests {
  @Test func `the chosen row is always in view`() {
    var random = SplitMix(state: 3)
    var list = ListWindow(count: 100, height: 10)
    for _ in 0..<2_000 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: list.setHeight(.random(in: 0...30, using: &random))
      case 1: list.setCount(.random(in: 0...200, using: &random))
      case 2: list.move(by: .random(in: -500...500, using: &random))
      case 3: list.page(Bool.random(using: &random) ? 1 : -1)
      default: list.handle([Key.up, .down, .home, .end, .pageUp, .pageDown].randomElement(using: &random) ?? .up)
      }
      #expect(list.count == 0 || list.selection < list.count)
      #expect(list.selection >= 0 && list.offset >= 0)
      if list.count > 0, list.height > 0 { #expect(list.visible.contains(list.selection)) }
      if list.height > 0 { #expect(list.offset <= max(0, list.count - list.height)) }
    }
  }

  @Test func `a page keeps one row of what was in view`() {
    var list = ListWindow(count: 100, height: 10)
    list.handle(.pageDown)
    #expect(list.selection == 9)
    list.handle(.pageDown)
    #expect(list.selection == 18)
    #expect(list.visible == 9..<19)
    list.handle(.end)
    #expect(list.visible == 90..<100)
    list.move(by: .max)
    #expect(list.selection == 99)
  }
}

@Suite struct ColumnsTests {
  let columns = Columns([
    .flexible(weight: 2, minimum: 8, importance: 9), .fixed(6, alignment: .trailing, importance: 1),
    .flexible(minimum: 5),
  ])

  @Test func `columns fill the width they are given`() {
    #expect(columns.widths(in: 40) == [19, 6, 11])
    #expect(columns.widths(in: 23) == [8, 6, 5])
  }

  @Test func `the least important columns give way first`() {
    #expect(columns.widths(in: 22) == [14, 6, 0])
    #expect(columns.widths(in: 10) == [10, 0, 0])
    #expect(columns.widths(in: 3) == [3, 0, 0])
    #expect(columns.widths(in: 0) == [0, 0, 0])
    #expect(Columns([]).widths(in: 10) == [])
  }

  @Test func `rows line up under each other`() {
    var screen = Screen(size: Size(columns: 40, rows: 2))
    columns.draw([StyledText("Gina"), StyledText("3"), StyledText("casa")], into: &screen, at: .zero, width: 40)
    columns.draw(
      [StyledText("una persona dal nome lungo"), StyledText("12"), StyledText("lavoro e scuola")], into: &screen,
      at: Point(x: 0, y: 1), width: 40)
    #expect(screen.text == "Gina                      3  casa\nuna persona dal no…      12  lavoro e s…")
  }
}

@Suite struct FooterTests {
  let footer = Footer(
    hints: [.init(key: "a", label: "aggiungi"), .init(key: "t", label: "legame"), .init(key: "+ -", label: "cerchio")],
    always: [.init(key: "Esc", label: "indietro"), .init(key: "?", label: "aiuto")])

  private func drawn(_ width: Int) -> String {
    var screen = Screen(size: Size(columns: width, rows: 1))
    footer.draw(into: &screen, in: screen.bounds, keyStyle: .plain, labelStyle: .plain)
    return screen.text
  }

  @Test func `as many hints as fit, and always the way out and the way to the rest`() {
    #expect(drawn(60) == "a aggiungi  t legame  + - cerchio  Esc indietro  ? aiuto")
    #expect(drawn(56) == "a aggiungi  t legame  + - cerchio  Esc indietro  ? aiuto")
    #expect(drawn(54) == "a aggiungi  t legame  Esc indietro  ? aiuto")
    #expect(drawn(21) == "Esc indietro  ? aiuto")
    #expect(drawn(20) == "a aggiungi  ? aiuto")
    #expect(drawn(7) == "? aiuto")
    #expect(drawn(5) == "")
  }

  @Test func `a panel clears its area and says what room is left`() {
    var screen = Screen(size: Size(columns: 14, rows: 4))
    screen.fill(screen.bounds, .plain, character: "x")
    let inside = Panel(title: "Gina").draw(into: &screen, in: Rect(x: 1, y: 0, width: 12, height: 4))
    screen.write("casa", at: inside.origin)
    #expect(screen.text == "x┌ Gina ────┐x\nx│ casa     │x\nx│          │x\nx└──────────┘x")
    #expect(inside == Rect(x: 3, y: 1, width: 8, height: 2))
    #expect(Panel().draw(into: &screen, in: .zero).isEmpty)
  }
}
