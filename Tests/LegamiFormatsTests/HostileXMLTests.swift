import Foundation
import LegamiFormats
import LegamiModel
import TestSupport
import Testing

struct HostileXMLTests {
  @Test func `entities that expand are refused by their name`() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE graphml [
        <!ENTITY a "ha">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      ]>
      <graphml><graph><node id="&b;"/></graph></graphml>
      """
    let error = try Reading.refusal(("bomb.graphml", bomb))
    #expect(error?.code == .entityExpansion)
    #expect(error?.line == 3)
    #expect(error?.file.hasSuffix("bomb.graphml") == true)
  }

  @Test(arguments: [
    "<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><graphml><graph><node id=\"&x;\"/></graph>",
    "<!DOCTYPE graphml [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p;]><graphml/>",
  ])
  func `nothing outside the file is looked at`(_ text: String) throws {
    #expect(try Reading.refusal(("outside.graphml", text))?.code == .entityExpansion)
  }

  @Test func `a document type that lies elsewhere is not fetched and does no harm`() throws {
    let text = """
      <!DOCTYPE graphml SYSTEM "http://127.0.0.1:9/graphml.dtd">
      <graphml><graph><node id="a"/></graph></graphml>
      """
    #expect(try Reading.read(("dtd.graphml", text)).nodeRows == 1)
    let unknown = text.replacing("id=\"a\"", with: "id=\"a\"><data key=\"k\">&who;</data></node><node id=\"b\"")
    #expect(try Reading.refusal(("dtd.graphml", unknown))?.code == .malformedXML)
  }

  @Test(arguments: [
    ("<graphml>\n<graph>\n<node id=\"a\">\n</graph>\n</graphml>", FormatError.Code.malformedXML, 4),
    ("<graphml>\n<graph>\n<node id=a/>\n</graph></graphml>", .malformedXML, 3),
    ("<graphml>\n<graph>\n<node id=\"a\"/>\n</graph>\n", .truncated, 4),
    ("<graphml>\n<graph>\n<node id=\"a", .truncated, 3),
    ("<graphml><graph><node id=\"a\"/></graph></graphml>\n<graphml/>", .malformedXML, 2),
    ("<graphml><graph>\n<node id=\"a\"><data key=\"k\">\u{1}</data></node></graph></graphml>", .malformedXML, 2),
    ("<graphml><graph>\n<node id=\"&nobody;\"/></graph></graphml>", .malformedXML, 2),
    ("<?xml version=\"1.0\" encoding=\"martian\"?>\n<graphml/>", .encoding, 1),
    ("<gexf version=\"1.3\"/>", .unknownFormat, 1),
    ("   \n  \n", .empty, 1),
    ("<graphml><graph></graph></graphml>", .noNodes, 0),
  ])
  func `wrong files are refused with their line`(_ text: String, code: FormatError.Code, line: Int) throws {
    let error = try Reading.refusal(("wrong.graphml", text))
    #expect(error?.code == code)
    #expect(error?.line ?? 0 == line)
  }

  /// The encoding a file declares, and a byte or two that are no text in it.
  @Test(
    arguments: [
      ("ISO-2022-JP", [0x80, 0xFF]), ("US-ASCII", [0xC3, 0xA8]), ("US-ASCII", [0xE8]), ("UTF-8", [0xE8, 0x20]),
      ("EUC-JP", [0xFF, 0xFF]), ("GB18030", [0xFF, 0xFF]), ("Shift_JIS", [0xFD, 0xFF]), ("BIG5", [0xFF, 0xFF]),
    ] as [(String, [UInt8])])
  func `bytes that are no text in the declared encoding are a wrong encoding, on their line`(
    _ encoding: String, _ wrong: [UInt8]
  ) throws {
    for lines in [0, 3, 40_000] {
      let head = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<graphml>\n<graph>\n"
      let before = String(repeating: "<node id=\"\"/>\n", count: lines)
      let rest = " Rossi\"/>\n" + String(repeating: "<node id=\"z\"/>\n", count: lines) + "</graph>\n</graphml>\n"
      let bytes = Array((head + before + "<node id=\"Gina ").utf8) + wrong + Array(rest.utf8)
      let error = try Reading.refusal(bytes: bytes, named: "wrong.graphml")
      #expect(error?.code == .encoding, "\(encoding)")
      #expect(error?.line == lines + 4, "\(encoding) \(lines)")
    }
  }

  @Test func `a file in another encoding that ends half-way is cut, not wrong`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n<graphml>\n<graph>\n<node id=\"Nicol"
    let error = try Reading.refusal(bytes: Array(text.utf8) + [0xF2], named: "cut.graphml")
    #expect(error?.code == .truncated)
  }

  @Test func `a tag of more attributes than anybody writes is refused before they are compared`() throws {
    func file(_ count: Int, _ quote: String) -> String {
      let attributes = (0..<count).map { "a\($0)=\(quote)>\(quote)" }.joined(separator: " ")
      return "<graphml><graph><node id=\"a\"/>\n<node id=\"b\" \(attributes)/></graph></graphml>"
    }
    #expect(try Reading.read(("few.graphml", file(4_000, "\""))).nodeRows == 2)
    #expect(try Reading.refusal(("many.graphml", file(5_000, "'")))?.code == .tooLong)
    #expect(try Reading.refusal(("more.graphml", file(80_000, "\"")))?.code == .tooLong)
    // In text, in a comment, anything may be quoted.
    let quotes = String(repeating: "\"'", count: 9_000)
    let text =
      "<graphml><!-- \(quotes) --><graph><node id=\"a\"><data key=\"k\">\(quotes)</data></node></graph></graphml>"
    #expect(try Reading.read(("text.graphml", text)).nodeRows == 1)
  }

  @Test func `a file of nothing is empty`() throws {
    #expect(try Reading.refusal(("nothing.graphml", ""))?.code == .empty)
  }

  @Test func `bytes that are no UTF-8 are refused with their line`() throws {
    let start = Array("<graphml><graph>\n<node id=\"caff".utf8)
    let end = Array("\"/></graph></graphml>".utf8)
    let error = try Reading.refusal(bytes: start + [0xE8] + end, named: "latin.graphml")
    #expect(error?.code == .encoding)
    #expect(error?.line == 2)
    let text = Array("<graphml><graph>\n<node id=\"a\"><data key=\"k\">caff".utf8)
    let rest = Array("</data></node></graph></graphml>".utf8)
    let inText = try Reading.refusal(bytes: text + [0xE8] + rest, named: "latin.graphml")
    #expect(inText?.code == .encoding)
    #expect(inText?.line == 2)
  }

  @Test func `declared Latin-1 and UTF-16 are read`() throws {
    let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node id=\"caff".utf8) + [0xE8]
    let end = Array("\"/></graph></graphml>".utf8)
    #expect(try Reading.read(bytes: latin + end, named: "latin.graphml").only.nodes[0].node.name == "caffè")
    let wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><graphml><graph><node id=\"caffè\"/></graph></graphml>"
    for isLittle in [true, false] {
      let units = ([0xFEFF] + wide.utf16).flatMap { unit -> [UInt8] in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
      }
      #expect(try Reading.read(bytes: units, named: "wide.graphml").only.nodes[0].node.name == "caffè")
    }
  }

  @Test func `elements a thousand deep are refused`() throws {
    let text =
      "<graphml><graph>" + String(repeating: "<node id=\"a\">\n<graph>\n", count: 1000) + "</graph></node>"
    let error = try Reading.refusal(("deep.graphml", text))
    #expect(error?.code == .tooDeep)
    #expect(error?.arguments == ["200"])
    #expect(error?.line != nil)
  }

  @Test func `a tag or a text of megabytes is refused`() throws {
    let attributes = (0..<200_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(try Reading.refusal(("t.graphml", "<graphml><graph>\n<node \(attributes)/>"))?.code == .tooLong)
    let fewer = (0..<5000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(try Reading.refusal(("t.graphml", "<graphml><graph>\n<node \(fewer)/>"))?.code == .tooLong)
    let text = String(repeating: "lorem ipsum\n", count: 200_000)
    let error = try Reading.refusal(
      ("t.graphml", "<graphml><graph><node id=\"a\"><data key=\"k\">\(text)</data></node></graph></graphml>"))
    #expect(error?.code == .tooLong)
    let pieces = String(repeating: "<![CDATA[\(String(repeating: "x", count: 1000))]]>", count: 2000)
    let inPieces = try Reading.refusal(
      ("t.graphml", "<graphml><graph><node id=\"a\"><data key=\"k\">\(pieces)</data></node></graph></graphml>"))
    #expect(inPieces?.code == .tooLong)
  }

  @Test func `undeclared prefixes do no harm`() throws {
    let text = "<graphml><graph zz:caseId=\"c\"><node id=\"a\"><yy:thing/></node></graph></graphml>"
    #expect(try Reading.read(("prefix.graphml", text)).only.name == "c")
  }
}
