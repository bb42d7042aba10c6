import LegamiFormats
import LegamiModel
import Testing

struct TableTests {
  static let alters = """
    egoID;alterID;alter.sex;nome;ruolo;cerchio
    "7";1;"w";"Nora";amica;1
    "7";2;"m";"Piero";NA;NA
    "9";1;"m";"Remo";vicino;3
    """

  static let canvasEdges =
    "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\n"

  static let ties = """
    egoID;Source;Target;weight
    7;1;2;1,5
    9;1;1;1
    9;1;4;1
    """

  @Test func `each ego is a net, and numbers of alters are its own`() throws {
    let document = try Reading.read(
      ("alters.csv", Self.alters), ("ties.csv", Self.ties), ("egos.csv", "egoID;sex;age\n7;w;44\n9;m;50"))
    #expect(document.format == "csv")
    #expect(document.nodeRows == 3)
    #expect(document.tieRows == 3)
    #expect(document.networks.map(\.ordinal) == ["ego 7", "ego 9"])
    #expect(document.networks.map(\.nodes.count) == [3, 2])
    let seven = document.networks[0]
    #expect(seven.nodes[0].node.attributes["age"] == .number(44))
    #expect(seven.node("1")?.name == "Nora")
    #expect(seven.node("1")?.attributes["alter.sex"] == .text("w"))
    #expect(seven.ties("ego", "1").first?.identity.type == .friendship)
    #expect(seven.ties("ego", "1").first?.spells[0].spell.fromA.ring == .inner)
    #expect(seven.ties("ego", "2").first?.identity.type == .unspecified)
    #expect(seven.ties("1", "2").first?.identity.weight == 1.5)
    #expect(document.networks[1].node("1")?.name == "Remo")
    #expect(Set(document.networks.map(\.dataset)).count == 2)
    #expect(document.skips(.loop).map(\.line) == [3])
    #expect(document.skips(.unknownEnd).map(\.line) == [4])
    #expect(document.skips(.unknownEnd).first?.file == "ties.csv")
  }

  @Test func `beside an ego and an alter, from and to are dates, not people`() throws {
    let network = try Reading.read(
      ("alters.csv", "ego,alter,name,from,to\n1,1,Anna,2015,2019\n1,2,Bruna,2020-03,\n")
    ).only
    #expect(network.nodes.map(\.node.name) == ["ego 1", "Anna", "Bruna"])
    let spans = network.centreTies.map(\.spells[0].spell.span)
    #expect(spans.map(\.from) == [PartialDate("2015"), PartialDate("2020-03")])
    #expect(spans.map(\.to) == [PartialDate("2019"), nil])
  }

  @Test func `beside an ego alone, from and to are two people who know each other`() throws {
    let document = try Reading.read(
      ("alters.csv", "ego,alter,name\n1,1,Anna\n1,2,Bruna\n"), ("ties.csv", "ego,from,to\n1,1,2\n"))
    #expect(try document.only.ties("1", "2").count == 1)
  }

  @Test func `the alter's key may be one of the two ends`() throws {
    let document = try Reading.read(("ties.csv", "ego,nameID,targetID\n1,Anna,Bruna\n"))
    #expect(try document.only.ties("Anna", "Bruna").count == 1)
  }

  @Test func `a question of Network Canvas called source or from is not an end`() throws {
    let document = try Reading.read(
      ("c_1_ego.csv", "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID\nE1,caso 1,S1"),
      (
        "c_1_attributeList_Person.csv",
        "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,source,target\n1,E1,U1,Zeno,lavoro,casa"
      ))
    #expect(try document.only.nodes.map(\.node.name) == ["caso 1", "Zeno"])
  }

  @Test func `a table of ties without an ego belongs to the only ego there is`() throws {
    let document = try Reading.read(
      ("a.csv", "alter_ID,ego_ID,alter_num\n2801,28,1\n2802,28,2"), ("t.csv", "from,to,weight\n\"2801\",\"2802\",2"))
    let network = try document.only
    #expect(network.nodes.map(\.node.name) == ["ego 28", "2801", "2802"])
    #expect(network.ties("2801", "2802").first?.identity.weight == 2)
    #expect(network.centreTies.count == 2)
    #expect(network.ordinal == nil)
  }

