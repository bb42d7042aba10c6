import LegamiModel

extension ContentBuilder {
  /// The engagement of partners in actions.
  mutating func addEngagements() {
    for row in DistrictEngagements.engagements.rows {
      var tie = Tie(a: id(row.text("a")), b: id(row.text("b")), type: .participation)
      tie.roleA = DistrictPartnerTies.roles.byKey[row.key]?.code("a")
      tie.engagement = row.code("engagement")
      tie.formalisedBy = row.list("paper").first.map(id)
      tie.participation = Participation(
        involvement: row.code("involvement"), responsibility: row.code("responsibility"),
        adhesion: row.code("adhesion"))
      addDistrictTie(tie, row.key, Spell(span: Interval(from: row.date("from"))))
    }
  }

  /// Who sits in the planning group.
  mutating func addGroupSeats() {
    let sitters = DistrictSeats.sitters.byKey
    for row in DistrictSeats.seats.rows {
      var tie = Tie(a: id(row.text("a")), b: id("G01"), type: .participation)
      tie.participation = Participation(
        responsibility: row.code("responsibility"), adhesion: row.code("adhesion"), mandate: row.code("mandate"),
        side: row.code("side"), through: sitters[row.key]?.words(in: language) ?? "",
        throughNode: sitters[row.key]?.list("person").first.map(id))
      addDistrictTie(tie, row.key, Spell(span: Interval(from: row.date("from"))))
    }
  }

  /// Everything else among partners, agreements, actions and the sheet.
  mutating func addPartnerTies() {
    let words = DistrictPartnerTies.words.words(in: language)
    let roles = DistrictPartnerTies.roles.byKey
    let papers = ["D01", "D02", "D03", "D04"]
    for row in DistrictPartnerTies.ties.rows {
      var tie = Tie(a: id(row.text("a")), b: id(row.text("b")), type: row.given("type"))
      (tie.roleA, tie.roleB) = (roles[row.key]?.code("a"), roles[row.key]?.code("b"))
      tie.formalisedBy = row.list("paper").first.map(id)
      tie.amountCents = row.integer("cents")
      tie.label = words[row.key] ?? ""
      if tie.type == .participation {
        tie.participation = Participation(isSignatory: papers.contains(row.text("b")))
      }
      let span = Interval(from: row.date("from"), to: row.date("to"))
      addDistrictTie(tie, row.key, Spell(span: span, state: row.given("state")))
    }
  }

  private mutating func addDistrictTie(_ tie: Tie, _ key: String, _ spell: Spell) {
    let shared = AdaOtherTies.sharedWithDistrict.byKey[key]
    var spell = spell
    spell.strength = shared?.code("strength")
    spell.stress = shared?.code("stress")
    let draft = DraftSpell(spell: spell, exchanges: exchanges(along: key))
    add(tie, spells: [draft], called: [key] + (shared?.list("also") ?? []))
  }

  private func exchanges(along key: String) -> [DraftExchange] {
    let thanks = DistrictExchanges.thanks.words(in: language)
    return DistrictExchanges.exchanges.rows.filter { $0.text("tie") == key }.map { row in
      let exchange = Exchange(
        direction: row.text("way") == "→" ? .aToB : .bToA, kind: row.given("kind"),
        hoursHundredths: row.integer("hours").map { $0 * 100 }, valueCents: row.integer("euro").map { $0 * 100 },
        recognition: thanks[row.key] ?? "", recognisedOn: row.date("thanked"))
      return DraftExchange(name: row.key, exchange: exchange)
    }
  }
}
