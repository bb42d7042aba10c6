import TerminalKit
import Testing

@Suite struct TextWidthTests {
  static let table: [(text: String, columns: Int)] = [
    ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("ñ", 1), ("漢", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2),
    ("👨‍👩‍👧‍👦", 2), ("🇮🇹", 2), ("❤️", 2), ("❤", 1), ("⚠️", 2), ("👍🏽", 2), ("🏴‍☠️", 2), ("1️⃣", 2), ("⌚", 2),
    ("\u{AD}", 0), ("\u{200B}", 0), ("\u{202E}", 0), ("\u{1B}", 0), ("\u{7}", 0), ("\u{9B}", 0), ("\u{301}", 0),
    ("\t", 1), ("\n", 1), ("\r\n", 1), ("\u{2028}", 1),
    ("⠿", 1), ("─", 1), ("①", 1), ("◉", 1), ("…", 1), ("–", 1), ("“", 1),
    ("don Nello", 9), ("Zoë 李", 6), ("क्षि", 2), ("a\u{300}\u{301}\u{302}", 1),
  ]

  @Test(arguments: table)
  func `each text takes the columns of the table`(_ text: String, _ columns: Int) {
    #expect(TextWidth.width(of: text) == columns)
  }

  @Test(arguments: table)
  func `writing a text takes the columns that were counted`(_ text: String, _ columns: Int) {
    var screen = Screen(size: Size(columns: 20, rows: 1))
    #expect(screen.write(text, at: .zero) == columns)
  }

  @Test func `a clipped text ends in an ellipsis and never splits a wide character`() {
    #expect(TextWidth.clipped("Gina", to: 4) == "Gina")
    #expect(TextWidth.clipped("Silvano", to: 4) == "Sil…")
    #expect(TextWidth.clipped("漢漢漢", to: 4) == "漢…")
    #expect(TextWidth.clipped("漢漢漢", to: 5) == "漢漢…")
    #expect(TextWidth.clipped("Silvano", to: 1) == "…")
    #expect(TextWidth.clipped("Silvano", to: 0) == "")
    #expect(TextWidth.clipped("Silvano", to: 2, ellipsis: "...") == "Si")
  }

  @Test func `a padded text fills its columns on the side asked for`() {
    #expect(TextWidth.padded("Ada", to: 5) == "Ada  ")
    #expect(TextWidth.padded("Ada", to: 5, alignment: .trailing) == "  Ada")
    #expect(TextWidth.padded("Ada", to: 6, alignment: .center) == " Ada  ")
    #expect(TextWidth.padded("漢", to: 3) == "漢 ")
    #expect(TextWidth.padded("Silvano", to: 3) == "Si…")
  }

  @Test func `text wraps between words, and long words where they must`() {
    #expect(TextWidth.wrapped("aiuto pratico, compagnia", to: 14) == ["aiuto pratico,", "compagnia"])
    #expect(TextWidth.wrapped("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(TextWidth.wrapped("uno\n\ndue", to: 9) == ["uno", "", "due"])
    #expect(TextWidth.wrapped("", to: 9) == [""])
    #expect(TextWidth.wrapped("abc", to: 0) == [""])
    #expect(TextWidth.wrapped("漢漢", to: 1) == ["漢", "漢"])
  }

  @Test(arguments: [1, 2, 7, 40])
  func `no wrapped line is wider than asked, and no word is lost`(_ columns: Int) {
    let text = "Ada riceve da Gina: aiuto pratico, compagnia, aiuto in emergenza · Ada dà a Gina: compagnia"
    let lines = TextWidth.wrapped(text, to: columns)
    #expect(lines.allSatisfy { TextWidth.width(of: $0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `transliterated text stays readable in ASCII`() {
    #expect(Transliteration.text("perché Zoë dà 5 € … «sì» ① ─ 漢") == "perche Zoe da 5 EUR ... \"si\" 1 - ?")
    #expect(Transliteration.text("a\u{1B}[31mb").contains("\u{1B}") == false)
  }
}