  @Test func `of several egos, ties belong to the one whose alters they join`() throws {
    let document = try Reading.read(
      ("a.csv", "ego_ID,alter_ID\n1,11\n1,12\n2,21\n2,22"), ("t.csv", "from,to\n21,22\n11,22"))
    #expect(document.networks.map { $0.ties("21", "22").count } == [0, 1])
    #expect(document.skips(.unknownEnd).map(\.line) == [3])
  }

  @Test func `Gephi's tables are a network without a centre`() throws {
    let document = try Reading.read(
      ("n.csv", "Id,Label,Kind\na,Comune,organisation\nb,Bar,luogo\nc,Rosa,"),
      (
        "e.csv",
        """
        Source,Target,Type,Weight,Kind,Id
        a,b,Undirected,2,collaborazione,1
        b,a,Undirected,1,cooperation,2
        a,b,Directed,1,finanziamento,3
        b,c,Undirected,1,chiacchiere,4
        """
      ))
    #expect(document.format == "gephi_csv")
    let network = try document.only
    #expect(network.centre == nil)
    #expect(network.nodes.map(\.node.name) == ["Comune", "Bar", "Rosa"])
    #expect(network.nodes.map(\.node.kind) == [.organisation, .place, .person])
    #expect(network.ties.map(\.identity.type) == [.cooperation, .funding, .unspecified])
    #expect(network.ties.map(\.identity.weight) == [3, 1, 1])
    #expect(network.ties.map(\.identity.label) == ["", "", "chiacchiere"])
    #expect(network.ties.map(\.key) == ["1", "3", "4"])
    #expect(document.skips(.parallelMerged).map(\.line) == [3])
  }

  @Test func `weights that add up to more than a number can hold stay finite, and that is told`() throws {
    let document = try Reading.read(
      ("a.csv", "from,to,weight\nNina,Ugo,1e308\nNina,Ugo,1e308\nNina,Ugo,1e308\n"))
    #expect(document.networks[0].ties.map(\.identity.weight) == [Double.greatestFiniteMagnitude])
    #expect(document.skips(.numberCut).map(\.line) == [3, 4])
  }

  @Test func `ties alone make a network of their ends`() throws {
    let document = try Reading.read(("e.csv", "Source,Target\nAnna,Bruno\nBruno,Carla\n"))
    #expect(document.nodeRows == 3)
    #expect(try document.only.nodes.map(\.node.name) == ["Anna", "Bruno", "Carla"])
  }

  @Test func `a Network Canvas session is joined by its long keys`() throws {
    let document = try Reading.read(
      ("c_1_ego.csv", "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID\nE1,caso 1,S1"),
      (
        "c_1_attributeList_Person.csv",
        "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,close\n1,E1,U1,Zeno,true\n2,E1,U2,,false"
      ),
      (
        "c_1_edgeList_Friend.csv",
        Self.canvasEdges + "1,1,2,E1,X1,U1,U2"
      ),
      (
        "c_1_edgeList_SeesOften.csv",
        Self.canvasEdges + "2,2,1,E1,X2,U2,U1"
      ))
    let network = try document.only
    #expect(network.name == "caso 1")
    #expect(network.nodes.map(\.node.name) == ["caso 1", "Zeno", "2"])
    #expect(network.node("U1")?.attributes["close"] == .flag(true))
    #expect(network.ties("U1", "U2").map(\.identity.type) == [.friendship, .unspecified])
    #expect(network.ties("U1", "U2").map(\.identity.label) == ["", "SeesOften"])
    #expect(network.ties("U1", "U2").map(\.key) == ["X1", "X2"])
    #expect(document.skipped.isEmpty)
  }

