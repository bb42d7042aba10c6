import LegamiModel
import Testing

struct TextTests {
  @Test(arguments: [
    ("Ada", "Ada"),
    ("  Ada \t Esempio\n", "Ada Esempio"),
    ("Ad\u{1B}[31ma", "Ad[31ma"),
    ("Ada\u{202E}opmesE", "AdaopmesE"),
    ("e\u{301}", "é"),
    ("Zo\u{200B}e", "Zoe"),
    ("👨‍👩‍👧 famiglia", "👨‍👩‍👧 famiglia"),
    ("\u{200D}x", "x"),
    ("\u{7}\u{0}", ""),
  ])
  func `text is cleaned at the border`(dirty: String, clean: String) {
    #expect(CleanText.clean(dirty).text == clean)
  }

  @Test func `text that is too long is cut and says so`() {
    let (text, wasCut) = CleanText.clean(String(repeating: "à", count: 4000), limit: CleanText.nameLimit)
    #expect(text.count == CleanText.nameLimit)
    #expect(wasCut)
    #expect(!CleanText.clean("Ada").wasCut)
  }

  @Test(arguments: [
    "A" + String(repeating: "\u{301}", count: 200_000),
    String(repeating: "👩🏽\u{200D}", count: 50_000) + "👩🏽",
    String(repeating: "\u{1100}", count: 200_000),
    String(repeating: "\u{915}\u{94D}", count: 100_000),
  ])
  func `one character cannot hold a book`(text: String) {
    let (clean, wasCut) = CleanText.clean("Ada \(text) Esempio", limit: CleanText.nameLimit)
    #expect(wasCut)
    #expect(clean.unicodeScalars.count <= 16 * CleanText.nameLimit)
    #expect(clean.hasPrefix("Ada "))
    #expect(CleanText.clean(clean).text == clean)
  }

  @Test(arguments: ["Nguyễn Thị Huệ", "שָׁלוֹם", "น้ำ", "क्षेत्र", "👩🏽‍❤️‍💋‍👩🏻", "🏳️‍🌈"])
  func `marks that people write stay`(name: String) {
    #expect(CleanText.clean(name) == (name, false))
  }

  @Test(arguments: [
    ("dott.ssa Rita", "dott ssa rita"),
    ("Niccolò D'Angelo", "niccolo d angelo"),
    ("ÉLOÏSE", "eloise"),
    ("«Arti  Inventate»", "arti inventate"),
    ("Straße", "straße"),
    ("ﬁore", "fiore"),
  ])
  func `folding forgets case, accents and punctuation`(text: String, folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test func `folding what is folded changes nothing`() {
    for text in ["Ada", "Perché no?", "ÀÈÌÒÙ çñ", "漢字 かな", "a\u{327}", "İstanbul", ""] {
      let folded = FoldedText.fold(text)
      #expect(FoldedText.fold(folded) == folded)
    }
  }

  @Test func `identities sort by the time they were given`() {
    let generator = UlidGenerator(random: { 42 })
    let early = generator.next(at: Instant(milliseconds: 1_000))
    let late = generator.next(at: Instant(milliseconds: 2_000_000_000_000))
    #expect(early.count == 26)
    #expect(early < late)
  }

  @Test func `the folder and the name of a path`() {
    let known = [
      ("", ".", ""), ("s", ".", "s"), ("s/", ".", "s"), ("/", "/", ""), ("//", "/", ""), ("/s", "/", "s"),
      ("a/b", "a", "b"), ("a//b//", "a", "b"), ("/a/b", "/a", "b"), (".", ".", "."), ("è/è", "è", "è"),
    ]
    for (path, folder, name) in known {
      #expect(PathText.folder(of: path) == folder && PathText.name(of: path) == name, "\(path)")
    }
  }

  @Test(arguments: [
    "\u{3164}", "\u{2800}", "\u{115F}", "\u{FFA0} \u{1160}", "\u{2800}\u{3164}\u{2800}", "\u{FE0F}", "\u{34F}",
  ])
  func `letters that show nothing are no text`(invisible: String) {
    #expect(CleanText.clean(invisible).text.isEmpty)
    #expect(CleanText.clean(" \(invisible)\t\(invisible)").text.isEmpty)
  }

  @Test func `what shows nothing at the end of a name makes no other name of it`() {
    #expect(CleanText.clean("Anna\u{3164}").text == "Anna")
    #expect(CleanText.clean("\u{2800}Anna  \u{2800}Rosa").text == "Anna Rosa")
    #expect(CleanText.clean("\u{1112}\u{1161}\u{11AB}").text == "\u{D55C}")
  }
}
