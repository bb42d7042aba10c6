extension CommandRegistry {
  public static let commands: [Command] = [
    Command(
      name: "demo", argument: nil, isRepeating: false, options: [],
      italian: "apre una copia nuova della dimostrazione, con le sue tre mappe",
      english: "opens a fresh copy of the demonstration, its three maps in it"),
    Command(
      name: "init", argument: nil, isRepeating: false,
      options: [
        Option("--demo", "con la dimostrazione dentro", "with the demonstration in it")
      ],
      italian: "crea un archivio vuoto (o dimostrativo); non sovrascrive mai",
      english: "creates an empty (or demonstration) store; never overwrites"),
    Command(
      name: "maps", argument: nil, isRepeating: false, options: [json],
      italian: "elenca le mappe con i loro codici", english: "lists the maps with their codes"),
    Command(
      name: "show", argument: .map, isRepeating: false, options: [on, json],
      italian: "la mappa in parole: una riga a nodo, poi una a legame",
      english: "the map in words: one line a node, then one a tie"),
    Command(
      name: "measure", argument: .map, isRepeating: false, options: [on, json],
      italian: "le misure, con nome e definizione", english: "the measures, with their names and definitions"),
    Command(
      name: "search", argument: .text, isRepeating: false,
      options: [
        Option("--in", .map, "solo in questa mappa", "only in this map"),
        Option(
          "--everywhere", isAlternative: true, "ovunque, anche nelle mappe di persone: resta scritto chi l'ha chiesto",
          "everywhere, persons' maps too: who asked is written down"),
        json,
      ],
      italian: "cerca un nome: fra i partner, in una mappa o, se lo si chiede, ovunque",
      english: "searches a name: among the partners, in a map or, when asked, everywhere"),
    Command(
      name: "import", argument: .file, isRepeating: true,
      options: [
        Option("--format", .format, "altrimenti lo dice il contenuto del file", "else the file's content tells"),
        Option("--map", .name, "il nome della mappa che nasce", "the name of the map that comes of it"),
        Option("--dry-run", "dice che cosa farebbe e non scrive niente", "says what it would do and writes nothing"),
        json,
      ],
      italian: "legge file di altri programmi e dice che cosa ha letto e saltato",
      english: "reads files of other programs and says what it read and skipped"),
    Command(
      name: "check", argument: nil, isRepeating: false, options: [json],
      italian: "verifica l'archivio da cima a fondo", english: "checks the store from top to bottom"),
    Command(
      name: "themes", argument: nil, isRepeating: false, options: [json], italian: "elenca i temi",
      english: "lists the themes"),
    Command(
      name: "setup", argument: nil, isRepeating: false,
      options: [
        Option("--planning", "per i partner di un ambito", "for a district's partners"),
        Option("--casework", isAlternative: true, "per persone vere", "for real persons"),
      ],
      italian: "di che cosa è fatto l'archivio e per chi", english: "what the store is for and for whom"),
  ]

  /// The options of every command, before it or after it.
  public static let options: [Option] = [
    Option(
      "--store", .path, "il file dei dati; altrimenti $LEGAMI_STORE, altrimenti la cartella personale",
      "the data file; else $LEGAMI_STORE, else the personal folder"),
    Option("--lang", .language, "la lingua", "the language"),
    Option("--theme", .name, "i colori: vedi themes", "the colours: see themes"),
    Option("--ascii", "solo caratteri ASCII", "ASCII characters only"),
    Option("--no-color", aliases: ["--no-colour"], "senza colori", "without colour"),
    Option("--version", "la versione", "the version"),
    Option("--help", aliases: ["-h"], "questo aiuto", "this help"),
  ]

  private static let json = Option("--json", "un valore JSON, per altri programmi", "one JSON value, for programs")

  private static let on = Option(
    "--on", .date, "com'era in quel giorno: 2026, 2026-05 o 2026-05-15",
    "as it was on that day: 2026, 2026-05 or 2026-05-15")
}
