import GRDB
import LegamiModel

extension Store {
  /// Changes how a tie stands. It is a correction when the spell was recorded or last changed today, or is over;
  /// otherwise the spell is closed yesterday and another opened today.
  /// - Parameters:
  ///   - end: who speaks, for ring and contact; usually the centre of the map.
  ///   - on: the day whose spell is meant, and from which it changes: the day a map is looked at; nil is today.
  ///   - kind: nil decides by the rule above.
  public func changeTie(
    _ id: TieID, _ change: TieChange, saidBy end: NodeID, on day: Day? = nil, as kind: TieChangeKind? = nil
  ) throws(StoreError) -> Performed<TieChangeKind> {
    try perform(.changeTie) { writing in
      let tie = try writing.tie(id)
      try writing.describe(try writing.names(of: tie.identity))
      return try writing.change(tie, change, saidBy: end, on: day, as: kind)
    }
  }

  /// Moves the other end of a tie to a ring, as seen from `centre`.
  public func moveRing(
    _ id: TieID, from centre: NodeID, to ring: Ring?, on day: Day? = nil
  ) throws(StoreError) -> Performed<TieChangeKind> {
    try perform(.moveRing) { writing in
      let tie = try writing.tie(id)
      let moved = tie.identity.other(than: centre) ?? tie.identity.b
      try writing.describe([try writing.node(moved).name, ring.map { String($0.rawValue) } ?? ""])
      return try writing.change(tie, TieChange(ring: .set(ring)), saidBy: centre, on: day, as: nil)
    }
  }

  /// Turns the last change of a tie into the other kind: a correction into a change from today, or the reverse. It
  /// stays one step of undo.
  /// - Parameter day: from which it is to have changed, where it was a correction; nil is today.
  /// - Throws: `cannotToggle` when the last act was not such a change, or the spell only began today.
  public func toggleCorrection(on day: Day? = nil) throws(StoreError) -> Performed<TieChangeKind> {
    let (now, today) = (clock.now(), clock.today())
    return try writing { db in
      let book = HistoryBook(db: db)
      guard let last = try book.groups(where: "user = ? AND state = 'done' ORDER BY id DESC LIMIT 1", [user]).first,
        last.act == .changeTie || last.act == .moveRing,
        let made = try SpellChange(book: book, group: last.id)
      else { throw StoreError(.cannotToggle) }
      let report = try step(last, as: .undo, leaving: .forgotten, at: now, on: today, db)
      guard report.left.isEmpty else { throw StoreError(.cannotToggle) }
      let group = try book.open(last.act, last.arguments, kind: .act, state: .done, user: user, at: now)
      let writing = Writing(db: db, group: group, user: user, now: now, today: today, ulids: ulids)
      let kind: TieChangeKind = made.kind == .corrected ? .fromToday : .corrected
      guard try writing.write(made.after, over: made.spell, as: kind, from: made.day ?? day ?? today) == kind else {
        throw StoreError(.cannotToggle)
      }
      let warnings = try finish(writing)
      try book.forgetUndone(by: user)
      return Performed(value: kind, act: last.act, arguments: last.arguments, group: group, warnings: warnings)
    }
  }
}

/// What the last change did to a spell, read from its history.
private struct SpellChange {
  let kind: TieChangeKind
  /// The spell that was corrected, or closed.
  let spell: SpellID
  /// How it became.
  let after: Spell
  /// From which day it became so; nil for a correction.
  let day: Day?

  init?(book: HistoryBook, group: Int64) throws {
    let edits = try book.edits(where: "h.act_group = ? AND h.entity = 'spell'", [group])
    guard let updated = edits.first(where: { $0.kind == .update }) else { return nil }
    let created = edits.first { $0.kind == .create }
    spell = SpellID(updated.row)
    kind = created == nil ? .corrected : .fromToday
    guard let after = try Spell.fetch(book.db, key: created?.row ?? updated.row) else { return nil }
    self.after = after
    day = created == nil ? nil : after.span.from?.firstDay
  }
}

extension Writing {
  func names(of tie: Tie) throws(StoreError) -> [String] { [try node(tie.a).name, try node(tie.b).name] }

  func change(
    _ tie: DatedTie, _ change: TieChange, saidBy end: NodeID, on day: Day?, as asked: TieChangeKind?
  ) throws(StoreError) -> TieChangeKind {
    guard let spell = tie.spell(on: day ?? today) ?? tie.spells.last else {
      throw StoreError(.noSuchRow, [Entity.spell.rawValue, tie.id.description])
    }
    var next = spell
    change.apply(to: &next, end: end, of: tie.identity)
    guard next != spell else { return .unchanged }
    let day = day ?? today
    let mustCorrect = change.isOnlyLastContact || spell.touchedOn == today || !spell.span.contains(day)
    let kind = asked ?? (mustCorrect ? .corrected : .fromToday)
    return try write(next, over: spell.id, as: kind, from: day)
  }

  /// Writes how a spell became: over it, or from `day` on.
  func write(
    _ next: Spell, over id: SpellID, as kind: TieChangeKind, from day: Day
  ) throws(StoreError) -> TieChangeKind {
    guard var old = try telling({ try Spell.fetch(db, key: id.rawValue) }) else {
      throw StoreError(.noSuchRow, [Entity.spell.rawValue, id.description])
    }
    // A spell that began on the day cannot have been otherwise the day before.
    if kind == .corrected || old.span.firstDay >= day || !old.span.contains(day) {
      var corrected = next
      (corrected.id, corrected.span, corrected.rev, corrected.touchedOn) = (old.id, old.span, old.rev, today)
      try update(corrected)
      if !corrected.state.isLive { try telling { try dropAll(.exchange, where: "spell = ?", id.rawValue) } }
      return .corrected
    }
    var opened = next
    (opened.id, opened.rev, opened.touchedOn) = (SpellID(0), 0, today)
    opened.span = Interval(from: PartialDate(day), to: old.span.to)
    old.span.to = PartialDate(day.adding(days: -1))
    try update(old)
    let key = try insert(opened)
    if opened.state.isLive { try copyExchanges(from: id, to: key) }
    return .fromToday
  }

  private func copyExchanges(from old: SpellID, to new: SpellID) throws(StoreError) {
    let exchanges = try telling { try Exchange.fetchAll(db, where: "spell = ?", [old.rawValue]) }
    for var exchange in exchanges {
      (exchange.id, exchange.spell, exchange.rev) = (ExchangeID(0), new, 0)
      try insert(exchange)
    }
  }
}
