import LegamiModel

extension Words {
  /// The codes of files that cannot be read; nil for any other.
  func formatError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    fileProblem(code, arguments) ?? syntaxProblem(code, arguments) ?? contentProblem(code, arguments)
  }

  private func fileProblem(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    switch code {
    case "not_found":
      return ErrorWords(
        what: say("il file non c'è.", "there is no such file."),
        todo: say("Va controllato il percorso.", "Check the path."))
    case "no_files_here":
      return ErrorWords(
        what: say(
          "nella cartella non c'è niente da leggere.", "there is nothing to read in the folder."),
        todo: say(
          "Si guardano i file che finiscono in .csv, .tsv, .graphml, .xml, .json.",
          "Files that end in .csv, .tsv, .graphml, .xml, .json are looked at."))
    case "unreadable":
      return ErrorWords(
        what: say("il file non si lascia leggere.", "the file cannot be read."),
        todo: say(
          "Va controllato che sia un file e che sia permesso leggerlo.", "See that it is a file and may be read."))
    case "empty":
      return ErrorWords(
        what: say("il file è vuoto.", "the file is empty."),
        todo: say("Va esportato di nuovo dal programma di partenza.", "Export it again from the other program."))
    case "not_text":
      return ErrorWords(
        what: say("non è un file di testo.", "it is not a text file."),
        todo: say("Un foglio di calcolo va prima salvato come CSV.", "Save a spreadsheet as CSV first."))
    case "encoding":
      return ErrorWords(
        what: say("le lettere non sono scritte come il file dice.", "its letters are not written the way it says."),
        todo: say("Va salvato in UTF-8.", "Save it as UTF-8."))
    case "too_large":
      return ErrorWords(
        what: say("il file è più grande di \(bytes(arguments[0])).", "the file is larger than \(bytes(arguments[0]))."),
        todo: say("Va diviso in più file.", "Divide it into several files."))
    case "out_of_memory":
      return ErrorWords(
        what: memoryProblem(size: arguments[0], allowed: arguments[1]),
        todo: say(
          "L'archivio è com'era; va diviso in più file, o serve più memoria.",
          "The store is as it was; divide it into several files, or give more memory."))
    case "cancelled":
      return ErrorWords(
        what: say("lettura interrotta a richiesta.", "reading was stopped as asked."),
        todo: say("L'archivio è com'era.", "The store is as it was."))
    default: return nil
    }
  }

  private func syntaxProblem(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    switch code {
    case "truncated":
      return ErrorWords(
        what: say("il file finisce a metà.", "the file ends half-way."),
        todo: say("La copia non è completa: va rifatta.", "The copy is not complete: make it again."))
    case "malformed_xml": return malformed("XML")
    case "malformed_json": return malformed("JSON")
    case "malformed_csv": return malformedTable(arguments)
    case "entity_expansion":
      return ErrorWords(
        what: say(
          "il file dichiara entità XML proprie, che possono crescere senza fine.",
          "the file declares XML entities of its own, which may grow without end."),
        todo: say("Per prudenza non viene letto.", "To be safe it is not read."))
    case "too_deep":
      return ErrorWords(
        what: say(
          "ci sono più di \(arguments[0]) livelli uno dentro l'altro.",
          "more than \(arguments[0]) levels lie within one another."),
        todo: say(
          "Nessun programma noto scrive così: va controllato da dove viene.",
          "No known program writes so: see where it comes from."))
    case "too_long":
      return ErrorWords(
        what: say("un valore è più lungo di \(bytes(arguments[0])).", "a value is longer than \(bytes(arguments[0]))."),
        todo: say("Va controllato questo punto del file.", "Look at this place in the file."))
    default: return nil
    }
  }

  private func contentProblem(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    switch code {
    case "unknown_format":
      let seems = seeming(arguments[0])
      return ErrorWords(
        what: say("non è un formato che si sa leggere\(seems).", "it is not a format that can be read\(seems)."),
        todo: say(
          "Si leggono: GraphML, easyNWK, tabelle CSV, tabelle di Gephi.",
          "These are read: GraphML, easyNWK, CSV tables, Gephi tables."))
    case "mixed_files":
      return ErrorWords(
        what: say("i file non fanno parte della stessa rete.", "the files do not belong to one network."),
        todo: say("Vanno letti separatamente.", "Read them one at a time."))
    case "no_nodes":
      return ErrorWords(
        what: say("non ci sono né persone né enti.", "it holds no people and no bodies."),
        todo: say("Va controllato che sia il file giusto.", "See that it is the right file."))
    case "nothing_read": return nothingRead(arguments)
    case "no_tie_matches":
      return ErrorWords(
        what: say(
          "nessuno dei legami (\(arguments[0])) unisce due che sono nelle tabelle; il primo parla di \(quoted(arguments[1])).",
          "not one of the ties (\(arguments[0])) joins two of those in the tables; the first names \(quoted(arguments[1]))."
        ),
        todo: say(
          "I capi dei legami vanno scritti come la colonna id di chi è elencato.",
          "Write the ends of ties as the id column of those listed."))
    default: return nil
    }
  }

  private func nothingRead(_ arguments: ErrorArguments) -> ErrorWords {
    let number = Int(arguments[0]) ?? 1
    let reason = SkippedRow.Reason(rawValue: arguments[1]).map(reason) ?? arguments[1]
    return ErrorWords(
      what: say(
        "niente si lascia leggere: \(skippedRows(number)), la prima perché: \(reason).",
        "nothing could be read: \(skippedRows(number)), the first because: \(reason)."),
      todo: say(
        "Va controllato che ogni riga abbia la sua chiave e ogni legame i suoi due capi.",
        "See that every row has its key and every tie its two ends."))
  }

  private func seeming(_ guess: String) -> String {
    let what: String =
      switch guess {
      case "—": ""
      case "adjacency_matrix": say("una matrice di adiacenza", "an adjacency matrix")
      case "header": say("una tabella con altre colonne", "a table of other columns")
      default: guess
      }
    return what.isEmpty ? "" : say(" (sembra \(what))", " (it looks like \(what))")
  }

  private func malformedTable(_ arguments: ErrorArguments) -> ErrorWords {
    let what: String =
      if let found = Int(arguments[0]), let expected = Int(arguments[1]) {
        say(
          "qui ci sono \(count(found, ("colonna", "colonne"), ("", ""))), nell'intestazione \(expected).",
          "there are \(count(found, ("", ""), ("column", "columns"))) here, \(expected) in the header.")
      } else {
        say("la tabella non torna: virgolette o colonne.", "the table does not add up: quotation marks or columns.")
      }
    return ErrorWords(what: what, todo: say("Va controllata questa riga.", "Look at this line."))
  }

  private func malformed(_ kind: String) -> ErrorWords {
    ErrorWords(
      what: say("qui il file non è \(kind) corretto.", "the file is not correct \(kind) here."),
      todo: say("Va esportato di nuovo, o corretto in questo punto.", "Export it again, or correct it here."))
  }

  private func memoryProblem(size: String, allowed: String) -> String {
    guard Int(size) != nil, Int(allowed) != nil else {
      return say("non c'è abbastanza memoria per leggerlo.", "there is not enough memory to read it.")
    }
    return say(
      "non c'è abbastanza memoria per leggere \(bytes(size)): se ne possono usare \(bytes(allowed)).",
      "there is not enough memory to read \(bytes(size)): \(bytes(allowed)) may be used.")
  }

  /// "64 MB" from a count of bytes as text; the text itself when it is no number.
  func bytes(_ text: String) -> String {
    guard let bytes = Int(text) else { return text }
    for (unit, size) in [("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10)] where bytes >= size {
      return "\(number(bytes / size)) \(unit)"
    }
    return count(bytes, ("byte", "byte"), ("byte", "bytes"))
  }
}
