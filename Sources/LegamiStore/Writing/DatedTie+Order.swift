import LegamiModel

extension DatedTie {
  /// An undirected tie with the smaller key first; all that belongs to an end goes with it.
  var inOrder: DatedTie {
    guard !identity.type.isDirected, identity.b < identity.a else { return self }
    var tie = self
    (tie.identity.a, tie.identity.b) = (identity.b, identity.a)
    (tie.identity.roleA, tie.identity.roleB) = (identity.roleB, identity.roleA)
    tie.identity.kinship = identity.kinship?.seenFromTheOther
    for index in tie.spells.indices {
      let spell = spells[index]
      (tie.spells[index].fromA, tie.spells[index].fromB) = (spell.fromB, spell.fromA)
    }
    for index in tie.exchanges.indices {
      tie.exchanges[index].direction = tie.exchanges[index].direction == .aToB ? .bToA : .aToB
    }
    return tie
  }
}
