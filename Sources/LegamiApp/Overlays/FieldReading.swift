import LegamiModel

/// What the rows say in the fields of a form, as codes or text: to tell what somebody else changed since it was opened.
struct FieldReading {
  let node: Node?
  let tie: DatedTie?
  /// What was said, as far as the form holds it.
  let notes: [Note]
  /// Who speaks of ring, contact and what flows.
  let end: NodeID?
  let day: Day

  /// Nil where two cannot collide: what is added anew, and marks, which are joined one by one.
  func answer(_ key: FieldKey) -> [String]? {
    switch key {
    case .name, .form, .sector, .alias, .summary, .gender, .profession, .visibility, .deceased, .openness, .lifeFrom,
      .lifeTo:
      node.map { ofNode($0, key).map { [$0] } ?? [] }
    case .ring, .context, .role, .type, .kinship, .label, .state, .strength, .stress, .contact, .lastContact,
      .engagement, .from, .to, .origin, .involvement, .responsibility, .adhesion, .mandate, .side, .through:
      tie.map { ofTie($0, key).map { [$0] } ?? [] }
    default: key.note.flatMap { id in notes.first { $0.id == id } }.map { [$0.text] }
    }
  }

  /// What is marked in a field of marks; nil in others.
  func marks(_ key: FieldKey) -> Set<String>? {
    switch key {
    case .received:
      return tie.flatMap { tie in spell.map { Set(tie.received(by: speaker(of: tie), during: $0).map(\.rawValue)) } }
    case .given:
      return tie.flatMap { tie in spell.map { Set(tie.given(by: speaker(of: tie), during: $0).map(\.rawValue)) } }
    case .policyAreas: return node.map { Set($0.policyAreas.map(\.rawValue)) }
    default: return nil
    }
  }

  private var spell: Spell? { tie.flatMap { $0.spell(on: day) ?? $0.spells.last } }

  private func speaker(of tie: DatedTie) -> NodeID { end ?? tie.identity.a }

  private func ofNode(_ node: Node, _ key: FieldKey) -> String? {
    switch key {
    case .name: text(node.name)
    case .form: node.form?.rawValue
    case .sector: node.sector?.rawValue
    case .alias: text(node.alias)
    case .summary: text(node.summary)
    case .gender: node.gender?.rawValue
    case .profession: if case .person(let person) = node.detail { text(person.profession) } else { nil }
    case .visibility: node.visibility.rawValue
    case .deceased: node.isDeceased ? "yes" : "no"
    case .openness: if case .place(let place) = node.detail { place.openness.map(String.init) } else { nil }
    case .lifeFrom: node.life.from?.description
    case .lifeTo: node.life.to?.description
    default: nil
    }
  }

  private func ofTie(_ tie: DatedTie, _ key: FieldKey) -> String? {
    let identity = tie.identity
    let view = spell.map { tie.view(of: speaker(of: tie), during: $0) }
    switch key {
    case .ring: return view?.ring.map { String($0.rawValue) }
    case .contact: return view?.contact?.rawValue
    case .lastContact: return view?.lastContact?.description
    case .context: return identity.context?.rawValue
    case .role: return identity.other(than: speaker(of: tie)).flatMap(identity.role(of:))?.rawValue
    case .type: return identity.type.rawValue
    case .kinship: return identity.kinship?.rawValue
    case .label: return text(identity.label)
    case .state: return spell?.state.rawValue
    case .strength: return spell?.strength?.rawValue
    case .stress: return spell?.stress?.rawValue
    case .engagement: return identity.engagement?.rawValue
    case .from: return spell?.span.from?.description
    case .to: return spell?.span.to?.description
    case .origin: return identity.origin.rawValue
    case .involvement: return identity.participation?.involvement?.rawValue
    case .responsibility: return identity.participation?.responsibility?.rawValue
    case .adhesion: return identity.participation?.adhesion?.rawValue
    case .mandate: return identity.participation?.mandate?.rawValue
    case .side: return identity.participation?.side?.rawValue
    case .through: return text(identity.participation?.through ?? "")
    default: return nil
    }
  }

  private func text(_ text: String) -> String? { text.isEmpty ? nil : text }
}

/// One field that two people changed to different values, as codes or text.
public struct FieldCollision: Equatable, Sendable {
  public let field: FieldKey
  public let mine: [String]
  public let theirs: [String]
}

extension FieldKey {
  /// The field of a form in which a column of a row stands, or a field within one.
  init?(column: String, ofNode isNode: Bool) {
    switch column {
    case "role_a", "role_b": self = .role
    case "from_date", "first_day": self = isNode ? .lifeFrom : .from
    case "to_date", "last_day": self = isNode ? .lifeTo : .to
    case "is_deceased": self = .deceased
    case "participation": self = .type
    default:
      let name = column.split(separator: ".").last.map(String.init) ?? column
      guard let key = FieldKey(rawValue: name) else { return nil }
      self = key
    }
  }
}

extension FormAnswers {
  /// What was changed here and, since the form was opened, by somebody else to something else.
  func collisions(since seen: FieldReading, now: FieldReading) -> [FieldCollision] {
    FieldKey.inOrder(changes.keys).compactMap { key in
      guard let mine = changes[key], let before = seen.answer(key), let theirs = now.answer(key) else { return nil }
      return theirs != before && theirs != mine ? FieldCollision(field: key, mine: mine, theirs: theirs) : nil
    }
  }

  /// The same with what was marked or taken away here joined to what is marked now.
  func joining(seen: FieldReading, now: FieldReading) -> FormAnswers {
    var joined = self
    for (key, mine) in changes {
      guard let before = seen.marks(key), let theirs = now.marks(key), before != theirs else { continue }
      joined.changes[key] = theirs.union(Set(mine).subtracting(before)).subtracting(before.subtracting(mine)).sorted()
    }
    return joined
  }
}
