import LegamiInsight
import LegamiModel

/// What a map draws, with every attribute that is set; what was not said is left out.
struct MapFacts {
  let live: LiveNetwork
  /// Finds a node that facts point to beyond the map: a territory, an agreement. Nil where it may not be seen.
  let beyond: (NodeID) -> Node?

  /// Beside the person: what that view does not speak of is not told either.
  private var isTogether: Bool { live.content.viewpoint == .together }

  var value: JSONValue {
    let map = live.content.map
    let value: JSONValue = [
      "map": JSONValue(map), "on": .text(live.on.description), "lens": JSONValue(map.lens),
      "purpose": JSONValue(map.purpose), "scheme": live.isPersonMap ? JSONValue(map.scheme) : .null,
      "centre": live.centre.map { JSONValue($0) } ?? .null, "question": .optional(map.question),
      "source": .optional(map.sourceLine), "invented": map.isInvented ? .flag(true) : .null,
      "nodes": .list(live.nodes.map(node)), "ties": .list(live.ties.map(tie)),
      "notes": .list(live.content.notes.filter(isDrawn).sorted { ($0.on, $0.id) < ($1.on, $1.id) }.map(note)),
    ]
    return value.withoutAbsent
  }

  private func node(_ node: Node) -> JSONValue {
    let alter = live.alter(node.id)
    let value: JSONValue = [
      "id": .text(node.ulid), "name": .text(node.name), "kind": JSONValue(node.kind), "form": JSONValue(node.form),
      "alias": .optional(node.alias), "summary": .optional(node.summary), "sector": JSONValue(node.sector),
      "territory": named(node.territory), "visibility": ownView(JSONValue(node.visibility)),
      "from": JSONValue(node.life.from), "to": JSONValue(node.life.to),
      "placeholder": flag(node.isPlaceholder), "deceased": flag(node.isDeceased), "animal": flag(node.isAnimal),
      "is_centre": flag(node.id == live.centre?.id), "ring": JSONValue(alter?.ring?.rawValue),
      "attributes": ownView(attributes(node.attributes)), "author": ownView(.optional(node.provenance.author)),
      "says": ownView(.optional(node.provenance.says)),
    ]
    return value.adding(detail(node.detail)).withoutAbsent
  }

  private func detail(_ detail: NodeDetail) -> JSONValue {
    switch detail {
    case .person(let person):
      ["gender": JSONValue(person.gender), "profession": .optional(person.profession)]
    case .organisation(let body):
      [
        "policy_areas": codes(body.policyAreas), "target_groups": codes(body.targetGroups),
        "context": JSONValue(body.context),
      ]
    case .group(let group):
      [
        "policy_areas": codes(group.policyAreas), "context": JSONValue(group.context),
        "purpose": .optional(group.purpose),
      ]
    case .place(let place):
      [
        "policy_areas": codes(place.policyAreas), "context": JSONValue(place.context),
        "openness": JSONValue(place.openness),
      ]
    case .device(let device):
      [
        "purpose": .optional(device.purpose), "renewal": JSONValue(device.renewal),
        "notice_days": JSONValue(device.noticeDays),
      ]
    case .plan(let plan): ["purpose": .optional(plan.purpose), "context": JSONValue(plan.context)]
    case .meeting(let meeting):
      ["starts_at": .optional(meeting.startsAt), "zone": meeting.startsAt.isEmpty ? .null : .text(meeting.zone)]
    }
  }

  private func tie(_ live: LiveTie) -> JSONValue {
    let (identity, spell) = (live.identity, live.spell)
    let value: JSONValue = [
      "id": .text(identity.ulid), "a": named(identity.a), "b": named(identity.b), "type": JSONValue(identity.type),
      "directed": flag(identity.type.isDirected), "role_a": JSONValue(identity.roleA),
      "role_b": JSONValue(identity.roleB), "context": JSONValue(identity.context),
      "kinship": JSONValue(identity.kinship), "label": .optional(identity.label),
      "origin": ownView(JSONValue(identity.origin)),
      "engagement": ownView(JSONValue(identity.engagement)), "formalised_by": named(identity.formalisedBy),
      "participation": identity.participation.map(participation) ?? .null,
      "amount_cents": JSONValue(identity.amountCents), "weight": JSONValue(identity.weight),
      "source": ownView(.optional(identity.source)), "assumed": ownView(flag(identity.isAssumed)),
      "confirmed_on": ownView(JSONValue(identity.confirmedOn)), "visibility": ownView(JSONValue(identity.visibility)),
      "attributes": ownView(attributes(identity.attributes)), "author": ownView(.optional(identity.provenance.author)),
      "says": ownView(.optional(identity.provenance.says)), "level": ownView(JSONValue(self.live.level(of: identity))),
    ]
    let exchanges = live.tie.exchanges(during: spell).map { exchange($0, of: identity) }
    let now: JSONValue = [
      "state": JSONValue(spell.state), "from": JSONValue(spell.span.from), "to": JSONValue(spell.span.to),
      "strength": ownView(JSONValue(spell.strength)), "stress": ownView(JSONValue(spell.stress)),
      "ring_a": JSONValue(spell.fromA.ring?.rawValue), "contact_a": JSONValue(spell.fromA.contact),
      "last_contact_a": JSONValue(spell.fromA.lastContact), "ring_b": JSONValue(spell.fromB.ring?.rawValue),
      "contact_b": JSONValue(spell.fromB.contact), "last_contact_b": JSONValue(spell.fromB.lastContact),
      "exchanges": exchanges.isEmpty ? .null : .list(exchanges),
    ]
    return value.adding(now).withoutAbsent
  }

