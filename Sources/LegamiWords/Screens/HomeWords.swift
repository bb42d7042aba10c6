/// What Home says.
extension Words {
  public var homeTitle: String { "legami" }

  public var personsMaps: String { say("Mappe di persone", "Persons' maps") }

  public var partnerMaps: String { say("Mappe dei partner", "Partner maps") }

  public var dueTitle: String { say("In scadenza", "Ending soon") }

  public func noticeDay(_ date: String, isOver: Bool) -> String {
    isOver
      ? say("preavviso scaduto il \(date)", "notice was due by \(date)")
      : say("preavviso entro il \(date)", "notice due by \(date)")
  }

  public var emptyStoreLines: [String] {
    [
      say("Questo archivio è ancora vuoto. Da dove si comincia?", "This store is still empty. Where shall we start?"),
      "",
      say(
        "n   la mappa di una persona: chi ha attorno, mentre se ne parla",
        "n   a person's map: who is around her, while you talk"),
      say(
        "p   una mappa dei partner: enti, volontari, luoghi, botteghe",
        "p   a partner map: bodies, volunteers, places, shops"),
      say("i   un file di un altro programma", "i   a file of another program"),
      "",
      say(
        "Per guardare un esempio inventato: uscire con q e scrivere «legami demo».",
        "To look at an invented example: leave with q and type “legami demo”."),
    ]
  }

  /// "17 attorno ad Ada".
  public func around(count: Int, _ name: String) -> String { "\(count) \(around(name))" }

  public var newPersonMapPrompt: String {
    say("Chi sta al centro? Nome, iniziali o un ruolo", "Who is at the centre? A name, initials or a role")
  }

  public var newPartnerMapPrompt: String { say("Nome della mappa dei partner", "Name of the partner map") }

  public var importPrompt: String {
    say("File da leggere, uno o più, o una cartella", "Files to read, one or more, or a folder")
  }
}
