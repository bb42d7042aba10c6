import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords

extension Store {
  /// The map that somebody means, as it is on one day.
  /// - Throws: `badDate`; `unrecorded`; `noSuchMap`, `ambiguousMap`; where real persons are kept, `nameOnCommandLine` for anything
  ///   that is no code of a map, so that whether somebody is known is not told either.
  func network(_ map: String, on date: String?, reason: OpenReason) throws -> LiveNetwork {
    let day = try clock.day(date)
    return LiveNetwork(try self.map(in: try open(try mapMeant(by: map), reason: reason), on: day))
  }

  func mapMeant(by text: String) throws -> MapID {
    do {
      return try resolveMap(text)
    } catch {
      guard settings.standing == .casework, error.code == .noSuchMap else { throw error }
      throw CommandError(.nameOnCommandLine)
    }
  }
}

extension JSONValue {
  init(_ node: NamedNode) { self = ["id": .text(node.ulid), "name": .text(node.name)] }
  init(_ node: Node) { self = ["id": .text(node.ulid), "name": .text(node.name)] }
  init(_ map: NetworkMap) { self = ["id": .text(map.ulid), "name": .text(map.name)] }
  init(_ nodes: [NamedNode]) { self = .list(nodes.map { JSONValue($0) }) }
  init(_ date: PartialDate?) { self = JSONValue(date?.description) }
  init(_ day: Day?) { self = JSONValue(day?.description) }
  init<Code: RawRepresentable>(_ code: Code?) where Code.RawValue == String { self = JSONValue(code?.rawValue) }
  init<Code: RawRepresentable>(_ codes: [Code]) where Code.RawValue == String {
    self = .list(codes.map { .text($0.rawValue) })
  }
}
