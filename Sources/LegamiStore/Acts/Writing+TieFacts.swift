import LegamiModel

/// Parts of acts on a tie, for acts made of several: a form saved, a mark-all change.
extension Writing {
  /// Changes how a tie stands; `changeTie` says when that is a correction and when it opens a spell.
  @discardableResult
  public func changeStanding(
    of id: TieID, _ change: TieChange, saidBy end: NodeID, on day: Day? = nil
  ) throws(StoreError) -> TieChangeKind {
    try self.change(try tie(id), change, saidBy: end, on: day, as: nil)
  }

  /// Sets what flows along a tie, as `end` says it. Kinds that stay keep what else is known of them.
  public func setExchanges(
    of id: TieID, saidBy end: NodeID, received: [ExchangeKind], given: [ExchangeKind], on day: Day? = nil
  ) throws(StoreError) {
    let tie = try tie(id)
    guard let spell = tie.spell(on: day ?? today) ?? tie.spells.last else {
      throw StoreError(.noSuchRow, [Entity.spell.rawValue, id.description])
    }
    let towards: Exchange.Direction = end == tie.identity.a ? .bToA : .aToB
    for (direction, kinds) in [(towards, received), (towards == .aToB ? .bToA : .aToB, given)] {
      let present = tie.exchanges(during: spell).filter { $0.direction == direction }
      for exchange in present where !kinds.contains(exchange.kind) { try delete(exchange.id) }
      for kind in kinds where !present.contains(where: { $0.kind == kind }) {
        try insert(Exchange(spell: spell.id, direction: direction, kind: kind))
      }
    }
  }
}
