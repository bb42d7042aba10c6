/// What lists say.
extension Words {
  public func listTitle(nodes: Bool) -> String {
    nodes ? say("Chi c'è", "Who is there") : say("Legami", "Ties")
  }
  public func rowCount(_ count: Int) -> String { self.count(count, ("riga", "righe"), ("row", "rows")) }
  public var nothingListed: String { say("ancora niente in questo elenco", "nothing in this list yet") }
  public var planningSide: String { say("partner e luoghi", "partners and places") }
  public var levelsInWorkersView: String {
    say(
      "I livelli si leggono nella vista dell'operatore: w sulla mappa.",
      "Levels are read in the worker's view: w on the map.")
  }
  public var openMapToChange: String {
    say("Qui si guarda soltanto: per cambiare si apre una mappa.", "Here one only looks: to change, open a map.")
  }
  public var filterPrompt: String { say("Tieni le righe con…", "Keep the rows with…") }
  public var columnWho: String { say("chi è", "who") }
  public var columnContext: String { say("contesto", "context") }
  public var columnRing: String { say("cerchio", "ring") }
  /// How many of the others somebody knows.
  public var columnKnown: String { say("conosce", "knows") }
  public var atTheCentre: String { say("al centro", "in the centre") }
  public var columnName: String { say("nome", "name") }
  public var columnKind: String { say("che cos'è", "what it is") }
  public var columnSector: String { say("settore", "sector") }
  public var columnTies: String { say("legami", "ties") }
  public var columnLevels: String { say("livelli", "levels") }
  public var columnFrom: String { say("da", "from") }
  public var columnTo: String { say("a", "to") }
  public var columnType: String { say("legame", "tie") }
  public var columnLevel: String { say("livello", "level") }
  public var columnEngagement: String { say("ingaggio", "engagement") }
}
