import LegamiModel

/// Gives keys to the rows of the tables and keeps what they were called.
struct ContentBuilder {
  let language: DemonstrationLanguage
  private(set) var content: DemonstrationContent
  private let ulids = Demonstration.ulids(seed: 0x1E6A_4141)
  private var spellCount: Int64 = 0
  private var exchangeCount: Int64 = 0

  init(language: DemonstrationLanguage) {
    self.language = language
    content = DemonstrationContent(language: language.rawValue)
  }

  /// The key of the node that a table calls `name`.
  func id(_ name: String) -> NodeID {
    guard let id = content.nodeKeys[name] else { preconditionFailure("No node is called \(name)") }
    return id
  }

  mutating func add(_ node: Node, called names: [String]) {
    var node = node
    node.id = NodeID(Int64(content.nodes.count) + 1)
    node.ulid = nextUlid()
    node.provenance.author = Demonstration.user
    content.nodes.append(node)
    for name in names {
      precondition(content.nodeKeys[name] == nil, "Two nodes are called \(name)")
      content.nodeKeys[name] = node.id
    }
  }

  mutating func add(_ tie: Tie, spells: [DraftSpell], called names: [String]) {
    var draft = DraftTie(identity: tie, spells: spells)
    draft.orderEnds()
    draft.identity.id = TieID(Int64(content.ties.count) + 1)
    draft.identity.ulid = nextUlid()
    draft.identity.visibility = narrowest(of: draft.identity)
    draft.identity.provenance.author = Demonstration.user
    var spells: [Spell] = []
    var exchanges: [Exchange] = []
    for var entry in draft.spells {
      spellCount += 1
      entry.spell.id = SpellID(spellCount)
      entry.spell.tie = draft.identity.id
      entry.spell.touchedOn = Demonstration.day
      spells.append(entry.spell)
      exchanges += entry.exchanges.map { keyed($0, in: entry.spell.id) }
    }
    content.ties.append(DatedTie(identity: draft.identity, spells: spells, exchanges: exchanges))
    for name in names {
      precondition(content.tieKeys[name] == nil, "Two ties are called \(name)")
      content.tieKeys[name] = draft.identity.id
    }
  }

  mutating func add(_ map: NetworkMap, members names: [String] = []) {
    var map = map
    map.id = MapID(Int64(content.maps.count) + 1)
    map.ulid = nextUlid()
    map.provenance.author = Demonstration.user
    content.maps.append(map)
    content.members += names.map { MapMember(map: map.id, node: id($0)) }
  }

  mutating func add(_ note: Note) {
    var note = note
    note.id = NoteID(Int64(content.notes.count) + 1)
    note.ulid = nextUlid()
    note.provenance.author = Demonstration.user
    content.notes.append(note)
  }

  mutating func add(_ record: ProcessingRecord) { content.processing.append(record) }

  private mutating func keyed(_ draft: DraftExchange, in spell: SpellID) -> Exchange {
    exchangeCount += 1
    var exchange = draft.exchange
    exchange.id = ExchangeID(exchangeCount)
    exchange.spell = spell
    if let name = draft.name { content.exchangeKeys[name] = exchange.id }
    return exchange
  }

  /// A tie is never seen more widely than the more reserved of its ends.
  private func narrowest(of tie: Tie) -> Visibility {
    [tie.a, tie.b].compactMap { content.node($0)?.visibility }.reduce(tie.visibility, max)
  }

  private func nextUlid() -> String { ulids.next(at: Demonstration.clock.now()) }
}