  /// Whether what a note is about is on the map.
  private func isDrawn(_ note: Note) -> Bool {
    if let node = note.node { return live.node(node) != nil }
    guard let tie = note.tie else { return true }
    return live.content.ties.contains { $0.id == tie }
  }

  /// Who said it is null where the practitioner wrote it, and so is what it is not about.
  private func note(_ note: Note) -> JSONValue {
    [
      "id": .text(note.ulid), "kind": JSONValue(note.kind), "node": named(note.node), "tie": tieNamed(note.tie),
      "text": .text(note.text), "on": JSONValue(note.on), "said_by": named(note.saidBy),
      "author": ownView(.text(note.provenance.author)), "visibility": ownView(JSONValue(note.visibility)),
    ]
  }

  private func tieNamed(_ id: TieID?) -> JSONValue {
    guard let tie = live.content.ties.first(where: { $0.id == id })?.identity else { return .null }
    let ends = [tie.a, tie.b].compactMap { live.node($0)?.name }
    return ["id": .text(tie.ulid), "name": .text(ends.joined(separator: " – "))]
  }

  private func exchange(_ exchange: Exchange, of tie: Tie) -> JSONValue {
    let isForward = exchange.direction == .aToB
    let value: JSONValue = [
      "from": named(isForward ? tie.a : tie.b), "to": named(isForward ? tie.b : tie.a),
      "kind": JSONValue(exchange.kind), "amount": JSONValue(exchange.amount), "drain": flag(exchange.isDrain),
      "hours_a_month": JSONValue(exchange.hoursHundredths.map { Double($0) / 100 }),
      "value_cents": JSONValue(exchange.valueCents), "recognition": .optional(exchange.recognition),
      "recognised_on": JSONValue(exchange.recognisedOn), "remark": .optional(exchange.remark),
    ]
    return value.withoutAbsent
  }

  private func participation(_ part: Participation) -> JSONValue {
    let value: JSONValue = [
      "involvement": JSONValue(part.involvement), "responsibility": JSONValue(part.responsibility),
      "adhesion": JSONValue(part.adhesion), "mandate": JSONValue(part.mandate), "side": JSONValue(part.side),
      "attendance": JSONValue(part.attendance), "speaks_for": JSONValue(part.speaksFor),
      "signatory": flag(part.isSignatory), "through": .optional(part.through),
      "through_node": named(part.throughNode),
    ]
    return value.withoutAbsent
  }

  private func attributes(_ attributes: Attributes) -> JSONValue {
    guard !attributes.isEmpty else { return .null }
    return .object(
      Dictionary(
        attributes.sorted.map { name, value -> (String, JSONValue) in
          switch value {
          case .text(let text): (name, .text(text))
          case .number(let number): (name, Int(exactly: number).map { .whole($0) } ?? JSONValue(number))
          case .flag(let flag): (name, .flag(flag))
          }
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// A node by name, where it may be seen from this map.
  private func named(_ id: NodeID?) -> JSONValue {
    id.flatMap { live.node($0) ?? beyond($0) }.map { JSONValue($0) } ?? .null
  }
  /// What only the worker's own view says.
  private func ownView(_ value: JSONValue) -> JSONValue { isTogether ? .null : value }
  private func flag(_ flag: Bool) -> JSONValue { flag ? .flag(true) : .null }
  private func codes<Code: RawRepresentable>(_ codes: [Code]) -> JSONValue where Code.RawValue == String {
    codes.isEmpty ? .null : JSONValue(codes)
  }
}
