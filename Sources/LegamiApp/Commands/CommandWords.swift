import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// What commands say when they have done what was asked.
extension Words {
  func mapCount(_ maps: Int) -> String { count(maps, ("mappa", "mappe"), ("map", "maps")) }

  var noMapsYet: [String] {
    [
      say("Non c'è ancora nessuna mappa.", "There is no map yet."),
      say("Si comincia con: legami, oppure: legami import FILE", "Begin with: legami, or: legami import FILE"),
    ]
  }

  func nothingFound(isWide: Bool) -> String {
    isWide
      ? say("Niente con queste lettere.", "Nothing with these letters.")
      : say(
        "Niente con queste lettere fra i partner. In una mappa: --in MAPPA; ovunque: --everywhere",
        "Nothing with these letters among the partners. In a map: --in MAP; everywhere: --everywhere")
  }

  func moreFound(_ rest: Int, isCapped: Bool) -> String {
    let rest = number(rest) + (isCapped ? "+" : "")
    return say("e altri \(rest): serve qualche lettera in più.", "and \(rest) more: type a few letters more.")
  }

  var nobodyAtAll: String { say("nessuno", "nobody") }

  /// "Si scrive… 62% · 12 s": the time where there is any to tell.
  func importProgress(_ progress: ImportFile.Progress, seconds: Int) -> String {
    let said =
      switch progress.phase {
      case .reading: readingFiles(percent: progress.percent)
      case .writing: writingRows(percent: progress.percent)
      case .finishing: finishingImport(percent: progress.percent)
      }
    return seconds > 0 ? "\(said) · \(elapsed(seconds: seconds))" : said
  }

  var preferredTheme: String { say("quello di partenza", "the one to start with") }

  func storeMade(_ path: String, isDemonstration: Bool, option: String) -> [String] {
    let made =
      isDemonstration
      ? say("Archivio dimostrativo creato: \(path)", "Demonstration store made: \(path)")
      : say("Archivio di prova creato: \(path)", "Practice store made: \(path)")
    let next =
      isDemonstration
      ? [say("Le sue mappe: legami maps\(option)", "Its maps: legami maps\(option)")]
      : [say("Per leggere un file: legami import FILE\(option)", "To read a file: legami import FILE\(option)")]
    return [made, say("Per aprirlo: legami\(option)", "To open it: legami\(option)")] + next
  }

  /// Why there is no casework store yet, and what to do meanwhile; one line.
  var notForRealPersons: String {
    let said = error(CommandError.Code.notForRealPersons.rawValue)
    return said.line
  }

  var notForPlanningYet: String {
    say(
      "Gli archivi di programmazione arrivano con la prossima versione, con chi li tiene e chi li legge. Per ora si può "
        + "provare con dati inventati in un archivio di prova: legami init",
      "Planning stores come with the next version, with who keeps them and who reads them. For now try it with invented "
        + "data in a practice store: legami init")
  }

  func standing(_ standing: StoreSettings.Standing, path: String) -> [String] {
    switch standing {
    case .practice:
      [
        say("\(path): archivio di prova.", "\(path): practice store."),
        say(
          "Solo dati inventati: ogni schermata e ogni stampa lo dice.",
          "Invented data only: every screen and every print says so."),
        say(
          "Per persone vere mancano ancora cifratura e regole di lettura.",
          "For real persons encryption and rules of reading are still missing."),
      ]
    case .planning:
      [
        say("\(path): archivio di programmazione.", "\(path): planning store."),
        say("Partner di un ambito; nessuna mappa di persone.", "A district's partners; no persons' maps."),
      ]
    case .casework:
      [
        say("\(path): archivio per il lavoro con le persone.", "\(path): casework store."),
        say(
          "Nei comandi le mappe si chiamano con il codice, mai con il nome.",
          "In commands maps are called by their code, never by name."),
      ]
    }
  }

  func terminalProblem(_ name: String, _ code: TerminalError.Code) -> String {
    switch code {
    case .notATerminal: error(CommandError.Code.notATerminal.rawValue).line
    case .unknownType, .dumb:
      say(
        "Questo terminale (\(CleanText.clean(name).text)) non sa disegnare. In parole: legami show MAPPA",
        "This terminal (\(CleanText.clean(name).text)) cannot draw. In words: legami show MAP")
    case .noResources, .alreadyOpen:
      say(
        "Il sistema non concede il terminale. Si può riprovare tra poco.",
        "The system does not grant the terminal. Try again in a moment.")
    }
  }

  /// Beside a theme whose file cannot be used.
  func brokenTheme(line: Int, subject: String) -> String {
    let place = line > 0 ? say(", riga \(number(line))", ", line \(number(line))") : ""
    let what = subject.isEmpty ? "" : ": \(quoted(CleanText.clean(subject).text))"
    return say("non si lascia leggere", "cannot be read") + place + what
  }

  /// Beside a theme that states what nobody asks for.
  func themeStrangers(_ names: [String]) -> String {
    let shown = names.prefix(3).map { quoted(CleanText.clean($0).text) }.joined(separator: ", ")
    let more = names.count > 3 ? " …" : ""
    return say("nomi che nessuno usa: ", "names that nothing uses: ") + shown + more
  }

  func themeProblem(_ theme: String, line: Int, subject: String) -> String {
    let place = self.place(file: theme, line: line > 0 ? line : nil)
    return say(
      "\(place): il tema non si lascia leggere (\(quoted(subject))). Va corretto, o scelto un altro: legami themes",
      "\(place): the theme cannot be read (\(quoted(subject))). Correct it, or choose another: legami themes")
  }
}

extension Words {
  var standardOutput: String { say("l'uscita", "the output") }
}
