extension CommandRegistry {
  public static let commands: [Command] = [
    Command(
      name: "demo", argument: nil, isRepeating: false, options: [],
      italian: "apre una copia nuova della dimostrazione, con le sue tre mappe",
      english: "opens a fresh copy of the demonstration, its three maps in it"),
    Command(
      name: "init", argument: nil, isRepeating: false,
      options: [
        Option("--demo", it: "con la dimostrazione dentro", en: "with the demonstration in it")
      ],
      italian: "crea un archivio vuoto (o dimostrativo); non sovrascrive mai",
      english: "creates an empty (or demonstration) store; never overwrites"),
    Command(
      name: "maps", argument: nil, isRepeating: false, options: [json],
      italian: "elenca le mappe con i loro codici", english: "lists the maps with their codes"),
    Command(
      name: "show", argument: .map, isRepeating: false, options: [on, together, json],
      italian: "la mappa in parole: una riga a nodo, poi una a legame",
      english: "the map in words: one line a node, then one a tie"),
    Command(
      name: "measure", argument: .map, isRepeating: false, options: [on, together, json],
      italian: "le misure, con nome e definizione", english: "the measures, with their names and definitions"),
    Command(
      name: "search", argument: .text, isRepeating: false,
      options: [
        Option("--in", value: .map, it: "solo in questa mappa", en: "only in this map"),
        Option(
          "--everywhere", isAlternative: true,
          it: "ovunque, anche nelle mappe di persone: resta scritto chi l'ha chiesto",
          en: "everywhere, persons' maps too: who asked is written down"),
        together, json,
      ],
      italian: "cerca un nome: fra i partner, in una mappa o, se lo si chiede, ovunque",
      english: "searches a name: among the partners, in a map or, when asked, everywhere"),
    Command(
      name: "import", argument: .file, isRepeating: true,
      options: [
        Option(
          "--format", value: .format, it: "graphml, easynwk, csv o gephi_csv; altrimenti lo dice il contenuto del file",
          en: "graphml, easynwk, csv or gephi_csv; else the file's content tells"),
        Option(
          "--map", value: .name, it: "il nome della mappa: ne nasce sempre un'altra, anche dallo stesso file",
          en: "the name of the map: always another one, of the same file too"),
        Option(
          "--into", value: .map, isAlternative: true,
          it: "la mappa che il file fa crescere: chi c'è già è riconosciuto per chiave o per nome",
          en: "the map that the file grows: who is there already is known by key or by name"),
        Option(
          "--dry-run", it: "dice che cosa farebbe e non scrive niente", en: "says what it would do and writes nothing"),
        json,
      ],
      italian: "legge file di altri programmi e dice che cosa ha letto e saltato",
      english: "reads files of other programs and says what it read and skipped"),
    Command(
      name: "check", argument: nil, isRepeating: false, options: [json],
      italian: "verifica l'archivio da cima a fondo", english: "checks the store from top to bottom"),
    Command(
      name: "backup", argument: .file, isRepeating: false, options: [],
      italian: "copia tutto l'archivio in un file nuovo e verifica la copia",
      english: "copies the whole store to a new file and checks the copy"),
    Command(
      name: "restore", argument: .file, isOptional: true, isRepeating: false, options: [json],
      italian: "rimette una copia al posto dell'archivio, prima messo da parte; da solo elenca le copie",
      english: "puts a copy back in the place of the store, first put aside; alone lists the copies"),
    Command(
      name: "themes", argument: nil, isRepeating: false, options: [json], italian: "elenca i temi",
      english: "lists the themes"),
    Command(
      name: "setup", argument: nil, isRepeating: false,
      options: [
        Option("--planning", it: "per i partner di un ambito", en: "for a district's partners"),
        Option("--casework", isAlternative: true, it: "per persone vere", en: "for real persons"),
      ],
      italian: "di che cosa è fatto l'archivio e per chi", english: "what the store is for and for whom"),
  ]

  /// The options of every command, before it or after it.
  public static let options: [Option] = [
    Option(
      "--store", value: .path, it: "il file dei dati; altrimenti $LEGAMI_STORE, altrimenti la cartella personale",
      en: "the data file; else $LEGAMI_STORE, else the personal folder"),
    Option("--lang", value: .language, it: "la lingua", en: "the language"),
    Option("--theme", value: .name, it: "i colori: vedi themes", en: "the colours: see themes"),
    Option("--ascii", it: "solo caratteri ASCII", en: "ASCII characters only"),
    Option("--no-color", aliases: ["--no-colour"], it: "senza colori", en: "without colour"),
    Option("--version", aliases: ["-V", "-v"], it: "la versione", en: "the version"),
    Option("--help", aliases: ["-h"], it: "questo aiuto", en: "this help"),
  ]

  private static let json = Option(
    "--json", it: "un valore JSON, per altri programmi", en: "one JSON value, for programs")

  private static let together = Option(
    "--together", it: "come accanto alla persona: senza ciò che è riservato né le note dell'operatore",
    en: "as beside the person: without what is held back and the worker's notes")

  private static let on = Option(
    "--on", value: .date, it: "com'era in quel giorno: 2026, 2026-05 o 2026-05-15",
    en: "as it was on that day: 2026, 2026-05 or 2026-05-15")
}
