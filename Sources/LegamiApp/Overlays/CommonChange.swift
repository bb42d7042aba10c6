import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Several who were marked, and what of them can be changed at once.
struct MarkedTargets: Equatable, Sendable {
  /// Ties that were marked, or those between the centre and whoever was.
  var ties: [TieID] = []
  /// Bodies, groups and places.
  var bodies: [NodeID] = []
  /// How many were marked.
  var count = 0
  let map: MapID
  let centre: NodeID?

  /// Whoever is marked on a map.
  init(_ map: MapPage) {
    self.init(map, nodes: map.marked.sorted(), ties: [])
  }

  /// What is marked in a list that was opened from a map.
  init(_ list: ListPage, on map: MapPage) {
    var (nodes, ties): ([NodeID], [TieID]) = ([], [])
    for subject in list.marked {
      switch subject {
      case .node(let node): nodes.append(node)
      case .tie(let tie, from: _): ties.append(tie)
      }
    }
    self.init(map, nodes: nodes.sorted(), ties: ties.sorted())
  }

  private init(_ map: MapPage, nodes: [NodeID], ties: [TieID]) {
    self.map = map.map.id
    centre = map.map.centre
    count = nodes.count + ties.count
    self.ties = ties + nodes.compactMap { map.live.alter($0)?.mainTie?.id }
    bodies = nodes.filter { map.live.node($0)?.kind != .person }
  }
}

/// One value of one field, for all that are marked.
struct CommonChange: Equatable, Sendable {
  let field: FieldKey
  let code: String

  /// What can be said of several at once: how they stand to the centre, or what a partner is. Beside the person only
  /// what is spoken of there.
  static func fields(of targets: MarkedTargets, isTogether: Bool) -> [FieldKey] {
    var fields: [FieldKey] = []
    if !targets.ties.isEmpty {
      if targets.centre != nil { fields += [.ring, .context, .contact] }
      fields.append(.state)
      if !isTogether { fields += [.strength, .stress, .engagement] }
    }
    if !targets.bodies.isEmpty, !isTogether { fields.append(.sector) }
    return fields
  }

  func effect(on targets: MarkedTargets) -> Effect {
    if field == .sector { return .changeSector(targets.bodies, Sector(rawValue: code)) }
    return .changeTies(targets.ties, change, end: targets.centre)
  }

  private var change: ManyChange {
    switch field {
    case .ring: .stand(TieChange(ring: .set(Int(code).flatMap(Ring.init))))
    case .contact: .stand(TieChange(contact: .set(ContactRhythm(rawValue: code))))
    case .strength: .stand(TieChange(strength: .set(Strength(rawValue: code))))
    case .stress: .stand(TieChange(stress: .set(Stress(rawValue: code))))
    case .context: .context(LifeContext(rawValue: code))
    case .engagement: .engagement(Engagement(rawValue: code))
    default: .stand(TieChange(state: TieState(rawValue: code).map(Change.set) ?? .keep))
    }
  }
}

extension Words {
  fileprivate func title(of field: FieldKey) -> String {
    switch field {
    case .ring: fieldRing
    case .context: fieldContext
    case .contact: fieldContact
    case .strength: fieldStrength
    case .stress: fieldStress
    case .engagement: fieldEngagement
    case .sector: fieldSector
    default: fieldState
    }
  }

  /// What several can be made, those that hold what was typed.
  func commonChanges(of targets: MarkedTargets, isTogether: Bool, matching text: String) -> [Picker<CommonChange>.Row] {
    let folded = FoldedText.fold(text)
    return CommonChange.fields(of: targets, isTogether: isTogether).flatMap { field -> [Picker<CommonChange>.Row] in
      guard let options = FieldOptions.fixed(field, words: self, kind: .organisation, gender: nil) else { return [] }
      return zip(options.codes, options.labels).map { code, label in
        Picker<CommonChange>.Row(CommonChange(field: field, code: code), label: "\(title(of: field)): \(label)")
      }
    }.filter { folded.isEmpty || FoldedText.fold($0.label).contains(folded) }
  }
}
