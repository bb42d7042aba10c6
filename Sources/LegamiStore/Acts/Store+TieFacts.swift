import LegamiModel

extension Store {
  /// Moves a tie to another context of life. Always a correction.
  public func moveContext(
    _ id: TieID, from centre: NodeID, to context: LifeContext?
  ) throws(StoreError) -> Performed<Void> {
    try perform(.moveContext) { writing in
      var tie = try writing.tie(id).identity
      let moved = tie.other(than: centre) ?? tie.b
      try writing.describe([try writing.node(moved).name, context?.rawValue ?? ""])
      tie.context = context
      try writing.update(tie)
    }
  }

  /// Writes what a tie is: type, roles, context, engagement, agreement. Always a correction.
  /// - Throws: `conflict` when somebody else changed the same fields since.
  public func correctTie(_ tie: Tie) throws(StoreError) -> Performed<Tie> {
    try perform(.changeTie) { writing in
      try writing.describe(try writing.names(of: tie))
      try writing.update(tie)
      return try writing.tie(tie.id).identity
    }
  }

  /// Sets what flows along a tie, as `end` says it: which kinds it receives and which it gives. Kinds that stay keep
  /// what else is known of them.
  public func setExchanges(
    _ id: TieID, of end: NodeID, received: [ExchangeKind], given: [ExchangeKind], on day: Day? = nil
  ) throws(StoreError) -> Performed<Void> {
    try perform(.setExchanges) { writing in
      let tie = try writing.tie(id)
      let other = tie.identity.other(than: end) ?? tie.identity.b
      try writing.describe([try writing.node(end).name, try writing.node(other).name])
      try writing.setExchanges(of: id, saidBy: end, received: received, given: given, on: day)
    }
  }

  /// Writes one exchange, with its hours, value and thanks.
  public func changeExchange(_ exchange: Exchange, of tie: TieID) throws(StoreError) -> Performed<Void> {
    try perform(.setExchanges) { writing in
      try writing.describe(try writing.names(of: try writing.tie(tie).identity))
      if exchange.id.rawValue == 0 { try writing.insert(exchange) } else { try writing.update(exchange) }
    }
  }

  /// Ends a tie: its spell is closed.
  /// - Parameter lastDay: the last day it held; nil is today.
  public func endTie(_ id: TieID, lastDay: Day? = nil) throws(StoreError) -> Performed<Day> {
    try perform(.endTie) { writing in
      let tie = try writing.tie(id)
      try writing.describe(try writing.names(of: tie.identity))
      let last = lastDay ?? writing.today
      _ = try writing.end(tie, on: last)
      return last
    }
  }

  /// Says that somebody went through these ties with the person today.
  public func confirmTies(_ ids: [TieID]) throws(StoreError) -> Performed<Int> {
    try perform(.changeMany, arguments: [String(ids.count)]) { writing in
      for id in ids {
        var tie = try writing.tie(id).identity
        tie.confirmedOn = writing.today
        try writing.update(tie)
      }
      return ids.count
    }
  }

  /// Removes a tie as never having been.
  /// - Parameter map: the map one looks from: whoever it held by this tie is remembered as taken off it.
  public func removeTie(_ id: TieID, seenFrom map: MapID? = nil) throws(StoreError) -> Performed<RemovedTie> {
    try perform(.removeTie) { writing in
      let tie = try writing.tie(id).identity
      try writing.describe(try writing.names(of: tie))
      return try writing.remove(tie, seenFrom: map)
    }
  }
}
