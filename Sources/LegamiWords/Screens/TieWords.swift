/// What is said of ties that end and ties that are taken back.
extension Words {
  public var endPrompt: String { say("Quale legame si conclude?", "Which tie ends?") }
  public var removePrompt: String { say("Che cosa si toglie, come mai esistito?", "What is removed, as never so?") }

  public var noTieToEnd: String {
    say("Qui non ha legami che possano concludersi.", "Has no tie here that can end.")
  }
  public var noTieAmongMarked: String {
    say("Tra chi è scelto non c'è un legame che possa concludersi.", "Those chosen have no tie that can end.")
  }
  public var tiesInOtherList: String {
    say("I legami sono nell'altro elenco: Tab.", "The ties are in the other list: Tab.")
  }

  /// "tutti i 3 legami tra chi è scelto".
  public func allTiesAmong(_ count: Int) -> String {
    say(
      count == 1 ? "l'unico legame tra chi è scelto" : "tutti i \(count) legami tra chi è scelto",
      count == 1 ? "the one tie among those chosen" : "all \(count) ties among those chosen")
  }

  /// "Forno Bianchi esce dalla mappa".
  public func takeOffMap(_ names: [String]) -> String {
    let who = list(names, atMost: 3)
    return names.count == 1
      ? say("\(who) esce dalla mappa", "\(who) leaves the map")
      : say("\(who) escono dalla mappa", "\(who) leave the map")
  }
  public var itsTiesStay: String { say("i legami restano", "the ties stay") }

  /// After somebody was taken off a map: what is still known.
  public func tiesStay(_ count: Int) -> String {
    switch count {
    case 0: say("nell'archivio resta il nome", "the name stays in the store")
    case 1: say("nell'archivio resta il suo legame", "the tie stays in the store")
    default: say("nell'archivio restano i suoi \(count) legami", "the \(count) ties stay in the store")
    }
  }

  /// After the tie that held somebody on a person's map was removed.
  public func leftTheMap(_ name: String, tiesKept: Int) -> String {
    let kept =
      switch tiesKept {
      case 0: say("riscrivendo il nome torna", "typing the name brings it back")
      case 1: say("resta legato a un altro, riscrivendo il nome torna", "one other tie stays, typing the name finds it")
      default:
        say(
          "restano legami con altri \(tiesKept), riscrivendo il nome tornano",
          "ties with \(tiesKept) others stay, typing the name finds them")
      }
    return say("\(name) esce dalla mappa: \(kept)", "\(name) leaves the map: \(kept)")
  }

  /// Beside ties just added: how many were there before.
  public func tiedBefore(_ count: Int) -> String {
    say(count == 1 ? "uno c'era già" : "\(count) c'erano già", count == 1 ? "one was there" : "\(count) were there")
  }

  /// Beside a name that is offered: whoever was on this map before.
  public var wasHere: String { say("era su questa mappa", "was on this map") }
}
