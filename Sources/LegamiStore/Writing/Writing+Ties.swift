import GRDB
import LegamiModel

extension Writing {
  /// Adds a tie with its spells and exchanges. An undirected tie is turned so that the smaller key comes first.
  /// The exchanges name their spell by its place: key 1 is the first of `tie.spells` as given, and so on, when the
  /// spells have no keys yet and there are several; with one spell they need not name it.
  @discardableResult
  public func insert(_ tie: DatedTie) throws(StoreError) -> TieID {
    let tie = tie.inOrder
    let id = try insert(tie.identity)
    for (index, var spell) in tie.spells.enumerated() {
      let named = spell.id.rawValue == 0 ? Int64(index + 1) : spell.id.rawValue
      spell.id = SpellID(0)
      spell.tie = id
      if spell.touchedOn.number == 0 { spell.touchedOn = today }
      let key = try insert(spell)
      for var exchange in tie.exchanges
      where exchange.spell.rawValue == named || (exchange.spell.rawValue == 0 && tie.spells.count == 1) {
        exchange.id = ExchangeID(0)
        exchange.spell = key
        try insert(exchange)
      }
    }
    return id
  }

  /// Adds the identity of a tie only; its ends must already be in order.
  @discardableResult
  public func insert(_ tie: Tie) throws(StoreError) -> TieID {
    var tie = tie.cleaned
    if tie.ulid.isEmpty { tie.ulid = ulids.next(at: now) }
    if tie.provenance.author.isEmpty { tie.provenance.author = user }
    return TieID(try put(tie))
  }

  public func update(_ tie: Tie) throws(StoreError) { try change(tie.cleaned) }

  /// Removes a tie as never having been, with its spells, exchanges, notes and assessments.
  public func delete(_ id: TieID) throws(StoreError) {
    try telling {
      let key = id.rawValue
      for spell in try Spell.fetchAll(db, where: "tie = ?", [key]) { try delete(spell.id) }
      try dropAll(.note, where: "tie = ?", key)
      try dropAll(.assessment, where: "tie = ?", key)
      try drop(.tie, key)
    }
  }

  @discardableResult
  public func insert(_ spell: Spell) throws(StoreError) -> SpellID { SpellID(try put(spell)) }

  public func update(_ spell: Spell) throws(StoreError) { try change(spell) }

  /// Removes a spell with what flowed during it.
  public func delete(_ id: SpellID) throws(StoreError) {
    try telling {
      try dropAll(.exchange, where: "spell = ?", id.rawValue)
      try drop(.spell, id.rawValue)
    }
  }

  @discardableResult
  public func insert(_ exchange: Exchange) throws(StoreError) -> ExchangeID {
    ExchangeID(try put(exchange.cleaned))
  }

  public func update(_ exchange: Exchange) throws(StoreError) { try change(exchange.cleaned) }

  public func delete(_ id: ExchangeID) throws(StoreError) {
    try telling { try drop(.exchange, id.rawValue) }
  }

  /// A tie with all its spells and exchanges.
  public func tie(_ id: TieID) throws(StoreError) -> DatedTie {
    guard let tie = try telling({ try TieReader(db: db).ties(keys: [id.rawValue]).first }) else {
      throw StoreError(.noSuchRow, [Entity.tie.rawValue, id.description])
    }
    return tie
  }
}

extension Tie {
  var cleaned: Tie {
    var tie = self
    tie.label = CleanText.clean(label).text
    tie.source = CleanText.clean(source).text
    if let through = participation?.through { tie.participation?.through = CleanText.clean(through).text }
    return tie
  }
}

extension Exchange {
  var cleaned: Exchange {
    var exchange = self
    exchange.recognition = CleanText.clean(recognition).text
    exchange.remark = CleanText.clean(remark).text
    return exchange
  }
}
