import LegamiModel
import LegamiWords
import Testing

struct SentencesTests {
  let italian = Words(.italian)
  let english = Words(.english)

  @Test(arguments: [0, 1, 2, 21], Language.allCases)
  func `every sentence that counts is whole with any count`(count: Int, language: Language) {
    for text in everyCountingSentence(Words(language), count) where !(count == 0 && text.isEmpty) {
      #expect(!text.isEmpty)
      #expect(!text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(text)")
      #expect(text.count <= 170, "\(text)")
      for word in FoldedText.fold(text).split(separator: " ") { #expect(!forbidden.contains(String(word)), "\(text)") }
    }
  }

  @Test(arguments: [0, 1, 2, 21])
  func `no sentence that counts is left in the other language`(count: Int) {
    let pairs = zip(everyCountingSentence(italian, count), everyCountingSentence(english, count))
    // A strip of counts and a list of names are made of words that come from outside.
    for (left, right) in pairs where !left.hasPrefix("formale") && !left.hasPrefix("Elsa") && !left.isEmpty {
      #expect(left != right || Int(left) != nil, "\(left)")
    }
  }

  @Test func `one is one, and many are many`() {
    #expect(italian.count(0, .person) == "0 persone")
    #expect(italian.count(1, .person) == "1 persona")
    #expect(italian.count(21, .person) == "21 persone")
    #expect(english.count(1, .person) == "1 person")
    #expect(english.count(0, .person) == "0 people")
  }

  @Test func `how many are around her`() {
    #expect(italian.size(17, active: 16, around: "Ada") == "17 attorno ad Ada, 16 attivi")
    #expect(italian.size(1, active: 1, around: "Bruno") == "1 attorno a Bruno, 1 attivo")
    #expect(italian.size(0, active: 0, around: "Ada") == "nessuno attorno ad Ada")
    #expect(italian.size(2, active: 0, around: "Ada") == "2 attorno ad Ada, nessuno attivo")
    #expect(english.size(17, active: 16, around: "Ada") == "17 around Ada, 16 active")
  }

  @Test func `who gives what to whom names both`() {
    #expect(
      italian.exchangeSentence(receiver: "Ada", giver: "Gina", received: [.ins, .com, .pre], given: [.com])
        == "Ada riceve da Gina: aiuto pratico, compagnia, aiuto in emergenza · Ada dà a Gina: compagnia")
    #expect(
      english.exchangeSentence(receiver: "Ada", giver: "Gina", received: [.ins], given: [.com])
        == "Ada receives from Gina: practical help · Ada gives to Gina: companionship")
    #expect(
      italian.exchangeSentence(receiver: "Bruno", giver: "Ada", received: [], given: [.emo])
        == "Bruno dà ad Ada: sostegno emotivo")
    #expect(
      italian.exchangeSentence(receiver: "Ada", giver: "Elsa", received: [], given: [])
        == "tra Ada ed Elsa nessuno scambio indicato")
  }

  @Test func `a name with an article joins what stands before it`() {
    #expect(italian.receivesFrom("Ada", "il cane Fido") == "Ada riceve dal cane Fido")
    #expect(italian.givesTo("Ada", "la signora del bar") == "Ada dà alla signora del bar")
    #expect(italian.around("l'amica") == "attorno all'amica")
    #expect(italian.around("Ada") == "attorno ad Ada")
    #expect(english.receivesFrom("Ada", "the dog") == "Ada receives from the dog")
  }

  @Test func `several know, one knows`() {
    #expect(italian.tiePrompt(["Elsa"]) == "Elsa conosce…")
    #expect(italian.tiePrompt(["Elsa", "Gina"]) == "Elsa e Gina conoscono…")
    #expect(italian.tiePrompt(Array(repeating: "Elsa", count: 21)) == "Elsa, Elsa, Elsa e altri 18 conoscono…")
    #expect(english.tiePrompt(["Elsa", "Gina"]) == "Elsa and Gina know…")
  }

  @Test func `a change of a tie says how it was taken and what c would make of it`() throws {
    let day = try #require(PartialDate("2019-01-03")).firstDay
    #expect(italian.holdingHint(isCorrection: true) == "corretto: era già così; c se è cambiato da oggi")
    #expect(italian.holdingHint(isCorrection: false) == "vale da oggi; c se era già così")
    #expect(italian.holdingHint(isCorrection: false, from: day) == "vale dal 3 gen 2019; c se era già così")
    #expect(english.holdingHint(isCorrection: false) == "it holds from today; c if it was so already")
  }

  @Test(arguments: [0, 1, 2, 21]) func `how much is kept of what is too long`(limit: Int) {
    let kept = italian.keptOnly(limit, of: "nome")
    #expect(kept == (limit == 1 ? "nome: resta il primo carattere" : "nome: restano i primi \(limit) caratteri"))
    let english = english.keptOnly(limit, of: "name")
    #expect(
      english == (limit == 1 ? "name: the first character is kept" : "name: the first \(limit) characters are kept"))
  }

  @Test func `two of a name are counted`() {
    #expect(italian.sameName(as: "Gina, vicina", now: 2) == "c'è già Gina, vicina: ora sono due (u annulla)")
    #expect(italian.sameName(as: "Gina", now: 21) == "c'è già Gina: ora sono 21 (u annulla)")
    #expect(english.sameName(as: "Gina", now: 3) == "Gina is there already: now there are three (u undoes)")
  }

  @Test func `pairs that know each other`() {
    #expect(italian.acquaintedPairs(16, of: 136) == "16 coppie su 136 si conoscono")
    #expect(italian.acquaintedPairs(1, of: 136) == "1 coppia su 136 si conosce")
    #expect(italian.acquaintedPairs(0, of: 136) == "nessuna coppia su 136 si conosce")
    #expect(italian.acquaintedPairs(0, of: 0) == "servono almeno in due")
    #expect(english.acquaintedPairs(16, of: 136) == "16 pairs of 136 know each other")
    #expect(english.tiedPairs(75, of: 903) == "75 pairs of 903 have a tie")
  }

  @Test func `the strip of contexts says where there is nobody`() {
    let strip = [
      italian.coverage(italian.name(LifeContext.home), 12, practitioners: 6),
      italian.coverage(italian.name(LifeContext.sociality), 4, dormant: 1),
      italian.coverage(italian.name(LifeContext.work), 0),
    ].joined(separator: " · ")
    #expect(strip == "casa 12 (6 operatori) · socialità 4 (+1 in pausa) · lavoro/scuola — nessuno —")
    #expect(english.coverage("home", 1, practitioners: 1) == "home 1 (1 practitioner)")
  }

  @Test func `what would be missing is a question, never a score`() {
    #expect(
      italian.without("Gina", centre: "Ada", sole: [(.pre, nil)], cutOff: ["Hassan"])
        == "Se Gina non c'è più: nessun altro viene in emergenza; Hassan non ha altri contatti con chi è vicino ad Ada"
        + " — da capire insieme.")
    #expect(
      italian.without("Olga", centre: "Ada", sole: [(.com, .sociality)], cutOff: [])
        == "Se Olga non c'è più: nessun altro fa compagnia (socialità) — da capire insieme.")
    #expect(
      english.without("Gina", centre: "Ada", sole: [], cutOff: ["Hassan", "Ines"])
        == "If Gina is no longer there: Hassan and Ines have no other contact with those near Ada"
        + " — to be understood together.")
    #expect(italian.without("Ugo", centre: "Ada", sole: [], cutOff: []).contains("nessun sostegno viene meno"))
  }

  @Test func `pieces, practitioners and those drifting away`() {
    #expect(italian.pieces(4, isolates: 2) == "la rete è in 4 pezzi; 2 persone non conoscono nessuno degli altri")
    #expect(italian.pieces(1, isolates: 0) == "la rete è un pezzo solo")
    #expect(italian.unconnected(12, of: 15) == "12 coppie di operatori su 15 non si parlano")
    #expect(italian.unconnected("Silvano", "Ugo") == "Silvano e Ugo non si parlano")
    #expect(italian.drifting("Rita", days: 70) == "Rita si sta allontanando: 70 giorni dall'ultimo contatto")
    #expect(english.unconnected(0, of: 15) == "all practitioners are in contact")
    #expect(italian.guarded(4) == "meno di 5")
    #expect(italian.guarded(5) == "5")
    #expect(italian.closure("settore", index: -0.2) == "per settore: più legami dentro che fuori (-0,20)")
  }
}
