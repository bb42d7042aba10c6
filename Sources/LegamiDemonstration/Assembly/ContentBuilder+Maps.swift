import LegamiModel

extension ContentBuilder {
  /// The three maps, the person's first: the demonstration opens on it.
  mutating func addMaps() {
    addAdaMap()
    addDistrictMap()
    addNautilusMap()
  }

  private func said(_ italian: String, _ english: String) -> String { language == .italian ? italian : english }

  private mutating func addAdaMap() {
    add(
      NetworkMap(
        code: "r7k2", name: "Ada Esempio", lens: .ego, purpose: .casework, centre: id("P00"), scheme: .lifeContexts,
        asOf: PartialDate(Demonstration.day),
        question: said("Chi c'è intorno ad Ada, e dove manca qualcuno?", "Who is around Ada, and where is nobody?"),
        sourceLine: said("dati inventati: nessuna persona reale", "invented data: no real person"),
        isInvented: true, asksSupport: true))
    add(ProcessingRecord(subject: id("P00"), basis: .noneFictitious))
  }

  private mutating func addDistrictMap() {
    let members = DistrictPartners.partners.rows.map(\.key) + DistrictPlans.nodes.rows.map(\.key)
    add(
      NetworkMap(
        code: "m4t9", name: "Valfinta", lens: .partner, purpose: .planning, centre: id("G01"), scheme: .lifeContexts,
        asOf: PartialDate(Demonstration.day),
        question: said(
          "Chi fa che cosa perché si possa restare a casa?", "Who does what so that people can stay at home?"),
        sourceLine: said("dati inventati: nessun ente reale", "invented data: no real body"),
        isInvented: true, asksSupport: false),
      members: members)
  }

  private mutating func addNautilusMap() {
    add(
      NetworkMap(
        code: "h3w6", name: "Nautilus", lens: .net, purpose: .planning, scheme: .policyArea,
        asOf: PartialDate("2008"),
        question: said(
          "Che cosa teneva insieme i servizi, e che cosa è rimasto?",
          "What held the services together, and what was left?"),
        sourceLine: said(
          "fonte: presentazione pubblica del Progetto Nautilus, Provincia di Frosinone · "
            + "dopo il 2008 nessun legame documentato nella fonte",
          "source: public presentation of the Nautilus Project, Province of Frosinone · "
            + "after 2008 no tie is documented in the source"),
        asksSupport: false),
      members: NautilusBodies.bodies.rows.map(\.key))
  }
}
