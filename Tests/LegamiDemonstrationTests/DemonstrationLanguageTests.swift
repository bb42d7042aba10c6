import LegamiDemonstration
import LegamiModel
import Testing

@Suite struct DemonstrationLanguageTests {
  let italian = Demonstration.content(language: "it")
  let english = Demonstration.content(language: "en")

  @Test func `every node says what it is in both languages, and not in the same words`() {
    for (it, en) in zip(italian.nodes, english.nodes) {
      #expect(!it.summary.isEmpty && !en.summary.isEmpty, "\(it.name)")
      #expect(it.summary != en.summary || it.summary == "don Nello", "\(it.name)")
      #expect(it.kind == .person || it.alias.isEmpty == en.alias.isEmpty)
    }
  }

  @Test func `bodies keep their Italian names; the group, the sheet, actions and agreements have two`() {
    for (it, en) in zip(italian.nodes, english.nodes) {
      let isTranslated = [.planning, .sheet, .action, .convention, .collaborationPact].contains(it.form)
      let isDischargeProtocol = it.id == italian.node("D03")?.id
      #expect((it.name != en.name) == (isTranslated || isDischargeProtocol), "\(it.name)")
    }
    #expect(english.node("A01")?.name == "Neighbourly visits after discharge")
    #expect(italian.node("A01")?.name == "Visite di vicinato dopo le dimissioni")
  }

  @Test func `labels, thanks and sources are said in both languages`() {
    for (it, en) in zip(italian.ties, english.ties) {
      #expect(it.identity.label.isEmpty == en.identity.label.isEmpty)
      #expect(it.identity.label.isEmpty || it.identity.label != en.identity.label, "\(it.identity.label)")
      #expect(it.identity.source.isEmpty || it.identity.source != en.identity.source)
    }
    #expect(italian.tie("t02")?.identity.label == "nuora")
    #expect(english.tie("t02")?.identity.label == "daughter-in-law")
    #expect(italian.exchange("x16")?.recognition == "biglietto firmato dal gruppo")
    #expect(english.exchange("x16")?.recognition == "card signed by the group")
    #expect(english.tie("g10")?.identity.participation?.through == "a carer")
  }

  @Test func `the maps have the same names and say in both languages where they come from`() {
    #expect(italian.maps.map(\.name) == english.maps.map(\.name))
    for (it, en) in zip(italian.maps, english.maps) {
      #expect(!it.sourceLine.isEmpty && it.sourceLine != en.sourceLine)
      #expect(!it.question.isEmpty && it.question != en.question)
    }
    #expect(italian.map(.nautilus).sourceLine.contains("dopo il 2008 nessun legame documentato nella fonte"))
    #expect(italian.maps.map(\.isInvented) == [true, true, false])
  }

  @Test func `only words differ: keys, dates, types and figures are the same`() {
    for (it, en) in zip(italian.ties, english.ties) {
      #expect(it.spells == en.spells)
      #expect(it.identity.type == en.identity.type)
      #expect(it.identity.ulid == en.identity.ulid)
      #expect(it.exchanges.map(\.valueCents) == en.exchanges.map(\.valueCents))
    }
  }
}
