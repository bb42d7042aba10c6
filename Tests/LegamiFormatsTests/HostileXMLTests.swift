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
