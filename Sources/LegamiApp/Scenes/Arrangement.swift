import GraphKit
import LegamiDrawing
import LegamiInsight
import LegamiModel
import TerminalKit

/// Places for the figures of a map: computed when first drawn, then kept.
struct Arrangement: Equatable {
  /// Where the wedges end; empty on a partner map.
  let borders: [Double]
  /// The places that are new; the others stay as they are stored.
  let places: [MapPlace]

  /// Places for those who have none yet; nil when everybody has one.
  static func ofNewcomers(_ live: LiveNetwork) -> Arrangement? {
    live.isPersonMap ? radial(live, keepsStored: true) : free(live, keepsStored: true)
  }

  /// Everybody placed anew.
  static func anew(of live: LiveNetwork) -> Arrangement {
    let arrangement = live.isPersonMap ? radial(live, keepsStored: false) : free(live, keepsStored: false)
    return arrangement ?? Arrangement(borders: live.content.map.wedgeBorders, places: live.content.places)
  }

  // MARK: A person's map

  private static func radial(_ live: LiveNetwork, keepsStored: Bool) -> Arrangement? {
    let wedges = Wedges(live)
    let isNewDivision = live.content.map.wedgeBorders.count != wedges.count
    // A wedge more, or one less, for those whose place was never said leaves everybody else where they are in theirs.
    let stored = Dictionary(live.content.places.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    // Those who are not drawn now have places too, so that showing them moves nobody.
    let people = (live.counted + live.absent)
      .sorted { (stored[$0.id]?.order ?? .max, $0.id) < (stored[$1.id]?.order ?? .max, $1.id) }
      .map { alter -> RadialLayout.Person in
        let wedge = wedges.index(of: alter)
        var angle: Double?
        if keepsStored, case .radial(wedge, let known) = stored[alter.id]?.spot { angle = known }
        return RadialLayout.Person(
          id: alter.id, ring: alter.ring, wedge: wedge, labelWidth: labelWidth(alter), angle: angle,
          hasCentreLine: alter.liveTies.contains { line(of: $0).saysMoreThanItsRing })
      }
    guard isNewDivision || !keepsStored || people.contains(where: { $0.angle == nil }) else { return nil }
    var counts = Array(repeating: 0, count: wedges.count)
    for person in people { counts[person.wedge] += 1 }
    let borders = isNewDivision || !keepsStored ? RadialLayout.borders(counts: counts) : live.content.map.wedgeBorders
    let known = Set(people.map(\.id))
    let ties = live.ties
      .filter { known.contains($0.identity.a) && known.contains($0.identity.b) }
      .map { RadialLayout.Tie($0.identity.a, $0.identity.b) }
    let centreWidth = live.centre.map { TextWidth.width(of: MapView.shortName($0)) } ?? 8
    let places = places(of: people, except: Set(live.absent.map(\.id))) { people in
      RadialLayout().places(of: people, ties: ties, borders: borders, centreLabelWidth: centreWidth)
    }
    return Arrangement(
      borders: borders,
      places: places.enumerated().map { order, place in
        MapPlace(
          map: live.content.map.id, node: place.id, order: order, spot: .radial(wedge: place.wedge, angle: place.angle))
      })
  }

  /// Where nobody has a place yet, who is drawn comes first, and who is absent takes what is free: nobody stands aside
  /// for somebody who is not seen.
  private static func places(
    of people: [RadialLayout.Person], except absent: Set<NodeID>,
    layout: ([RadialLayout.Person]) -> [RadialLayout.Place]
  ) -> [RadialLayout.Place] {
    guard !absent.isEmpty, people.allSatisfy({ $0.angle == nil }) else { return layout(people) }
    let drawn = layout(people.filter { !absent.contains($0.id) })
    let known = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    let seated = drawn.compactMap { place -> RadialLayout.Person? in
      var person = known[place.id]
      person?.angle = place.angle
      return person
    }
    return layout(seated + people.filter { absent.contains($0.id) })
  }

  private static func line(of tie: CentreTie) -> MapScene.Line {
    SceneBuilder.line(tie.tie, spell: tie.spell, standing: SceneBuilder.standing(tie.standing), centre: nil)
  }

  /// The name with the letters of engagement that the worker's view adds: one place serves both views.
  private static func labelWidth(_ alter: Alter) -> Int {
    let letters = Set(alter.liveTies.compactMap(\.identity.engagement)).count + (alter.isHeldBack ? 1 : 0)
    return TextWidth.width(of: alter.node.name) + (letters == 0 ? 0 : 1 + letters)
  }

  // MARK: A partner map

  private static func free(_ live: LiveNetwork, keepsStored: Bool) -> Arrangement? {
    let stored = Dictionary(live.content.places.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    let nodes = live.nodes
      .sorted { (stored[$0.id]?.order ?? .max, $0.id) < (stored[$1.id]?.order ?? .max, $1.id) }
      .map { node -> ForceMap.Node in
        var point: GraphPoint?
        if keepsStored, case .free(let x, let y) = stored[node.id]?.spot { point = GraphPoint(x: x, y: y) }
        return ForceMap.Node(id: node.id, point: point)
      }
    guard !keepsStored || nodes.contains(where: { $0.point == nil }) else { return nil }
    let ties = live.ties.map { RadialLayout.Tie($0.identity.a, $0.identity.b) }
    guard let places = try? ForceMap().places(of: nodes, ties: ties) else { return nil }
    return Arrangement(
      borders: [],
      places: places.enumerated().map { order, place in
        MapPlace(
          map: live.content.map.id, node: place.id, order: order, spot: .free(x: place.point.x, y: place.point.y))
      })
  }
}
