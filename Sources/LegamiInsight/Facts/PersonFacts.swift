import LegamiModel

/// What is said of one person, body or place around the centre of a person's map. Cheap: made at every key.
public struct PersonFacts: Sendable {
  public let alter: Alter
  /// The role the alter plays in its main tie; its word is in its name's gender.
  public let role: Role?
  public let kinship: KinshipSubtype?
  /// The word as it was said: "nuora"; empty when not given.
  public let label: String
  public let context: LifeContext?
  public let contact: ContactRhythm?
  public let lastContact: PartialDate?
  /// What the centre receives from the alter and gives to it, over all live ties, in the order of the kinds.
  public let received: [ExchangeKind]
  public let given: [ExchangeKind]
  /// The counted alters it has a live tie with, by name.
  public let knows: [NamedNode]
  /// Of its live ties to the centre, in the order person, volunteer, service, community.
  public let levels: [Level]
  /// Of its live ties to the centre.
  public let engagements: [Engagement]

  public var node: Node { alter.node }
  public var standing: CentreTie.Standing? { alter.standing }
  public var ring: Ring? { alter.ring }
  public var strength: Strength? { alter.mainTie?.spell.strength }
  public var stress: Stress? { alter.mainTie?.spell.stress }
}

extension LiveNetwork {
  /// What is said of an alter; nil for a node that is none.
  public func personFacts(of id: NodeID) -> PersonFacts? {
    guard let centre, let alter = alter(id) else { return nil }
    let main = alter.mainTie
    let said = alter.isCounted ? alter.liveTies : Array(alter.centreTies.prefix(1))
    func kinds(_ flows: (CentreTie) -> [ExchangeKind]) -> [ExchangeKind] {
      let found = Set(said.flatMap(flows))
      return ExchangeKind.allCases.filter(found.contains)
    }
    let levels = Set(said.compactMap { level(of: $0.identity) })
    let engagements = Set(said.compactMap(\.identity.engagement))
    return PersonFacts(
      alter: alter,
      role: main.flatMap {
        DefaultRoles.role(of: alter.node, said: $0.identity.role(of: id), in: $0.identity, facing: centre)
      },
      kinship: main?.identity.kinship, label: main?.identity.label ?? "",
      context: main.flatMap { context(of: $0.identity, with: alter.node) } ?? alter.node.lifeContext,
      contact: said.lazy.compactMap(\.view.contact).first,
      lastContact: said.compactMap(\.view.lastContact).max { $0.lastDay < $1.lastDay },
      received: kinds { $0.tie.received(by: centre.id, during: $0.spell) },
      given: kinds { $0.tie.given(by: centre.id, during: $0.spell) },
      knows: acquaintances(of: id), levels: Level.allCases.filter(levels.contains),
      engagements: Engagement.allCases.filter(engagements.contains))
  }

  private func acquaintances(of id: NodeID) -> [NamedNode] {
    let others = Set(liveTies(of: id).compactMap { $0.identity.other(than: id) })
    return others.compactMap { other in
      guard other != centre?.id, shows(other), let node = node(other) else { return nil }
      return NamedNode(node)
    }.sortedByName { $0 }
  }
}
