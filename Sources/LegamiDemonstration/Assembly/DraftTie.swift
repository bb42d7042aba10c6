import LegamiModel

/// A tie as a table tells it, before it has a key.
struct DraftTie {
  var identity: Tie
  var spells: [DraftSpell]

  /// Stores an undirected tie from the smaller key to the larger, and turns with it all that belongs to an end.
  mutating func orderEnds() {
    guard !identity.type.isDirected, identity.b < identity.a else { return }
    precondition(identity.kinship == nil, "Kinship is told from the smaller key, so that its word stays true")
    swap(&identity.a, &identity.b)
    swap(&identity.roleA, &identity.roleB)
    for index in spells.indices { spells[index].turn() }
  }
}

struct DraftSpell {
  var spell: Spell
  var exchanges: [DraftExchange] = []

  fileprivate mutating func turn() {
    swap(&spell.fromA, &spell.fromB)
    for index in exchanges.indices {
      let way = exchanges[index].exchange.direction
      exchanges[index].exchange.direction = way == .aToB ? .bToA : .aToB
    }
  }
}

struct DraftExchange {
  /// What its table calls it, where it has a name.
  var name: String?
  var exchange: Exchange
}
