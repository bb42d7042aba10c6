import LegamiWords

/// The subcommands as help tells them; parsing is declared beside `main`, and a test holds the two together.
public enum CommandRegistry {
  public struct Command: Sendable {
    public let name: String
    /// What follows the name: `MAP [--on DATE] [--json]`.
    public let usage: String
    let italian: String
    let english: String

    public func sentence(_ words: Words) -> String { words.say(italian, english) }
  }

  public struct Option: Sendable {
    public let form: String
    let italian: String
    let english: String

    public func sentence(_ words: Words) -> String { words.say(italian, english) }
  }

  public static let commands: [Command] = [
    Command(
      name: "demo", usage: "", italian: "apre una copia nuova della dimostrazione, con le sue tre mappe",
      english: "opens a fresh copy of the demonstration, its three maps in it"),
    Command(
      name: "init", usage: "[--demo]", italian: "crea un archivio vuoto (o dimostrativo); non sovrascrive mai",
      english: "creates an empty (or demonstration) store; never overwrites"),
    Command(
      name: "maps", usage: "[--json]", italian: "elenca le mappe con i loro codici",
      english: "lists the maps with their codes"),
    Command(
      name: "show", usage: "MAP [--on DATE] [--json]", italian: "la mappa in parole: una riga a nodo, poi una a legame",
      english: "the map in words: one line a node, then one a tie"),
    Command(
      name: "measure", usage: "MAP [--on DATE] [--json]", italian: "le misure, con nome e definizione",
      english: "the measures, with their names and definitions"),
    Command(
      name: "search", usage: "TEXT [--in MAP | --everywhere] [--json]",
      italian: "cerca un nome: fra i partner, in una mappa o, se lo si chiede, ovunque",
      english: "searches a name: among the partners, in a map or, when asked, everywhere"),
    Command(
      name: "import", usage: "FILE… [--format F] [--map NAME] [--dry-run] [--json]",
      italian: "legge file di altri programmi e dice che cosa ha letto e saltato",
      english: "reads files of other programs and says what it read and skipped"),
    Command(
      name: "check", usage: "[--json]", italian: "verifica l'archivio da cima a fondo",
      english: "checks the store from top to bottom"),
    Command(name: "themes", usage: "[--json]", italian: "elenca i temi", english: "lists the themes"),
    Command(
      name: "setup", usage: "[--planning | --casework]", italian: "di che cosa è fatto l'archivio e per chi",
      english: "what the store is for and for whom"),
  ]

  public static let options: [Option] = [
    Option(
      form: "--store PATH", italian: "il file dei dati; altrimenti $LEGAMI_STORE, altrimenti la cartella personale",
      english: "the data file; else $LEGAMI_STORE, else the personal folder"),
    Option(form: "--lang it|en", italian: "la lingua", english: "the language"),
    Option(form: "--theme NAME", italian: "i colori: vedi themes", english: "the colours: see themes"),
    Option(form: "--ascii", italian: "solo caratteri ASCII", english: "ASCII characters only"),
    Option(form: "--no-color", italian: "senza colori", english: "without colour"),
    Option(form: "--version", italian: "la versione", english: "the version"),
    Option(form: "--help", italian: "questo aiuto", english: "this help"),
  ]

  public static func command(named name: String) -> Command? { commands.first { $0.name == name } }

  /// The command whose name is nearest to what was typed; nil when none is near.
  public static func closest(to typed: String) -> Command? {
    let ranked = commands.map { (command: $0, distance: EditDistance.between(typed, $0.name)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= max(2, typed.count / 3) else {
      return nil
    }
    return best.command
  }
}

/// How many letters must be added, taken or changed to make one word of another (Levenshtein).
enum EditDistance {
  static func between(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, character) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let changed = diagonal + (character == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
