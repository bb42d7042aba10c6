import LegamiModel

extension ContentBuilder {
  mutating func addNautilusBodies() {
    let names = NautilusBodies.names.byKey
    let summaries = NautilusBodies.summaries.words(in: language)
    let aliases = NautilusBodies.aliases.words(in: language)
    for row in NautilusBodies.bodies.rows {
      var body = Node(
        kind: row.given("kind"), form: row.code("form"), name: names[row.key]?.text("name") ?? "",
        alias: aliases[row.key] ?? "", summary: summaries[row.key] ?? "", sector: row.code("sector"))
      let areas = row.codes("areas", as: PolicyArea.self)
      if body.kind == .organisation { body.detail = .organisation(OrganisationDetail(policyAreas: areas)) }
      if body.kind == .group { body.detail = .group(GroupDetail(policyAreas: areas)) }
      body.isPlaceholder = body.form == .category
      body.provenance.says = source(slides: row.list("slides"))
      add(body, called: [row.key])
    }
  }

  mutating func addNautilusTies() {
    let parts = NautilusTies.parts.byKey
    let guesses = NautilusTies.guesses.words(in: language)
    for row in NautilusTies.ties.rows {
      let part = parts[row.text("as")]
      let guess = guesses[row.text("guess")]
      var number = row.integer("first") ?? 0
      for first in row.list("from") {
        for second in row.list("to") {
          var tie = Tie(a: id(first), b: id(second), type: row.given("type"))
          tie.label = part?.words(in: language) ?? ""
          tie.source = guess ?? source(slides: row.list("slides"))
          tie.isAssumed = guess != nil
          if tie.type == .participation {
            tie.participation = Participation(
              speaksFor: part?.code("area"), isSignatory: row.text("as") == "signatory")
          }
          let spell = Spell(span: Interval(from: row.date("since"), to: row.date("until")))
          add(tie, spells: [DraftSpell(spell: spell)], called: ["n" + (number < 10 ? "0" : "") + String(number)])
          number += 1
        }
      }
    }
  }

  /// Where in the published presentation a fact stands: "diapositive 10 e 11", "slide 8".
  private func source(slides: [String]) -> String {
    let isItalian = language == .italian
    guard let last = slides.last, slides.count > 1 else {
      return (isItalian ? "diapositiva " : "slide ") + slides.joined()
    }
    let earlier = slides.dropLast().joined(separator: ", ")
    return isItalian ? "diapositive \(earlier) e \(last)" : "slides \(earlier) and \(last)"
  }
}
