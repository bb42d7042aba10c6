import Foundation
import TestSupport
import Testing

/// Under a limit of the shell's, files are read or refused in a sentence: the program never dies of them.
@Suite struct LimitedMemory {
  /// Sizes in megabytes; `LEGAMI_LARGE_FILES=1` takes the real ones, which are minutes of work.
  private static let isLarge = ProcessInfo.processInfo.environment["LEGAMI_LARGE_FILES"] != nil
  static let files: [(kind: String, megabytes: Int)] =
    isLarge
    ? [("alters", 2), ("alters", 8), ("alters", 35), ("alters", 300), ("ties", 35), ("graphml", 60), ("json", 13)]
    : [("alters", 1), ("ties", 10), ("graphml", 12), ("json", 3)]

  private static func write(_ kind: String, bytes: Int, to path: String) throws {
    var (head, tail) = ("", "")
    let line: (Int) -> String
    switch kind {
    case "alters":
      head = "ego_id,alter_id,name,role,ring\n"
      line = { "e\($0 / 40),\($0),Persona \($0 % 977),amica,\(1 + $0 % 3)\n" }
    case "ties":
      head = "source,target,weight\n"
      line = { "luogo \($0 / 3),luogo \($0 / 5 + 1),\($0 % 7)\n" }
    case "graphml":
      (head, tail) = ("<graphml><graph edgedefault=\"undirected\">\n", "</graph></graphml>\n")
      line = { "<node id=\"n\($0)\"><data key=\"name\">Nodo \($0)</data></node>\n" }
    default:
      head = "{\"versions\":[{\"id\":1,\"date\":\"2024-01-10\",\"nwk\":{\"ego\":{\"name\":\"Ada\"},\"alteri\":[\n"
      tail = "{\"id\":0,\"name\":\"Ultima\"}]}}]}\n"
      line = {
        "{\"id\":\($0 + 1),\"name\":\"Persona \($0)\",\"role\":\"Freund*in\",\"human\":true,\"edgeType\":1,"
          + "\"angle\":\($0 % 180),\"distance\":\($0 % 99 + 1),\"age\":\"40\",\"supportEmotional\":3},\n"
      }
    }
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    var (text, row, written) = (head, 0, 0)
    while written < bytes {
      while text.utf8.count < min(1 << 20, bytes - written) {
        text += line(row)
        row += 1
      }
      try file.write(contentsOf: Data(text.utf8))
      (written, text) = (written + text.utf8.count, "")
    }
    try file.write(contentsOf: Data(tail.utf8))
    try file.close()
  }

  @Test(arguments: files)
  func `a file is read or refused in a sentence where addresses are few`(_ kind: String, _ megabytes: Int) throws {
    let sandbox = try Sandbox.withEmptyStore()
    let name = ["graphml": "rete.graphml", "json": "rete.json"][kind] ?? "rete.csv"
    let path = sandbox.folder.file(name)
    try Self.write(kind, bytes: megabytes << 20, to: path)
    let line = "ulimit -v 400000; exec '\(Program.path)' import '\(path)' --store '\(sandbox.store)' --lang en"
    let before = try sandbox.run("maps").output
    let told = try Program.shell(line, environment: sandbox.environment)
    #expect(told.status == 0 || told.status == 1, "\(told.status) \(told.errors)")
    #expect(!told.errors.contains("Fatal"), "\(told.errors)")
    #expect(told.errors.split(separator: "\n").count <= 1, "\(told.errors)")
    if told.status == 1 { #expect(told.errors.contains("memory"), "\(told.errors)") }
    #expect(try sandbox.run("check").status == 0)
    #expect((try sandbox.run("maps").output == before) == (told.status != 0))
  }
}
