import Foundation
import LegamiStore
import TestSupport
import Testing

@testable import LegamiApp

/// Copies of the whole store, and a store made of a copy.
@Suite struct BackupCommandTests {
  private let program: LaunchedProgram
  private let store: GlobalOptions
  private let copy: String

  init() throws {
    program = try LaunchedProgram()
    store = GlobalOptions(store: program.folder.file("s.sqlite"))
    copy = program.folder.file("copia.sqlite")
    #expect(program.run(.initialise(demonstration: true), options: store) == .done)
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: program.folder.path))?.sorted() ?? []
  }

  @Test func `a copy is checked, its owner's alone, and never written over anything`() throws {
    #expect(program.run(.backup(file: copy), options: store) == .done)
    #expect(program.output.contains("verificata") && program.output.contains("legami restore"))
    #expect(files == ["copia.sqlite", "s.sqlite"])
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try bytes(copy)
    #expect(program.run(.backup(file: copy), options: store) == .cannotCreate)
    #expect(program.output.isEmpty)
    #expect(try bytes(copy) == before)
    #expect(program.run(.check(json: false), options: GlobalOptions(store: copy)) == .done)
  }

  @Test func `a copy is put back only where nothing stands in the way`() throws {
    #expect(program.run(.backup(file: copy), options: store) == .done)
    let path = try #require(store.store)
    let before = try bytes(path)
    #expect(program.run(.restore(file: copy), options: store) == .cannotCreate)
    #expect(program.complaint.contains("messo da parte"))
    #expect(try bytes(path) == before)
    try FileManager.default.removeItem(atPath: path)
    // What the database kept beside the damaged file would be taken for part of the copy.
    let log = try program.folder.write("s.sqlite-wal", "resto")
    #expect(program.run(.restore(file: copy), options: store) == .cannotCreate)
    #expect(program.complaint.contains("s.sqlite-wal"))
    try FileManager.default.removeItem(atPath: log)
    #expect(program.run(.restore(file: copy), options: store) == .done)
    #expect(files == ["copia.sqlite", "s.sqlite"])
    #expect(program.run(.check(json: false), options: store) == .done)
    #expect(program.run(.show(map: "r7k2", on: nil, json: false), options: store) == .done)
  }

  @Test func `what is no whole copy is not put back, and leaves nothing behind`() throws {
    let other = GlobalOptions(store: program.folder.file("altro.sqlite"))
    #expect(program.run(.restore(file: program.folder.file("nessuna")), options: other) == .notFound)
    let letter = try program.folder.write("lettera", String(repeating: "ciao ", count: 100))
    #expect(program.run(.restore(file: letter), options: other) == .badData)
    var bytes = try bytes(try #require(store.store))
    for index in stride(from: 8192, to: bytes.count, by: 7) { bytes[index] = 0x55 }
    try bytes.write(to: URL(fileURLWithPath: copy))
    #expect(program.run(.restore(file: copy), options: other) == .badData)
    #expect(program.complaint.contains("copia precedente"))
    #expect(files == ["copia.sqlite", "lettera", "s.sqlite"])
    #expect(program.run(.backup(file: program.folder.file("nuova")), options: GlobalOptions(store: copy)) == .badData)
    #expect(!files.contains("nuova"))
  }

  @Test func `where no file can be made it is said so`() throws {
    #expect(program.run(.backup(file: "/proc/none/copia"), options: store) == .cannotCreate)
    #expect(program.run(.backup(file: program.folder.path), options: store) == .cannotCreate)
  }
}
