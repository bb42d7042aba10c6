import LegamiModel

/// What several ties are to have in common from now on.
public enum ManyChange: Hashable, Sendable {
  case stand(TieChange)
  /// A ring nearer to the centre, or farther, each from where it is; those without a ring stay as they are.
  case ringStep(isNearer: Bool)
  case context(LifeContext?)
  case engagement(Engagement?)
  case end
  case remove

  /// No more ties are named in what is told.
  static let mostNamed = 3

  var act: ActName {
    switch self {
    case .stand, .ringStep, .context, .engagement: .changeMany
    case .end: .endTies
    case .remove: .removeTies
    }
  }
}

extension Store {
  /// Changes several ties as one act. Those that were so already stay untouched.
  /// - Parameters:
  ///   - centre: who speaks, for ring and contact; nil where there is nobody in the centre.
  ///   - on: the day the map is looked at; nil is today.
  ///   - map: the map one looks from: whoever it held by a tie that is removed is remembered as taken off it.
  /// - Returns: how many ties are otherwise than before.
  public func changeTies(
    _ ids: [TieID], _ change: ManyChange, saidBy centre: NodeID?, on day: Day? = nil, seenFrom map: MapID? = nil
  ) throws(StoreError) -> Performed<Int> {
    try perform(change.act) { writing in
      var count = 0
      var names: [String] = []
      for id in ids {
        let tie = try writing.tie(id)
        let ends = try writing.names(of: tie.identity)
        guard try writing.change(tie, change, saidBy: centre, on: day, seenFrom: map) else { continue }
        count += 1
        if count <= ManyChange.mostNamed { names += ends }
      }
      try writing.describe([String(count)] + (change.act == .changeMany ? [] : names))
      return count
    }
  }

  /// Gives several bodies, groups or places a sector, as one act.
  public func changeSector(of ids: [NodeID], to sector: Sector?) throws(StoreError) -> Performed<Int> {
    try perform(.changeMany) { writing in
      var count = 0
      for id in ids {
        var node = try writing.node(id)
        guard node.kind != .person, node.sector != sector else { continue }
        node.sector = sector
        try writing.update(node)
        count += 1
      }
      try writing.describe([String(count)])
      return count
    }
  }
}

extension Writing {
  fileprivate func change(
    _ tie: DatedTie, _ change: ManyChange, saidBy centre: NodeID?, on day: Day?, seenFrom map: MapID?
  ) throws(StoreError) -> Bool {
    let speaker = centre ?? tie.identity.a
    switch change {
    case .stand(let change):
      return try self.change(tie, change, saidBy: speaker, on: day, as: nil) != .unchanged
    case .ringStep(let isNearer):
      guard let spell = tie.spell(on: day ?? today) else { return false }
      let ring = (speaker == tie.identity.b ? spell.fromB : spell.fromA).ring
      guard let next = isNearer ? ring?.nearer : ring?.farther else { return false }
      return try self.change(tie, TieChange(ring: .set(next)), saidBy: speaker, on: day, as: nil) != .unchanged
    case .context(let context):
      guard tie.identity.context != context else { return false }
      var identity = tie.identity
      identity.context = context
      try update(identity)
      return true
    case .engagement(let engagement):
      guard tie.identity.engagement != engagement else { return false }
      var identity = tie.identity
      identity.engagement = engagement
      try update(identity)
      return true
    case .end: return try end(tie, on: day ?? today)
    case .remove:
      _ = try remove(tie.identity, seenFrom: map)
      return true
    }
  }

  /// Ends a tie on a day: its last spell is closed, later ones go.
  /// - Returns: whether it had not ended before.
  func end(_ tie: DatedTie, on last: Day) throws(StoreError) -> Bool {
    var hasChanged = false
    for spell in tie.spells.reversed() where spell.span.lastDay > last {
      hasChanged = true
      if spell.span.firstDay > last {
        try delete(spell.id)
      } else {
        var closed = spell
        closed.span.to = PartialDate(last)
        closed.touchedOn = today
        try update(closed)
      }
    }
    return hasChanged
  }
}