  @Test func `a column of codes with leading zeros stays text, one of numbers becomes numbers`() throws {
    let network = try Reading.read(("n.csv", "Id,cap,anni,note\na,00123,12,7\nb,03039,\"1,5\",sette")).only
    #expect(network.node("a")?.attributes["cap"] == .text("00123"))
    #expect(network.node("b")?.attributes["anni"] == .number(1.5))
    #expect(network.node("a")?.attributes["note"] == .text("7"))
  }

  @Test func `dates in the columns of ties become spells`() throws {
    let network = try Reading.read(
      ("e.csv", "Source,Target,inizio,fine\na,b,2010,2014-05\na,b,2016,\na,c,12/03/2015,\na,d,ieri,"))
    let only = try network.only
    #expect(only.ties("a", "b").first?.spells.map(\.spell.span.from?.description) == ["2010", "2016"])
    #expect(only.ties("a", "c").first?.spells.first?.spell.span.from?.description == "2015-03-12")
    #expect(network.skips(.badDate).map(\.line) == [5])
  }

  @Test func `quotes, line breaks, tabs, marks and old character sets are read`() throws {
    let text =
      "\u{FEFF}Id\tLabel\r\na\t\"Rossi \"\"il Biondo\"\"\"\r\nb\t\"due\nrighe\"\r\nc\t'=SOMMA(A1)\r\n\r\nd\tfine"
    let network = try Reading.read(("n.csv", text)).only
    #expect(network.nodes.map(\.node.name) == ["Rossi \"il Biondo\"", "due righe", "=SOMMA(A1)", "fine"])
    let old = Array("Id;Label\na;Nicol".utf8) + [0xF2] + Array("\nb;euro ".utf8) + [0x80]
    #expect(try Reading.read(bytes: old, named: "o.csv").only.nodes.map(\.node.name) == ["Nicolò", "euro €"])
    let wide: [UInt8] = [0xFF, 0xFE] + "Id\tLabel\na\tNicolò".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Reading.read(bytes: wide, named: "w.csv").only.nodes.map(\.node.name) == ["Nicolò"])
  }

  @Test(arguments: [
    ("Id,Label\na,\"never\nclosed\n", FormatError.Code.malformedCSV, 2),
    ("Id,Label\na,\"closed\" and more\n", .malformedCSV, 2),
    ("Id,Label\na,b\nc,d,e\n", .malformedCSV, 3),
    ("one,two\n1,2\n", .unknownFormat, 1),
    ("just a letter to somebody\n", .unknownFormat, 1),
    ("\"\",\"a\",\"b\"\n\"a\",NA,1\n\"b\",1,NA\n", .unknownFormat, 1),
    ("Id,Label\n", .noNodes, 0),
  ])
  func `wrong tables are refused with their line`(_ text: String, code: FormatError.Code, line: Int) throws {
    let error = try Reading.refusal(("wrong.csv", text))
    #expect(error?.code == code)
    #expect(error?.line ?? 0 == line)
  }

  @Test func `who takes part is the first end, and what cannot be so keeps its word only`() throws {
    let network = try Reading.read(
      ("n.csv", "Id,Kind\nt,device\np,person\nq,person"),
      ("e.csv", "Source,Target,Kind\nt,p,partecipazione\np,q,partecipazione")
    ).only
    #expect(network.ties.map { network.nodes[$0.a].key } == ["p", "p"])
    #expect(network.ties.map(\.identity.type) == [.participation, .unspecified])
    #expect(network.ties.map(\.identity.label) == ["", "partecipazione"])
  }

  @Test func `rows without a key or an end, and keys used twice, are told`() throws {
    let document = try Reading.read(
      ("a.csv", "ego,alter\n1,a\n1,\n1,a\n,b\n"), ("t.csv", "ego,alter1,alter2\n1,a,\n1,NA,a\n"))
    #expect(document.skips(.noName).map(\.line) == [3, 5])
    #expect(document.skips(.duplicateKey).map(\.line) == [4])
    #expect(document.skips(.missingEnd).map(\.line) == [2, 3])
  }
}
