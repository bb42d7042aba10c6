import Foundation
import LegamiFormats
import LegamiModel
import Testing

/// Files that other programs wrote, where a folder of them is named by `LEGAMI_SAMPLES`.
enum Samples {
  static let folder = ProcessInfo.processInfo.environment["LEGAMI_SAMPLES"]

  static func read(_ names: String...) throws -> ImportedDocument {
    try Importer.read(names.map { "\(folder ?? "")/\($0)" })
  }
}

@Suite(.enabled(if: Samples.folder != nil, "LEGAMI_SAMPLES names no folder of sample files"))
struct SamplesTests {
  @Test func `the Quakers' GraphML has ninety-six people and a hundred and sixty-two ties`() throws {
    let document = try Samples.read("quakers/quakers.graphml")
    #expect(document.format == "graphml")
    #expect(document.nodeRows == 96)
    #expect(document.tieRows == 162)
    let network = try #require(document.networks.first)
    #expect(network.nodes.count == 96)
    #expect(network.centre == nil)
    #expect(network.nodes[0].node.name == "George Keith")
  }

  @Test func `the Quakers' tables are joined by name`() throws {
    let document = try Samples.read("quakers/quakers-nodes.csv", "quakers/quakers-edges.csv")
    #expect(document.format == "gephi_csv")
    #expect(document.nodeRows == 96)
    #expect(document.tieRows == 162)
    #expect(document.networks.count == 1)
    #expect(document.networks[0].nodes.count == 96)
    #expect(document.skipped.allSatisfy { $0.reason == .parallelMerged || $0.reason == .textCut })
  }

  @Test func `egor's three tables are thirty-two egos`() throws {
    let document = try Samples.read(
      "egor/egor_egos_32.csv", "egor/egor_alters_32.csv", "egor/egor_edges_32.csv")
    #expect(document.format == "csv")
    #expect(document.networks.count == 32)
    #expect(document.nodeRows == 508)
    #expect(document.tieRows == 4112)
    #expect(document.networks.reduce(0) { $0 + $1.nodes.count } == 508 + 32)
    #expect(document.skipped.isEmpty)
  }

  @Test func `Milan's ego 28 has forty-five alters with two hundred and fifty-nine ties`() throws {
    let document = try Samples.read(
      "milan/vacca_milan_alter_attributes_028.csv", "milan/vacca_milan_alter_ties_028.csv")
    #expect(document.nodeRows == 45)
    #expect(document.tieRows == 259)
    let network = try #require(document.networks.first)
    #expect(network.nodes.count == 46)
    #expect(network.ties.count == 45 + 259)
    #expect(network.nodes[1].node.attributes["alter.sex"] == .text("Female"))
  }

  @Test func `Milan's matrix is recognised and refused`() throws {
    let error = #expect(throws: FormatError.self) { try Samples.read("milan/vacca_milan_adj_028.csv") }
    #expect(error?.code == .unknownFormat)
    #expect(error?.arguments == ["adjacency_matrix"])
  }

  @Test func `a Network Canvas session is one net of nine people and three kinds of ties`() throws {
    let folder = try #require(Samples.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/network-canvas-export").sorted()
    let document = try Importer.read(names.map { "\(folder)/network-canvas-export/\($0)" })
    let network = try #require(document.networks.first)
    #expect(document.networks.count == 1)
    #expect(network.name == "case_5")
    #expect(document.nodeRows == 9)
    #expect(network.ties.count { $0.identity.label == "Close" } == 8)
    #expect(network.ties.count { $0.a == network.centre || $0.b == network.centre } == 9)
  }

  @Test func `Network Canvas' GraphML has its ego in the centre`() throws {
    let document = try Samples.read("network-canvas-minimal.graphml")
    let network = try #require(document.networks.first)
    #expect(network.name == "Jimbo")
    #expect(network.nodes.map(\.node.name) == ["Jimbo", "Joshua", "Michael"])
    #expect(document.nodeRows == 2)
    #expect(document.tieRows == 1)
    #expect(network.ties.count == 3)
  }

  @Test func `Rosa's map has seven active ties, a possible one, and two without`() throws {
    let document = try Samples.read("easynwk_rosa.json")
    let network = try #require(document.networks.first)
    #expect(document.nodeRows == 10)
    #expect(document.tieRows == 5)
    let own = network.ties.filter { $0.a == network.centre || $0.b == network.centre }
    #expect(own.count { $0.spells[0].spell.state == .active } == 7)
    #expect(own.count { $0.spells[0].spell.state == .potential } == 1)
    #expect(network.asOf == PartialDate("2024-02-26"))
  }
}
