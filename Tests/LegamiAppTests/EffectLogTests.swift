import Foundation
import TestSupport
import Testing

@testable import LegamiApp

/// The log for whoever looks for a fault: what was asked, of which keys, and what came of it.
@Suite struct EffectLogTests {
  @Test func `none is kept unless it is asked for`() throws {
    #expect(try EffectLog.wanted([:]) == nil)
    #expect(try EffectLog.wanted(["LEGAMI_LOG": ""]) == nil)
  }

  @Test func `a session leaves a line an effect, its owner's alone, and no name`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("log", "")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let session = try ScreenScenario(.ada, log: try EffectLog.wanted(["LEGAMI_LOG": path]))
    try session.goTo("Gina").press("+ -").add("ZiaRosa vicina").press("u e").type(" Segreta").press("enter L esc v esc")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for word in ["open_map map=1 done", "set_ring map=1 tie=", "add_figure map=1 done", "undo done", "save_form map=1"]
    {
      #expect(text.contains(word), "\(text)")
    }
    for name in ["Gina", "gin", "Rosa", "Segreta", "Ada"] { #expect(!text.contains(name), "\(text)") }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a log that cannot be written is said before anything is opened`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CommandError(.cannotWrite, [folder.path])) { try EffectLog.wanted(["LEGAMI_LOG": folder.path]) }
  }
}
