import LegamiModel
import LegamiWords
import Testing

struct LanguageTests {
  @Test(
    arguments: [
      (nil, nil, [:], Language.english),
      ("it", "en", ["LANG": "en_GB.UTF-8"], .italian),
      ("xx", "it", [:], .italian),
      (nil, "it", ["LC_ALL": "en_US.UTF-8"], .italian),
      (nil, nil, ["LANG": "it_IT.UTF-8"], .italian),
      (nil, nil, ["LC_ALL": "C", "LANG": "it_IT.UTF-8"], .english),
      (nil, nil, ["LC_ALL": "", "LC_MESSAGES": "it_CH", "LANG": "en_US"], .italian),
      (nil, nil, ["LANG": "POSIX"], .english),
      (nil, nil, ["LANG": "de_DE"], .english),
    ] as [(String?, String?, [String: String], Language)])
  func `the language is what was asked for, else configured, else what the environment says`(
    option: String?, configuration: String?, environment: [String: String], expected: Language
  ) {
    #expect(Language.choose(option: option, configuration: configuration, environment: environment) == expected)
  }

  @Test(
    arguments: [
      (["Bruno"], "Bruno", "Bruno"),
      ([], "", ""),
      (["Bruno", "Dario", "Gina"], "Bruno, Dario e Gina", "Bruno, Dario and Gina"),
      (["Bruno", "Elsa"], "Bruno ed Elsa", "Bruno and Elsa"),
      (["Bruno", "Ada"], "Bruno e Ada", "Bruno and Ada"),
      (["Ada", "Èlia"], "Ada ed Èlia", "Ada and Èlia"),
    ] as [([String], String, String)])
  func `names in a row`(names: [String], italian: String, english: String) {
    #expect(Words(.italian).list(names) == italian)
    #expect(Words(.english).list(names) == english)
  }

  @Test func `a long list says how many more, and never leaves out only one`() {
    let words = Words(.italian)
    #expect(words.list(["A", "B", "C", "D", "E"], atMost: 2) == "A, B e altri 3")
    #expect(words.list(["Anna", "Bice", "Elsa"], atMost: 2) == "Anna, Bice ed Elsa")
    #expect(words.list(["A", "B", "C"], atMost: -4) == "A e altri 2")
  }

  @Test func `Italian is euphonic before the same vowel only`() {
    let words = Words(.italian)
    #expect(words.to("Ada") == "ad Ada")
    #expect(words.to("Àgata") == "ad Àgata")
    #expect(words.to("Elsa") == "a Elsa")
    #expect(words.to("Bruno") == "a Bruno")
    #expect(words.around("Ada") == "attorno ad Ada")
    #expect(words.to("") == "a ")
    #expect(Words(.english).around("Ada") == "around Ada")
  }

  @Test func `numbers have their mark and their groups`() {
    let italian = Words(.italian)
    let english = Words(.english)
    #expect(italian.number(0.1176, decimals: 3) == "0,118")
    #expect(english.number(0.1176, decimals: 3) == "0.118")
    #expect(italian.number(-0.0004, decimals: 3) == "0,000")
    #expect(italian.number(-1.5, decimals: 1) == "-1,5")
    #expect(italian.number(Double.nan, decimals: 2) == "—")
    #expect(italian.number(Double.infinity, decimals: 2) == "—")
    #expect(italian.number(123_456.78, decimals: 2) == "123.456,78")
    #expect(italian.number(100_000) == "100.000")
    #expect(english.number(100_000) == "100,000")
    #expect(english.number(-1_234_567) == "-1,234,567")
    #expect(italian.number(2026) == "2026")
    #expect(italian.number(Int.min).hasPrefix("-9.223"))
    #expect(italian.percent(0.64) == "64%")
  }

  @Test func `hours and euro`() {
    let italian = Words(.italian)
    #expect(italian.hours(hundredths: 100) == "1 ora")
    #expect(italian.hours(hundredths: 1250) == "12,5 ore")
    #expect(italian.hours(hundredths: 0) == "0 ore")
    #expect(Words(.english).hours(hundredths: 25) == "0.25 hours")
    #expect(italian.euro(cents: 125_000) == "1250 €")
    #expect(italian.euro(cents: 1_250_000) == "12.500 €")
    #expect(Words(.english).euro(cents: 1250) == "€12.50")
    #expect(Words(.english).euro(cents: -1250) == "-€12.50")
  }
}
