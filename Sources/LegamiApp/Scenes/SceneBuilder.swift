import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiWords

/// Turns a map's content into what is drawn: the words chosen, the choices of view applied, nothing left to look up.
public struct SceneBuilder: Sendable {
  public let words: Words

  public init(words: Words) { self.words = words }

  public func scene(of live: LiveNetwork, choices: MapChoices) -> MapScene {
    live.isPersonMap ? radial(live, choices) : free(live, choices)
  }

  // MARK: A person's map

  private func radial(_ live: LiveNetwork, _ choices: MapChoices) -> MapScene {
    let wedges = Wedges(live)
    let alters = live.counted + (choices.showsAbsent ? live.absent : [])
    let spots = Dictionary(
      live.content.places.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    var figures = alters.map { alter -> (order: Int, figure: MapScene.Figure) in
      let place = spots[alter.id]
      let wedge = wedges.index(of: alter)
      return (place?.order ?? .max, figure(alter, wedge: wedge, place: place, choices: choices))
    }
    figures.sort { ($0.order, $0.figure.id) < ($1.order, $1.figure.id) }
    var all = figures.map(\.figure)
    if let centre = live.centre {
      // The header has her whole name; in the middle of the net it would hide what is nearest.
      let label = MapView.shortName(centre)
      all.insert(MapScene.Figure(id: centre.id, label: label, kind: centre.kind, isCentre: true), at: 0)
    }
    let shown = Set(all.map(\.id))
    var lines = live.ties.filter { shown.contains($0.identity.a) && shown.contains($0.identity.b) }
      .map { Self.line($0.tie, spell: $0.spell, standing: Self.standing($0.spell.state), centre: live.centre?.id) }
    for alter in alters where !alter.isCounted {
      guard let tie = alter.mainTie else { continue }
      lines.append(Self.line(tie.tie, spell: tie.spell, standing: Self.standing(tie.standing), centre: live.centre?.id))
    }
    return MapScene(
      shape: .radial(borders: live.content.map.wedgeBorders), figures: all, lines: lines,
      wedges: wedges.drawn(words),
      options: MapScene.Options(
        egoLines: choices.egoLines, drawsQuality: !choices.isTogether, openWedges: choices.openWedges))
  }

  private func figure(
    _ alter: Alter, wedge: Int, place: MapPlace?, choices: MapChoices
  ) -> MapScene.Figure {
    var angle = 0.5
    if case .radial(let stored, let storedAngle) = place?.spot, stored == wedge { angle = storedAngle }
    let engagements = Set(alter.liveTies.compactMap(\.identity.engagement))
    let letters = Engagement.allCases.filter(engagements.contains).map(words.letter).joined()
    return MapScene.Figure(
      id: alter.id, label: alter.node.name, shortLabel: alter.node.alias, kind: alter.node.kind, ring: alter.ring,
      spot: .radial(wedge: wedge, angle: angle), standing: alter.standing.map(Self.standing) ?? .ended,
      badge: choices.isTogether ? "" : letters, isHeldBack: alter.isHeldBack)
  }

  // MARK: A partner map

  private func free(_ live: LiveNetwork, _ choices: MapChoices) -> MapScene {
    let spots = Dictionary(
      live.content.places.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    let ties = live.ties.filter { choices.level == nil || live.level(of: $0.identity) == choices.level }
    var engagements: [NodeID: Set<Engagement>] = [:]
    for tie in ties {
      guard let engagement = tie.identity.engagement else { continue }
      engagements[tie.identity.a, default: []].insert(engagement)
    }
    let figures = live.nodes.map { node -> MapScene.Figure in
      let kinds = Engagement.allCases.filter((engagements[node.id] ?? []).contains)
      var spot = MapScene.Figure.Spot.free(x: 0.5, y: 0.5)
      if case .free(let x, let y) = spots[node.id]?.spot { spot = .free(x: x, y: y) }
      return MapScene.Figure(
        id: node.id, label: node.name, shortLabel: node.alias, kind: node.kind, spot: spot,
        badge: kinds.map(words.letter).joined(), tone: Self.tone(kinds))
    }
    let lines = ties.map { Self.line($0.tie, spell: $0.spell, standing: Self.standing($0.spell.state), centre: nil) }
    return MapScene(
      shape: .free, figures: figures, lines: lines,
      options: MapScene.Options(drawsQuality: true))
  }

  private static func tone(_ engagements: [Engagement]) -> MapScene.Figure.Tone {
    switch engagements.count == 1 ? engagements[0] : nil {
    case .formal: .formal
    case .informal: .informal
    case .naturalistic: .naturalistic
    case nil: .plain
    }
  }

  // MARK: Lines

  static func line(
    _ tie: DatedTie, spell: Spell, standing: MapScene.Standing, centre: NodeID?
  ) -> MapScene.Line {
    let identity = tie.identity
    return MapScene.Line(
      a: identity.a, b: identity.b, strength: spell.strength, stress: spell.stress, state: standing,
      isAssumed: identity.isAssumed, isEgoTie: centre.map(identity.joins) ?? false,
      // Around a person, who works for whom is a tie like any other; among partners it is how bodies are made up.
      isPartOf: identity.type == .partOf || (centre == nil && identity.type == .employment),
      flowsToA: !tie.received(by: identity.a, during: spell).isEmpty,
      flowsToB: !tie.received(by: identity.b, during: spell).isEmpty)
  }

  static func standing(_ state: TieState) -> MapScene.Standing {
    switch state {
    case .active: .live
    case .dormant: .dormant
    case .interrupted: .interrupted
    case .potential: .potential
    }
  }

  static func standing(_ standing: CentreTie.Standing) -> MapScene.Standing {
    switch standing {
    case .active: .live
    case .dormant: .dormant
    case .interrupted: .interrupted
    case .potential, .notYet: .potential
    case .ended: .ended
    }
  }
}

extension Alter {
  /// Somebody, or the ties to her, are held back: seen by the worker alone.
  var isHeldBack: Bool {
    node.visibility == .heldBack || mainTie.map { $0.identity.visibility == .heldBack } ?? false
  }
}
