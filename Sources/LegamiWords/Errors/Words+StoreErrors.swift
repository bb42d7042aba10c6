import LegamiModel

extension Words {
  /// The codes of the store; nil for any other.
  func storeError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    openingError(code, arguments) ?? writingError(code, arguments) ?? contentError(code, arguments)
  }

  private func openingError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    let path = arguments[0]
    switch code {
    case "store_not_found":
      return ErrorWords(
        what: say("Non c'è nessun archivio in \(path).", "There is no store at \(path)."),
        todo: say("Si crea con: legami init --store \(path)", "Make one with: legami init --store \(path)"))
    case "store_only_copies":
      let day = PartialDate(arguments[2]).map { date($0.firstDay) } ?? arguments[2]
      return ErrorWords(
        what: say(
          "Non c'è nessun archivio in \(path), ma c'è la sua copia del \(day).",
          "There is no store at \(path), but its copy of \(day) is there."),
        todo: say(
          "Si riprende con: legami restore \(arguments[1]) --store \(path)",
          "Take it back with: legami restore \(arguments[1]) --store \(path)"))
    case "store_not_ours":
      return ErrorWords(
        what: say("\(path) non è un archivio di legami.", "\(path) is not a legami store."),
        todo: say(
          "Il file resta com'era; va indicato un altro percorso con --store.",
          "The file is as it was; give another path with --store."))
    case "store_corrupt":
      return ErrorWords(
        what: say("L'archivio \(path) è danneggiato.", "The store \(path) is damaged."),
        todo: say(
          "Va messo da parte, con -wal e -shm se ci sono, e ripreso dall'ultima copia: legami restore FILE",
          "Put it aside, with -wal and -shm if they are there, and take it back from the last copy: legami restore FILE"
        ))
    case "store_newer":
      return ErrorWords(
        what: say(
          "L'archivio \(path) è di una versione più recente (\(arguments[1]); questa legge fino alla \(arguments[2])).",
          "The store \(path) is of a later version (\(arguments[1]); this one reads up to \(arguments[2]))."),
        todo: say("Serve la versione più recente del programma.", "A later version of the program is needed."))
    case "schema_differs":
      return ErrorWords(
        what: say(
          "L'archivio \(path) non è fatto come dice la sua versione.",
          "The store \(path) is not made as its version says."),
        todo: say(
          "Non è cambiato nulla. Si riprende l'ultima copia con: legami restore FILE",
          "Nothing has changed. Take back the last copy with: legami restore FILE"))
    case "must_be_alone":
      return ErrorWords(
        what: say(
          "L'archivio è di una versione precedente e va aggiornato, ma un altro programma ha aperto \(path).",
          "The store is of an earlier version and must be brought up to date, but another program has \(path) open."),
        todo: say(
          "Non è cambiato nulla. Va chiuso dappertutto, poi si riprova.",
          "Nothing has changed. Close it everywhere, then try again."))
    case "not_permitted":
      return ErrorWords(
        what: say("Non è permesso leggere \(path).", "Reading \(path) is not permitted."),
        todo: say("Va chiesto a chi amministra il server.", "Ask whoever administers the server."))
    case "already_exists":
      return ErrorWords(
        what: say("\(path) esiste già.", "\(path) is already there."),
        todo: say(
          "Non viene sovrascritto: va scelto un altro nome.", "It is never overwritten: choose another name."))
    case "store_still_there":
      return ErrorWords(
        what: say(
          "\(path) è ancora lì, e una copia non si rimette sopra niente.",
          "\(path) is still there, and a copy is never put back over anything."),
        todo: say(
          "Va prima messo da parte con un altro nome, con -wal e -shm se ci sono.",
          "First put it aside under another name, with -wal and -shm if they are there."))
    case "store_in_use":
      return ErrorWords(
        what: say("Altri programmi hanno ancora aperto \(path).", "Other programs still have \(path) open."),
        todo: say(
          "Quello che vi scrivono resterebbe lì: vanno prima chiusi tutti.",
          "What they write would stay there: close all of them first."))
    case "too_many_files":
      return ErrorWords(
        what: say(
          "Il sistema non lascia aprire altri file a questo programma (\(path)).",
          "The system lets this program open no further file (\(path))."),
        todo: say("Va alzato il limite: ulimit -n 256", "Raise the limit: ulimit -n 256"))
    case "copy_not_found":
      return ErrorWords(
        what: say("Non c'è nessuna copia in \(path).", "There is no copy at \(path)."),
        todo: say("Va indicato un file scritto da: legami backup FILE", "Name a file written by: legami backup FILE"))
    case "copy_damaged":
      return ErrorWords(
        what: say("La copia \(path) è danneggiata.", "The copy \(path) is damaged."),
        todo: say("Va provata una copia precedente.", "Try an earlier copy."))
    case "cannot_create":
      return ErrorWords(
        what: say("Non si riesce a creare \(path).", "\(path) cannot be made."),
        todo: say(
          "Va controllato che la cartella esista e che vi si possa scrivere.",
          "See that the folder is there and can be written to."))
    default: return nil
    }
  }

  private func writingError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    let path = arguments[0]
    switch code {
    case "store_read_only":
      return ErrorWords(
        what: say("In \(path) non si può scrivere.", "\(path) cannot be written to."),
        todo: say("Le mappe si possono guardare, non cambiare.", "Maps can be looked at, not changed."))
    case "store_locked":
      return ErrorWords(
        what: say("L'archivio è occupato da un'altra scrittura.", "The store is busy with somebody else's writing."),
        todo: say("Basta riprovare tra poco.", "Try again in a moment."))
    case "access_unrecorded":
      return ErrorWords(
        what: say(
          "Chi guarda nelle mappe di persone resta scritto, e adesso non si riesce a scriverlo.",
          "Who looks into persons' maps is written down, and that cannot be done now."),
        todo: writingError(arguments[1], arguments)?.what ?? say("Basta riprovare tra poco.", "Try again in a moment."))
    case "disk_full":
      return ErrorWords(
        what: say("Il disco è pieno: questa modifica non è salvata.", "The disk is full: this change is not saved."),
        todo: say(
          "Tutto quello di prima è salvo. Va fatto spazio, poi si riprova.",
          "Everything before it is safe. Make room, then try again."))
    case "file_size_limit":
      return ErrorWords(
        what: say(
          "Il sistema non lascia crescere il file: questa modifica non è salvata.",
          "The system lets the file grow no further: this change is not saved."),
        todo: say("Va alzato il limite: ulimit -f unlimited", "Raise the limit: ulimit -f unlimited"))
    case "store_moved":
      return ErrorWords(
        what: moved(arguments[1]),
        todo: say(
          "Qui non si scrive più niente: va chiuso e riaperto, o salvato accanto ciò che è ancora aperto.",
          "Nothing is written here any more: leave and open it again, or save beside it what is still open."))
    case "disk_error":
      return ErrorWords(
        what: say("Il disco non risponde come dovrebbe.", "The disk does not answer as it should."),
        todo: say(
          "Va fatta una copia appena possibile: legami backup FILE",
          "Make a copy as soon as you can: legami backup FILE"))
    case "conflict":
      let entity = entityName(arguments[0])
      return ErrorWords(
        what: say(
          "Nel frattempo qualcun altro ha cambiato gli stessi campi (\(entity)).",
          "Somebody else has changed the same fields meanwhile (\(entity))."),
        todo: say(
          "Si vedono tutti e due i valori: scegliere quale resta.", "Both values are shown: choose which stays."))
    case "out_of_memory_to_write":
      return ErrorWords(
        what: Int(arguments[1]) == nil
          ? say("Non c'è abbastanza memoria per scriverlo.", "There is not enough memory to write it.")
          : say(
            "Non c'è abbastanza memoria per scriverlo: se ne possono usare \(bytes(arguments[1])).",
            "There is not enough memory to write it: \(bytes(arguments[1])) may be used."),
        todo: say(
          "Niente è cambiato; il file va diviso, o serve più memoria.",
          "Nothing has changed; divide the file, or give more memory."))
    case "cancelled":
      return ErrorWords(
        what: say("Interrotto a richiesta.", "Stopped as asked."),
        todo: say("Niente è cambiato.", "Nothing has changed."))
    case "store_unexpected":
      return ErrorWords(
        what: say(
          "L'archivio ha dato una risposta inattesa (\(arguments[1])).",
          "The store gave an unexpected answer (\(arguments[1]))."),
        todo: say(
          "Quello che era confermato è salvo. L'archivio si verifica con: legami check",
          "What was confirmed is safe. Check the store with: legami check"))
    default: return nil
    }
  }

  /// What happened to the file of a store while it was open.
  private func moved(_ loss: String) -> String {
    switch loss {
    case "replaced":
      say("L'archivio è stato sostituito mentre era aperto.", "The store was replaced while it was open.")
    case "companions":
      say(
        "I file -wal o -shm dell'archivio sono stati tolti mentre era aperto.",
        "The store's files -wal or -shm were taken away while it was open.")
    default:
      say("L'archivio è stato spostato o tolto mentre era aperto.", "The store was moved or deleted while it was open.")
    }
  }

  private func contentError(_ code: String, _ arguments: ErrorArguments) -> ErrorWords? {
    switch code {
    case "no_such_map":
      return ErrorWords(
        what: say("Nessuna mappa si chiama \(quoted(arguments[0])).", "No map is called \(quoted(arguments[0]))."),
        todo: say("L'elenco è in: legami maps", "The list is in: legami maps"))
    case "ambiguous_map":
      return ErrorWords(
        what: say(
          "\(quoted(arguments[0])) può essere più di una mappa: \(choice(arguments.from(1))).",
          "\(quoted(arguments[0])) may be more than one map: \(choice(arguments.from(1)))."),
        todo: say("Va usato il codice della mappa.", "Use the code of the map."))
    case "no_such_row":
      let entity = entityName(arguments[0])
      return ErrorWords(
        what: say(
          "Non c'è, o da qui non si può vedere (\(entity)).",
          "It is not there, or not to be seen from here (\(entity))."),
        todo: say(
          "Forse qualcun altro l'ha tolto: si può annullare.", "Perhaps somebody took it away: that can be undone."))
    case "too_large":
      let what = say("È più di quanto l'archivio possa tenere", "It is more than the store can hold")
      let figures = say(
        ": \(arguments[1]), il limite è \(arguments[2])", ": \(arguments[1]), the limit is \(arguments[2])")
      return ErrorWords(
        what: arguments[1] == "—" ? "\(what)." : "\(what)\(figures).",
        todo: say("Va diviso in parti più piccole.", "Divide it into smaller parts."))
    case "invariant":
      return ErrorWords(
        what: say("Così com'è scritto non può essere.", "As it is written it cannot be."),
        todo: say(
          "Niente è cambiato: va corretto e confermato di nuovo.", "Nothing has changed: correct and confirm again."))
    case "is_centre":
      return ErrorWords(
        what: say(
          "\(arguments[0]) è al centro di una mappa (\(arguments[1])).",
          "\(arguments[0]) is at the centre of a map (\(arguments[1]))."),
        todo: say("Prima va tolta la mappa, o cambiato il centro.", "First remove the map, or change its centre."))
    case "cannot_toggle":
      return ErrorWords(
        what: say(
          "Questa modifica non si può volgere da correzione a cambiamento, o viceversa.",
          "This change cannot be turned from a correction into a change, or back."),
        todo: say("Si può annullare e rifare in un altro modo.", "It can be undone and made another way."))
    case "other_purpose":
      return ErrorWords(
        what: say(
          "Nel file ci sono persone, e la mappa \(arguments[0]) è dei partner: le persone restano fuori dalla programmazione.",
          "The file holds persons, and the map \(arguments[0]) is of partners: persons stay out of planning."),
        todo: say("Senza --into nasce una mappa a sé.", "Without --into it becomes a map of its own."))
    case "other_centre":
      return ErrorWords(
        what: say(
          "Il file parla di \(quoted(arguments[0])), la mappa \(arguments[1]) di un'altra persona.",
          "The file is about \(quoted(arguments[0])), the map \(arguments[1]) about somebody else."),
        todo: say(
          "Niente è cambiato; se è la stessa, va scritta con lo stesso nome.",
          "Nothing has changed; if it is the same person, write the same name."))
    case "several_networks":
      return ErrorWords(
        what: say(
          "Il file contiene \(arguments[1]) reti, e la mappa \(arguments[0]) può crescere di una sola.",
          "The file holds \(arguments[1]) networks, and the map \(arguments[0]) can grow by one only."),
        todo: say("Le reti vanno divise in più file.", "Divide the networks into several files."))
    case "made_elsewhere":
      return ErrorWords(
        what: say("L'ultima modifica è stata fatta altrove.", "The last change was made elsewhere."),
        todo: say(
          "Si annulla o si rifà da lì, o dalla pagina iniziale.", "Undo or redo it from there, or from Home."))
    default: return nil
    }
  }

  /// What a row is, for people.
  func entityName(_ code: String) -> String {
    switch code {
    case "node": say("persona o partner", "person or partner")
    case "tie", "spell": say("legame", "tie")
    case "exchange": say("scambio", "exchange")
    case "assessment": say("valutazione", "assessment")
    case "note": say("nota", "note")
    case "map": say("mappa", "map")
    case "map_member", "map_place": say("posto nella mappa", "place on the map")
    case "processing": say("scheda privacy", "privacy record")
    default: code
    }
  }
}
