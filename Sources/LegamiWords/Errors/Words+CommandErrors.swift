extension Words {
  /// The codes of the command line and of the screens; nil for any other.
  func commandError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    usageError(code, arguments) ?? lookupError(code, arguments)
  }

  private func usageError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    /// Where more is said: of the command, where one was named.
    func help(_ command: String) -> String {
      let line = command == "—" ? "legami --help" : "legami help \(command)"
      return say("Si può chiedere aiuto con: \(line)", "Ask for help with: \(line)")
    }
    switch code {
    case "usage":
      return ErrorWords(
        what: say("Il comando non è scritto bene.", "The command is not written well."), todo: help("—"))
    case "unknown_command":
      return ErrorWords(
        what: say("\(quoted(arguments[0])) non è un comando.", "\(quoted(arguments[0])) is not a command."),
        todo: nearest(arguments[1]) ?? help("—"))
    case "unknown_option":
      return ErrorWords(
        what: say("\(quoted(arguments[0])) non è un'opzione.", "\(quoted(arguments[0])) is not an option."),
        todo: nearest(arguments[1]) ?? help(arguments[2]))
    case "missing_argument":
      return ErrorWords(
        what: say("Manca \(arguments[0]).", "\(arguments[0]) is missing."), todo: help(arguments[1]))
    case "too_many_arguments":
      return ErrorWords(
        what: say("\(quoted(arguments[0])) è di troppo.", "\(quoted(arguments[0])) is one too many."),
        todo: help(arguments[1]))
    case "empty_argument":
      return ErrorWords(
        what: say("Un argomento è vuoto.", "An argument is empty."), todo: help(arguments[0]))
    case "bad_date":
      return ErrorWords(
        what: say("\(quoted(arguments[0])) non è una data.", "\(quoted(arguments[0])) is not a date."),
        todo: say("Una data si scrive 2026, 2026-05 o 2026-05-15.", "Write a date as 2026, 2026-05 or 2026-05-15."))
    case "argument_not_text":
      return ErrorWords(
        what: say(
          "\(quoted(arguments[0])) non è scritto in UTF-8.", "\(quoted(arguments[0])) is not written in UTF-8."),
        todo: say("Un file con questo nome va prima rinominato.", "Rename a file of this name first."))
    case "bad_value":
      return ErrorWords(
        what: say(
          "\(quoted(arguments[1])) non va bene per \(arguments[0]).",
          "\(quoted(arguments[1])) will not do for \(arguments[0])."),
        todo: arguments.from(2).isEmpty ? help("—") : oneOf(arguments.from(2)))
    case "not_a_terminal":
      return ErrorWords(
        what: say("Per aprire le mappe serve un terminale.", "Opening maps needs a terminal."),
        todo: say("In parole: legami show MAPPA", "In words: legami show MAP"))
    default: return nil
    }
  }

  private func oneOf(_ choices: [String]) -> String {
    say("Si può scrivere: \(choice(choices)).", "Write one of: \(choice(choices)).")
  }

  private func lookupError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    switch code {
    case "no_such_node":
      return ErrorWords(
        what: say("Nessuno qui si chiama \(quoted(arguments[0])).", "Nobody here is called \(quoted(arguments[0]))."),
        todo: say("Si può cercare con: legami search TESTO", "Search with: legami search TEXT"))
    case "no_such_question":
      return ErrorWords(
        what: say("Non c'è una domanda \(quoted(arguments[0])).", "There is no question \(quoted(arguments[0]))."),
        todo: say("L'elenco è in: legami ask MAPPA", "The list is in: legami ask MAP"))
    case "no_such_theme":
      return ErrorWords(
        what: say("Non c'è un tema \(quoted(arguments[0])).", "There is no theme \(quoted(arguments[0]))."),
        todo: nearest(arguments[1]) ?? say("L'elenco è in: legami themes", "The list is in: legami themes"))
    case "unknown_export_format":
      return ErrorWords(
        what: say(
          "Non si sa scrivere il formato \(quoted(arguments[0])).",
          "The format \(quoted(arguments[0])) cannot be written."),
        todo: say("Si può scegliere tra \(list(arguments.from(1))).", "Choose among \(list(arguments.from(1)))."))
    case "cannot_write":
      return ErrorWords(
        what: say("Non si riesce a scrivere \(arguments[0]).", "\(arguments[0]) cannot be written."),
        todo: say("Va scelto un altro posto.", "Choose another place."))
    case "cannot_tell":
      return ErrorWords(
        what: say("Non si riesce a scrivere \(arguments[0]).", "\(arguments[0]) cannot be written."),
        todo: say(
          "Quello che il comando ha fatto è salvo: non va ripetuto.",
          "What the command did is kept: it need not be done again."))
    case "name_on_command_line":
      return ErrorWords(
        what: say(
          "Il nome di una persona non va scritto in un comando: altri possono leggerlo.",
          "A person's name does not belong in a command: others can read it."),
        todo: say("Va usato il codice della mappa: legami maps", "Use the code of the map: legami maps"))
    case "together_elsewhere":
      return ErrorWords(
        what: togetherElsewhere,
        todo: say("Senza --together la si legge com'è.", "Without --together it is read as it is."))
    case "not_for_real_persons":
      return ErrorWords(
        what: say(
          "Questa versione non è ancora per persone vere: mancano cifratura e regole di lettura.",
          "This version is not yet for real persons: encryption and rules of reading are missing."),
        todo: say("Si può provare con dati inventati.", "Try it with invented data."))
    default: return nil
    }
  }

  private func nearest(_ word: String) -> String? {
    word == "—" ? nil : say("Forse: \(word)", "Perhaps: \(word)")
  }
}
