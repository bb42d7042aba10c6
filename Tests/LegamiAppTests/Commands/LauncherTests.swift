import Foundation
import TestSupport
import Testing

@testable import LegamiApp
@testable import LegamiStore

struct LauncherTests {
  private func attributes(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  @Test func `a store is made once, for nobody else to read, and never made over`() throws {
    let program = try LaunchedProgram()
    #expect(program.run(.initialise(demonstration: false)) == .done)
    let path = "\(program.folder.path)/.local/share/legami/legami.sqlite"
    #expect(program.output.contains(path))
    #expect(try attributes(path) == 0o600)
    #expect(try attributes("\(program.folder.path)/.local/share/legami") == 0o700)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(program.run(.initialise(demonstration: true)) == .cannotCreate)
    #expect(program.output.isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `the store is the one named on the line, else in the environment, else the personal one`() throws {
    let program = try LaunchedProgram(environment: ["XDG_DATA_HOME": "/data", "LEGAMI_STORE": "/named"])
    func path(_ options: GlobalOptions, _ environment: [String: String]) -> String {
      CommandSetting(environment: environment, options: options).storePath
    }
    #expect(path(GlobalOptions(store: "/asked"), program.environment) == "/asked")
    #expect(path(GlobalOptions(), program.environment) == "/named")
    #expect(path(GlobalOptions(), ["XDG_DATA_HOME": "/data"]) == "/data/legami/legami.sqlite")
    #expect(path(GlobalOptions(), ["HOME": "/h"]) == "/h/.local/share/legami/legami.sqlite")
    #expect(path(GlobalOptions(store: "~/x"), ["HOME": "/h"]) == "/h/x")
  }

  @Test func `what goes wrong is one line that says what to do, in either language, with its status`() throws {
    let program = try LaunchedProgram()
    let text = try program.folder.write("text.sqlite", "no store at all")
    let bad = try program.folder.write("bad.graphml", "<graphml><graph><node id='a'>")
    let store = program.folder.file("s.sqlite")
    #expect(program.run(.initialise(demonstration: true), options: GlobalOptions(store: store)) == .done)
    let cases: [(CommandRequest, String, LegamiApp.ExitStatus)] = [
      (.maps(json: false), program.folder.file("none.sqlite"), .notFound),
      (.maps(json: false), text, .badData),
      (.initialise(demonstration: false), "/proc/none/x.sqlite", .cannotCreate),
      (.show(map: "Nobody", on: nil, json: false), store, .notFound),
      (.show(map: "Ada", on: "2026-13", json: false), store, .wrongUsage),
      (.search(text: "a", map: "r7k2", everywhere: true, json: false), store, .wrongUsage),
      (.importFiles([bad], format: nil, map: nil, dryRun: false, json: false), store, .badData),
      (
        .importFiles([program.folder.file("none")], format: nil, map: nil, dryRun: false, json: false), store,
        .notFound
      ),
      (.wrongUsage(.unknownCommand("mesure")), store, .wrongUsage),
      (.setup(planning: false, casework: true), store, .notPermitted),
      (.open, store, .failed),
      (.demo, store, .failed),
    ]
    for language in ["it", "en"] {
      for (request, path, status) in cases {
        let options = GlobalOptions(store: path, language: language)
        #expect(program.run(request, options: options) == status, "\(request)")
        #expect(program.output.isEmpty, "\(request)")
        #expect(program.complaint.count { $0 == "\n" } == 1, "\(request)")
        #expect(program.complaint.hasSuffix("\n"))
      }
    }
    #expect(program.run(.maps(json: false), options: GlobalOptions(store: store, language: "fr")) == .wrongUsage)
  }

  @Test func `several maps that are meant are listed, and nothing is guessed`() throws {
    let program = try LaunchedProgram()
    let options = GlobalOptions(store: program.folder.file("s.sqlite"))
    let file = try program.folder.write("rete.csv", "egoID,alterID,name\n7,1,Anna\n8,1,Carlo\n")
    #expect(program.run(.initialise(demonstration: false), options: options) == .done)
    let request = CommandRequest.importFiles([file], format: nil, map: nil, dryRun: false, json: false)
    #expect(program.run(request, options: options) == .done)
    #expect(program.run(.measure(map: "rete", on: nil, json: true), options: options) == .wrongUsage)
    #expect(program.complaint.contains(" o "))
    #expect(program.run(.measure(map: "rete · ego 7", on: nil, json: true), options: options) == .done)
    #expect(program.run(.measure(map: "RETE ego 8", on: nil, json: true), options: options) == .done)
  }

  @Test func `a file that cannot be read leaves the store as it was`() throws {
    let program = try LaunchedProgram()
    let path = program.folder.file("s.sqlite")
    let options = GlobalOptions(store: path)
    #expect(program.run(.initialise(demonstration: true), options: options) == .done)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let file = try program.folder.write("rete.graphml", "<graphml><graph edgedefault='directed'><node id='a'/>")
    let request = CommandRequest.importFiles([file], format: nil, map: nil, dryRun: false, json: true)
    #expect(program.run(request, options: options) == .badData)
    #expect(program.complaint.contains("rete.graphml"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `the demonstration can be used while nothing of it stands anywhere`() throws {
    let program = try LaunchedProgram()
    var names: [String] = []
    var isThere = true
    let status = program.run(.demo, isTerminal: true) { store in
      names = try store.maps(in: .everywhere(reason: "test")).map(\.name)
      isThere = FileManager.default.fileExists(atPath: (store.path as NSString).deletingLastPathComponent)
    }
    #expect(status == .done)
    #expect(names == ["Ada Esempio", "Valfinta", "Nautilus"])
    #expect(!isThere)
    let path = try #require(program.opened.first)
    #expect(!FileManager.default.fileExists(atPath: (path as NSString).deletingLastPathComponent))
  }

  @Test func `the personal store is made when it is first opened; one that is named must be there`() throws {
    let program = try LaunchedProgram()
    #expect(program.run(.open, isTerminal: true) == .done)
    #expect(program.opened == ["\(program.folder.path)/.local/share/legami/legami.sqlite"])
    let named = GlobalOptions(store: program.folder.file("none.sqlite"))
    #expect(program.run(.open, options: named, isTerminal: true) == .notFound)
    #expect(program.opened.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: program.folder.file("none.sqlite")))
  }

  @Test func `nothing is made where there is no terminal to open it on`() throws {
    let program = try LaunchedProgram()
    #expect(program.run(.open) == .failed)
    #expect(program.run(.demo) == .failed)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path).isEmpty)
  }

  @Test func `a store in order is told so`() throws {
    let program = try LaunchedProgram()
    let options = GlobalOptions(store: program.folder.file("s.sqlite"))
    #expect(program.run(.initialise(demonstration: true), options: options) == .done)
    #expect(program.run(.check(json: false), options: options) == .done)
    #expect(program.output.contains("in ordine"))
    #expect(program.run(.check(json: true), options: options) == .done)
    #expect(program.output.contains("\"sound\": true"))
    #expect(program.run(.setup(planning: false, casework: false), options: options) == .done)
    #expect(program.output.contains("archivio di prova"))
    #expect(program.run(.themes(json: true)) == .done)
    #expect(program.output.contains("\"dark\""))
    #expect(program.run(.version) == .done)
    #expect(program.output == "legami \(VersionCommand.number)\n")
  }

  @Test func `a damaged store is told so by check, with what to do, and as one value of JSON`() throws {
    let program = try LaunchedProgram()
    let path = program.folder.file("s.sqlite")
    let options = GlobalOptions(store: path)
    #expect(program.run(.initialise(demonstration: true), options: options) == .done)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in stride(from: 4096, to: bytes.count, by: 7) { bytes[index] = 0x55 }
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(program.run(.check(json: false), options: options) == .badData)
    #expect((program.output + program.complaint).contains("legami restore"))
    #expect(!program.complaint.contains("legami check"))
    #expect(program.run(.check(json: true), options: options) == .badData)
    let value = try JSONSerialization.jsonObject(with: Data(program.output.utf8)) as? [String: Any]
    #expect(value?["sound"] as? Bool == false)
    let codes = (value?["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    #expect(codes.contains("damaged"))
  }

  @Test func `a theme that is not there is refused with every command, and the nearest is named`() throws {
    let program = try LaunchedProgram()
    let options = GlobalOptions(store: program.folder.file("s.sqlite"))
    #expect(program.run(.initialise(demonstration: false), options: options) == .done)
    #expect(program.run(.maps(json: false), options: GlobalOptions(store: options.store, theme: "drak")) == .wrongUsage)
    #expect(program.complaint.contains("«drak»") && program.complaint.contains("Forse: dark"))
    #expect(program.run(.themes(json: false), options: GlobalOptions(theme: "nope")) == .wrongUsage)
    #expect(program.run(.maps(json: false), options: GlobalOptions(store: options.store, theme: "mono")) == .done)
  }

  @Test func `an import that cannot be told is kept, and that is said`() throws {
    let program = try LaunchedProgram()
    let options = GlobalOptions(store: program.folder.file("s.sqlite"))
    let file = try program.folder.write("rete.csv", "egoID,alterID,name\n7,1,Anna\n")
    #expect(program.run(.initialise(demonstration: false), options: options) == .done)
    func request(dryRun: Bool) -> CommandRequest {
      .importFiles([file], format: nil, map: nil, dryRun: dryRun, json: false)
    }
    #expect(program.run(request(dryRun: true), options: options, takesOutput: false) == .failed)
    #expect(!program.complaint.contains("salvo"))
    #expect(program.run(request(dryRun: false), options: options, takesOutput: false) == .failed)
    #expect(program.complaint.contains("Quello che il comando ha fatto è salvo"))
    #expect(program.run(.maps(json: false), options: options) == .done)
    #expect(program.output.contains("rete"))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "", "LC_CTYPE": "it_IT@euro"], ["LANG": "it_IT"], ["LANG": ""]])
  func `without UTF-8 what is printed is ASCII, but for JSON`(environment: [String: String]) throws {
    let program = try LaunchedProgram(environment: environment)
    let options = GlobalOptions(store: program.folder.file("s.sqlite"))
    #expect(program.run(.initialise(demonstration: true), options: options) == .done)
    for request in [CommandRequest.maps(json: false), .show(map: "r7k2", on: nil, json: false), .help(command: nil)] {
      #expect(program.run(request, options: options) == .done)
      #expect(!program.output.isEmpty && program.output.utf8.allSatisfy { $0 < 0x80 })
    }
    #expect(program.run(.show(map: "niente è", on: nil, json: false), options: options) == .notFound)
    #expect(program.complaint.utf8.allSatisfy { $0 < 0x80 })
    #expect(program.run(.search(text: "équipe", map: nil, everywhere: false, json: true), options: options) == .done)
    #expect(program.output.contains("é"))
  }

  @Test func `with UTF-8, however it is written, letters keep their accents`() throws {
    for locale in ["it_IT.UTF-8", "C.utf8", "en_GB.utf-8@euro"] {
      let program = try LaunchedProgram(environment: ["LC_ALL": locale])
      #expect(program.run(.help(command: nil)) == .done)
      #expect(program.output.utf8.contains { $0 >= 0x80 })
    }
  }

  @Test func `a finding is said in words and is not done`() throws {
    for code in CheckFinding.Code.allCases {
      let finding = CheckFinding(code: code, arguments: [code == .violation ? "empty_name" : "a", "b"])
      #expect(CommandFixture.italian.finding(finding) != CommandFixture.english.finding(finding))
    }
  }
}
