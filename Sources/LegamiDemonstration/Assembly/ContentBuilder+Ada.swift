import LegamiModel

extension ContentBuilder {
  mutating func addAdaPeople() {
    let summaries = AdaPeople.summaries.words(in: language)
    let professions = AdaPeople.professions.words(in: language)
    for row in AdaPeople.people.rows {
      let detail = PersonDetail(profession: professions[row.key] ?? "", gender: row.given("gender"))
      let person = Node(
        kind: .person, name: row.text("name"), summary: summaries[row.key] ?? "", detail: .person(detail))
      add(person, called: [row.key])
    }
  }

  mutating func addAdaTies() {
    let words = AdaTies.words.byKey
    for row in AdaTies.ties.rows {
      let (centre, other) = (id("P00"), id(row.text("alter")))
      let type = row.given("type", as: TieType.self)
      // Help runs from who helps to who is helped; everything else is told from the centre.
      let helps: [TieType] = [.care, .caseMgmt, .paidCare, .volunteering]
      let fromOther = helps.contains(type)
      var tie = Tie(a: fromOther ? other : centre, b: fromOther ? centre : other, type: type)
      if fromOther { tie.roleA = row.code("role") } else { tie.roleB = row.code("role") }
      tie.context = row.code("context")
      tie.engagement = row.code("engagement")
      tie.kinship = words[row.key]?.code("kinship")
      tie.label = words[row.key]?.words(in: language) ?? ""
      if type == .participation { tie.participation = Participation() }
      let spells = spells(of: row.key, centreIsA: !fromOther)
      let isLive = spells.contains { $0.spell.span.contains(Demonstration.day) && $0.spell.state.isLive }
      tie.confirmedOn = isLive ? Demonstration.day : nil
      add(tie, spells: spells, called: [row.key])
    }
  }

  private func spells(of key: String, centreIsA: Bool) -> [DraftSpell] {
    guard let row = AdaTies.times.byKey[key], let near = AdaTies.nearness.byKey[key] else {
      preconditionFailure("\(key) has its times and its nearness")
    }
    let ring = near.integer("ring").flatMap(Ring.init(rawValue:))
    let view = EndView(ring: ring, contact: near.code("contact"), lastContact: near.date("last"))
    var first = Spell(
      span: Interval(from: row.date("from"), to: row.date("to")), state: row.given("state"),
      strength: near.code("strength"), stress: near.code("stress"))
    if centreIsA { first.fromA = view } else { first.fromB = view }
    let live = DraftSpell(spell: first, exchanges: support(of: key, centreIsA: centreIsA))
    guard let broken = row.date("broken") else { return [live] }
    var second = first
    second.span = Interval(from: broken)
    second.state = .interrupted
    return [live, DraftSpell(spell: second)]
  }

  private func support(of key: String, centreIsA: Bool) -> [DraftExchange] {
    guard let row = AdaTies.exchanges.byKey[key] else { return [] }
    func flows(_ column: String, towardsCentre: Bool) -> [DraftExchange] {
      let direction: Exchange.Direction = towardsCentre == centreIsA ? .bToA : .aToB
      return row.codes(column, as: ExchangeKind.self).map {
        DraftExchange(exchange: Exchange(direction: direction, kind: $0))
      }
    }
    return flows("receives", towardsCentre: true) + flows("gives", towardsCentre: false)
  }

  /// What she said; the map must be there already.
  mutating func addAdaNotes() {
    let texts = (language == .italian ? AdaNotes.italian : AdaNotes.english).byKey
    let map = content.map(.ada).id
    for row in AdaNotes.notes.rows {
      guard let day = row.date("on")?.firstDay else { preconditionFailure("\(row.key) has its day") }
      add(
        Note(
          node: id(row.text("about")), map: map, kind: row.given("kind"), text: texts[row.key]?.text("text") ?? "",
          on: day, saidBy: id("P00")))
    }
  }

  mutating func addAdaOtherTies() {
    let words = AdaOtherTies.words.byKey
    for row in AdaOtherTies.ties.rows {
      var tie = Tie(a: id(row.text("a")), b: id(row.text("b")), type: row.given("type"), roleA: row.code("role"))
      tie.kinship = words[row.key]?.code("kinship")
      tie.label = words[row.key]?.words(in: language) ?? ""
      if tie.type == .participation { tie.participation = Participation() }
      let spell = Spell(
        span: Interval(from: row.date("from"), to: row.date("to")), strength: row.code("strength"),
        stress: row.code("stress"))
      add(tie, spells: [DraftSpell(spell: spell)], called: [row.key])
    }
  }
}
