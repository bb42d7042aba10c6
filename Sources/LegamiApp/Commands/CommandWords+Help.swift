import LegamiWords

/// What help says around the registry.
extension Words {
  var whatLegamiIs: String {
    say(
      "legami: la mappa di chi una persona ha attorno, e dei partner di un ambito.",
      "legami: a map of who is around a person, and of a district's partners.")
  }

  var usageOfAll: String { say("[OPZIONI] [COMANDO]", "[OPTIONS] [COMMAND]") }

  var commandsTitle: String { say("Comandi", "Commands") }
  var optionsTitle: String { say("Opzioni", "Options") }
  var optionsOfAllTitle: String { say("Opzioni di ogni comando", "Options of every command") }
  var examplesTitle: String { say("Esempi", "Examples") }
  var environmentTitle: String { say("Variabili d'ambiente", "Environment") }

  var environmentVariables: [(term: String, text: String)] {
    [
      ("LEGAMI_STORE", say("il file dei dati, se non lo dice --store", "the data file, where --store does not say it")),
      ("LEGAMI_USER", say("chi scrive, al posto del nome di accesso", "who writes, instead of the login name")),
      (
        "LEGAMI_CURTAIN_MINUTES",
        say(
          "dopo quanti minuti senza tasti cala il sipario: 10 se non è detto, 0 mai",
          "minutes without a key after which the curtain falls: 10 when unset, 0 never")
      ),
      (
        "LEGAMI_LOG",
        say(
          "un file in cui gli schermi annotano che cosa fanno, con soli numeri e senza nomi",
          "a file in which the screens note what they do, by numbers alone and without names")
      ),
      (
        "LEGAMI_TODAY",
        say(
          "un giorno al posto di oggi, per prove e tirocini: vale per quel che si vede e per quel che si scrive",
          "a day in the place of today, for trials and training: it holds for what is shown and what is written")
      ),
      ("NO_COLOR", say("senza colori, se non è vuota", "no colour, when it is not empty")),
    ]
  }

  /// Those that are about the others.
  var commandsAboutCommands: [(term: String, text: String)] {
    [
      (
        say("help [COMANDO]", "help [COMMAND]"),
        say("questo aiuto, o quello di un comando", "this help, or a command's")
      ),
      ("version", say("la versione", "the version")),
    ]
  }

  var noCommand: String { say("(nessuno)", "(none)") }
  var noCommandMeaning: String { say("apre l'archivio", "opens the store") }

  var whatMapIs: String {
    say(
      "MAPPA è il codice che «legami maps» scrive, oppure il nome, o come comincia. Su un server altri possono leggere "
        + "i comandi: meglio il codice.",
      "MAP is the code that “legami maps” prints, or the name, or how it begins. On a server others can read commands: "
        + "the code is better.")
  }

  var statuses: String {
    say(
      "Esito: 0 fatto, 1 non riuscito, 64 comando scritto male, 65 dati non validi, 66 non c'è, 73 non si può creare, "
        + "77 non permesso.",
      "Exit status: 0 done, 1 failed, 64 wrong usage, 65 bad data, 66 not there, 73 cannot create, 77 not permitted.")
  }

  /// Lines that can be typed as they are.
  func examples(of command: String?) -> [String] {
    switch command {
    case nil: ["legami demo", "legami init", "legami show r7k2 --on 2025-09"]
    case "init": ["legami init", "legami init --demo --store \(say("prova", "trial")).sqlite"]
    case "show": ["legami show r7k2", "legami show r7k2 --on 2025-09"]
    case "measure": ["legami measure r7k2", "legami measure r7k2 --on 2008 --json"]
    case "search": ["legami search \(say("vicina", "neighbour")) --in r7k2"]
    case "import":
      [
        "legami import \(say("rete", "network")).graphml", "legami import alters.csv ties.csv --dry-run",
        "legami import \(say("rete-nuova", "new-network")).graphml --into r7k2",
      ]
    case "backup": ["legami backup \(say("copia", "copy")).sqlite"]
    case "restore": ["legami restore \(say("copia", "copy")).sqlite --store \(say("prova", "trial")).sqlite"]
    default: []
    }
  }
}
