import LegamiModel

/// What is said of whom and what is held back; only where the worker reads.
extension Words {
  /// Of somebody: "riservata".
  public func heldBack(_ gender: Gender?) -> String {
    say(agree(gender, "riservato", "riservata"), "held back")
  }

  /// Of a tie.
  public var tieHeldBack: String { say("legame riservato", "tie held back") }

  /// On the card, with where it does not show.
  public func heldBackWhere(_ gender: Gender?) -> String {
    say(
      "\(heldBack(gender)): solo nella vista di lavoro, mai insieme, in copia, in stampa",
      "held back: in the worker's view only, never together, in a copy, in print")
  }

  /// Once it was set.
  public func nowHeldBack(_ name: String, gender: Gender?) -> String {
    say(
      "\(name) è \(heldBack(gender)): resta su questa mappa nella vista di lavoro; "
        + "non compare più in insieme, in copia, in stampa",
      "\(name) is held back: still on this map in the worker's view; "
        + "no longer there together, in a copy, in print")
  }

  /// What the sign beside a name means.
  public var heldBackSign: String {
    say("riservato: non compare in insieme, in copia, in stampa", "held back: not there together, in a copy, in print")
  }

  /// Under the measures: who of those in them is not to be read out.
  public func heldBackAmong(_ names: [String]) -> String {
    let who = list(names, atMost: 8)
    return say("Riservato, da non leggere insieme: \(who).", "Held back, not to be read together: \(who).")
  }

  /// A command that reads as beside the person was asked of another map.
  public var togetherElsewhere: String {
    say(
      "--together legge come accanto alla persona: vale solo per la mappa di una persona.",
      "--together reads as beside the person: it is for a person's map only.")
  }
}
