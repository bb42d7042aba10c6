import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords

extension Store {
  /// The map that somebody means, as it is on one day.
  /// - Throws: `badDate`; `togetherElsewhere`; `unrecorded`; `noSuchMap`, `ambiguousMap`; where real persons are kept, `nameOnCommandLine` for anything
  ///   that is no code of a map, so that whether somebody is known is not told either.
  func network(
    _ map: String, on date: String?, as viewpoint: Viewpoint = .worker, reason: OpenReason
  ) throws -> LiveNetwork {
    let day = try clock.day(date)
    let opening = try open(try mapMeant(by: map, as: viewpoint), reason: reason)
    return LiveNetwork(try self.map(in: opening, on: day, as: viewpoint))
  }

  /// The same, of a person's map where it is to be read as beside her.
  /// - Throws: as `mapMeant`; `togetherElsewhere` for another map.
  func mapMeant(by text: String, as viewpoint: Viewpoint) throws -> MapID {
    let id = try mapMeant(by: text)
    if viewpoint == .together {
      let map = try map(id)
      guard map.lens == .ego, map.centre != nil else { throw CommandError(.togetherElsewhere) }
    }
    return id
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

extension LiveNetwork {
  /// Those it draws who are held back: none where it was read as beside the person.
  var heldBack: [Node] { nodes.filter { $0.visibility == .heldBack && $0.id != centre?.id } }
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
