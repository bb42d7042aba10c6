import TerminalKit

/// The one table of actions. Nothing about a key is written anywhere else.
public enum ActionRegistry {
  public static let all: [Action] = everywhere + moving + onMaps + inLists + onHome + inPrompts

  private static let maps: [KeyContext] = [.personMap, .partnerMap]

  public static func action(_ id: ActionID) -> Action? { all.first { $0.id == id } }

  /// What `key` does in `context`: the context's own meaning first, then the one that holds everywhere.
  public static func action(for key: Key, in context: KeyContext) -> ActionID? {
    lookup[Press(key: key, context: context)] ?? lookup[Press(key: key, context: .everywhere)]
  }

  /// The actions of `context`, its own first.
  public static func actions(in context: KeyContext) -> [Action] {
    all.filter { $0.contexts.contains(context) } + all.filter { $0.contexts.contains(.everywhere) }
  }

  private struct Press: Hashable {
    let key: Key
    let context: KeyContext
  }

  private static let lookup: [Press: ActionID] = {
    var table: [Press: ActionID] = [:]
    for action in all {
      for context in action.contexts {
        for key in action.keys where table[Press(key: key, context: context)] == nil {
          table[Press(key: key, context: context)] = action.id
        }
      }
    }
    return table
  }()

  private static let everywhere: [Action] = [
    Action(
      .curtain, [.control("o")], in: [.everywhere],
      ("oscura", "Copre tutto con una pagina neutra; Invio per tornare."),
      ("curtain", "Covers everything with a neutral page; Enter comes back.")),
    Action(
      .repaint, [.control("l")], in: [.everywhere],
      ("ridisegna", "Ridisegna tutto lo schermo, se qualcos'altro ci ha scritto sopra."),
      ("repaint", "Paints the whole screen again, where something else wrote over it.")),
    Action(
      .suspend, [.control("z")], in: [.everywhere],
      ("sospendi", "Torna alla riga di comando; `fg` riprende da qui."),
      ("suspend", "Back to the command line; `fg` takes up from here.")),
    Action(
      .help, [.character("?"), .function(1)], in: maps + [.home, .list, .browse, .flat, .imported], footer: 99,
      ("aiuto", "Tutti i tasti di questa schermata, in parole."),
      ("help", "Every key of this screen, in words.")),
    Action(
      .palette, [.character(":")], in: maps + [.home, .list, .browse, .flat, .imported], footer: 80,
      ("comandi", "Cerca un comando scrivendone il nome."),
      ("commands", "Finds a command by its name.")),
    Action(
      .undo, [.character("u")], in: maps + [.home, .list, .browse, .flat, .imported], footer: 8,
      ("annulla", "Annulla l'ultima modifica, anche di ieri."),
      ("undo", "Takes back the last change, even yesterday's.")),
    Action(
      .redo, [.character("U"), .control("r")], in: maps + [.home, .list, .browse, .flat, .imported],
      ("rifai", "Rifà la modifica appena annullata."),
      ("redo", "Makes the undone change again.")),
    Action(
      .back, [.escape, .character("q"), .backspace], in: maps + [.list, .browse, .flat, .imported, .help], footer: 35,
      ("indietro", "Torna alla schermata di prima."),
      ("back", "Back to the screen before.")),
    Action(
      .quit, [.character("q"), .control("c")], in: [.home], footer: 35,
      ("esci", "Esce: tutto è già salvato."),
      ("quit", "Leaves: everything is saved already.")),
    Action(
      .quit, [.control("c"), .control("q")], in: maps + [.list, .browse, .flat, .imported, .help],
      ("esci", "Esce: tutto è già salvato."),
      ("quit", "Leaves: everything is saved already.")),
    Action(
      .quit, [.control("q")], in: [.entry, .form],
      ("esci", "Esce dal programma; quello che è scritto e non salvato si ritrova qui."),
      ("quit", "Leaves the program; what is written and not saved is found again here.")),
    Action(
      .quit, [.control("q")], in: [.picker],
      ("esci", "Esce: tutto è già salvato."),
      ("quit", "Leaves: everything is saved already.")),
    Action(
      .help, [.control("g"), .function(1)], in: [.entry, .form, .picker], footer: 99,
      ("aiuto", "Tutti i tasti di questo posto, in parole; poi si torna a scrivere."),
      ("help", "Every key of this place, in words; then back to writing.")),
    Action(
      .back, [.escape], in: [.home],
      ("esci", "Esce alla seconda volta: tutto è già salvato."),
      ("quit", "Leaves at the second press: everything is saved already.")),
  ]

  private static let moving: [Action] = [
    Action(
      .up, [.up, .character("k")], in: maps + [.home, .list, .browse, .flat, .imported, .help],
      ("su", "Va a chi sta sopra."), ("up", "Moves to whoever is above.")),
    Action(
      .down, [.down, .character("j")], in: maps + [.home, .list, .browse, .flat, .imported, .help],
      ("giù", "Va a chi sta sotto."), ("down", "Moves to whoever is below.")),
    Action(
      .left, [.left, .character("h")], in: maps + [.browse],
      ("sinistra", "Va a chi sta a sinistra."), ("left", "Moves to whoever is on the left.")),
    Action(
      .right, [.right, .character("l")], in: maps + [.browse],
      ("destra", "Va a chi sta a destra."), ("right", "Moves to whoever is on the right.")),
    Action(
      .next, [.tab], in: maps, footer: 70,
      ("giro", "Passa alla persona dopo, girando cerchio per cerchio."),
      ("around", "The next person, going around ring by ring.")),
    Action(
      .previous, [.backTab], in: maps,
      ("giro indietro", "Passa alla persona prima."), ("around back", "The person before.")),
    Action(
      .pageUp, [.pageUp, .control("b")], in: [.home, .list, .browse, .flat, .imported, .help],
      ("pagina su", "Una pagina indietro."), ("page up", "One page back.")),
    Action(
      .pageDown, [.pageDown, .control("f")], in: [.home, .list, .browse, .flat, .imported, .help],
      ("pagina giù", "Una pagina avanti."), ("page down", "One page on.")),
    Action(
      .first, [.home, .character("g")], in: [.list, .browse, .flat, .imported, .help],
      ("inizio", "Va all'inizio."), ("start", "Goes to the start.")),
    Action(
      .last, [.end, .character("G")], in: [.list, .browse, .flat, .imported, .help],
      ("fine", "Va alla fine."), ("end", "Goes to the end.")),
    Action(
      .center, [.home, .character("0")], in: [.personMap],
      ("al centro", "Torna alla persona al centro."), ("to the centre", "Back to the person at the centre.")),
  ]

  private static let onMaps: [Action] = [
    Action(
      .add, [.character("a"), .insert], in: maps + [.list], footer: 1,
      ("aggiungi", "Aggiunge una persona: nome o ruolo, e se si vuole cerchio e aiuti, in qualunque ordine."),
      ("add", "Adds a person: a name or a role, and if you like ring and help, in any order.")),
    Action(
      .tie, [.character("t")], in: maps, footer: 2,
      ("legame", "Lega la persona scelta a un'altra della mappa."),
      ("tie", "Ties the chosen person to another of the map.")),
    Action(
      .edit, [.character("e")], in: maps + [.list, .browse], footer: 3,
      ("modifica", "Apre la scheda: le sei cose dette a voce, poi tutto il resto."),
      ("edit", "Opens the form: the six things said aloud, then everything else.")),
    Action(
      .nearer, [.character("+"), .character("=")], in: [.personMap], footer: 4,
      ("più vicino", "Sposta la persona di un cerchio verso il centro."),
      ("nearer", "Moves the person one ring in.")),
    Action(
      .farther, [.character("-")], in: [.personMap], footer: 5,
      ("più lontano", "Sposta la persona di un cerchio verso l'esterno."),
      ("farther", "Moves the person one ring out.")),
    Action(
      .ringInner, [.character("1")], in: [.personMap],
      ("cerchio ①", "Mette la persona nel cerchio più vicino."), ("ring ①", "Puts the person in the nearest ring.")),
    Action(
      .ringMiddle, [.character("2")], in: [.personMap],
      ("cerchio ②", "Mette la persona nel cerchio di mezzo."), ("ring ②", "Puts the person in the middle ring.")),
    Action(
      .ringOuter, [.character("3")], in: [.personMap],
      ("cerchio ③", "Mette la persona nel cerchio più lontano."), ("ring ③", "Puts the person in the farthest ring.")),
    Action(
      .contextBefore, [.character(",")], in: [.personMap], footer: 26,
      ("contesto prima", "Sposta la persona nel contesto di vita precedente."),
      ("context before", "Moves the person to the life context before.")),
    Action(
      .contextAfter, [.character(".")], in: [.personMap], footer: 27,
      ("contesto dopo", "Sposta la persona nel contesto di vita seguente."),
      ("context after", "Moves the person to the next life context.")),
    Action(
      .select, [.character(" ")], in: maps + [.list], footer: 20,
      ("seleziona", "Segna o toglie il segno; quel che si fa poi vale per tutti i segnati."),
      ("select", "Marks or unmarks; what is done then is done to all that are marked.")),
    Action(
      .end, [.character("d")], in: maps + [.list, .browse], footer: 22,
      ("concluso", "Il legame finisce oggi e resta nella storia; se sono più d'uno si sceglie quale."),
      ("ended", "The tie ends today and stays in the history; of several one is chosen.")),
    Action(
      .remove, [.character("D")], in: maps + [.list, .browse], footer: 23,
      ("togli", "Toglie un legame come mai esistito, o chi non ne ha dalla mappa; se sono più d'uno si sceglie quale."),
      ("remove", "Removes a tie as never so, or whoever has none from the map; of several one is chosen.")),
    Action(
      .toggleCorrection, [.character("c")], in: maps,
      ("da oggi / corretto", "Fa dell'ultima modifica una correzione, o un cambiamento da oggi."),
      ("from today / corrected", "Makes the last change a correction, or a change from today.")),
    Action(
      .search, [.character("/")], in: maps + [.home, .browse], footer: 10,
      ("cerca", "Cerca per nome mentre si scrive."), ("search", "Searches by name while you type.")),
    Action(
      .together, [.character("w")], in: [.personMap], footer: 9,
      ("insieme / operatore", "Passa dalla vista insieme a quella dell'operatore."),
      ("together / worker", "From the view together to the worker's own.")),
    Action(
      .egoLines, [.character("x")], in: [.personMap],
      ("linee dal centro", "Disegna tutte, nessuna o solo quelle che dicono di più del cerchio."),
      ("lines from the centre", "Draws all, none, or only those that say more than the ring.")),
    Action(
      .others, [.character("o")], in: [.personMap],
      ("anche gli altri", "Mostra anche chi non c'è più, è interrotto o da attivare."),
      ("the others too", "Shows also who left, is interrupted or to be activated.")),
    Action(
      .rearrange, [.character("R")], in: maps,
      ("riordina", "Ridispone tutta la mappa."), ("rearrange", "Arranges the whole map anew.")),
    Action(
      .asOf, [.character("g")], in: maps, footer: 30,
      ("alla data", "Guarda la mappa com'era in un'altra data."),
      ("as of", "Looks at the map as it was on another date.")),
    Action(
      .flat, [.character("v")], in: maps + [.flat], footer: 50,
      ("in parole", "La mappa in righe di parole."), ("in words", "The map as lines of words.")),
    Action(
      .list, [.character("L")], in: maps + [.home], footer: 45,
      ("elenco", "L'elenco di chi c'è e dei legami."), ("list", "The list of who is there and of the ties.")),
    Action(
      .browse, [.enter], in: maps + [.list], footer: 42,
      ("apri", "Apre chi è scelto, con i suoi legami."), ("open", "Opens whoever is chosen, with the ties.")),
  ]

  private static let inLists: [Action] = [
    Action(
      .open, [.enter], in: [.home, .browse, .imported], footer: 1,
      ("apri", "Apre la riga scelta."), ("open", "Opens the chosen row.")),
    Action(
      .filter, [.character("/")], in: [.list], footer: 10,
      ("filtra", "Tiene solo le righe che contengono quello che si scrive."),
      ("filter", "Keeps only the rows that hold what you type.")),
    Action(
      .sort, [.character("s")], in: [.list], footer: 12,
      ("ordina", "Ordina per la colonna seguente."), ("sort", "Sorts by the next column.")),
    Action(
      .sortReverse, [.character("S")], in: [.list],
      ("al contrario", "Rovescia l'ordine."), ("reverse", "Reverses the order.")),
    Action(
      .nodesOrTies, [.tab], in: [.list], footer: 14,
      ("persone / legami", "Passa dall'elenco di chi c'è a quello dei legami."),
      ("who / ties", "From the list of who is there to the list of ties.")),
    Action(
      .levelAll, [.character("0")], in: [.list, .browse, .partnerMap],
      ("ogni livello", "Mostra i legami di ogni livello."), ("every level", "Shows the ties of every level.")),
    Action(
      .levelPerson, [.character("1")], in: [.list, .browse, .partnerMap], footer: 31,
      ("persona", "Solo i legami a livello persona."), ("person", "Only ties at person level.")),
    Action(
      .levelVolunteer, [.character("2")], in: [.list, .browse, .partnerMap], footer: 32,
      ("volontariato", "Solo i legami a livello volontariato."), ("volunteer", "Only ties at volunteer level.")),
    Action(
      .levelService, [.character("3")], in: [.list, .browse, .partnerMap], footer: 33,
      ("servizi", "Solo i legami a livello servizi."), ("service", "Only ties at service level.")),
    Action(
      .levelCommunity, [.character("4")], in: [.list, .browse, .partnerMap], footer: 34,
      ("comunità", "Solo i legami a livello comunità."), ("community", "Only ties at community level.")),
  ]

  private static let onHome: [Action] = [
    Action(
      .newPersonMap, [.character("n")], in: [.home], footer: 2,
      ("mappa di una persona", "Comincia la mappa di una persona."), ("a person's map", "Starts a person's map.")),
    Action(
      .newPartnerMap, [.character("p")], in: [.home], footer: 3,
      ("mappa dei partner", "Comincia una mappa dei partner."), ("a partner map", "Starts a partner map.")),
    Action(
      .importFile, [.character("i")], in: [.home], footer: 4,
      ("importa", "Legge un file di un altro programma."), ("import", "Reads a file of another program.")),
    Action(
      .olderCopies, [.character("K")], in: [.home],
      ("copie di prima", "Trova le copie che contengono ancora cose tolte per sempre, e le toglie."),
      ("earlier copies", "Finds the copies that still hold what was removed for good, and removes them.")),
  ]

  private static let inPrompts: [Action] = [
    Action(
      .confirm, [.enter], in: [.form], footer: 1,
      ("salva", "Salva quello che è scritto."), ("save", "Saves what is written.")),
    Action(
      .confirm, [.enter], in: [.entry], footer: 1,
      ("conferma", "Conferma quello che è scritto."), ("confirm", "Confirms what is written.")),
    Action(
      .confirm, [.enter], in: [.picker], footer: 1,
      ("scegli", "Prende la riga scelta."), ("choose", "Takes the chosen row.")),
    Action(
      .nextField, [.tab, .down], in: [.form, .picker], footer: 3,
      ("avanti", "Passa alla riga dopo."), ("next", "The next line.")),
    Action(
      .previousField, [.backTab, .up], in: [.form, .picker],
      ("prima", "Passa alla riga prima."), ("before", "The line before.")),
    Action(
      .complete, [.tab], in: [.entry], footer: 2,
      ("completa", "Prende la parola o il nome che viene proposto."),
      ("complete", "Takes the word or the name that is offered.")),
    Action(
      .nextField, [.down], in: [.entry],
      ("proposta dopo", "Passa alla proposta dopo."), ("next offer", "The next of what is offered.")),
    Action(
      .previousField, [.up], in: [.entry],
      ("proposta prima", "Passa alla proposta prima."), ("offer before", "The one before of what is offered.")),
    Action(
      .nextChoice, [.right], in: [.form], footer: 4,
      ("scelta dopo", "La scelta seguente."), ("next choice", "The next choice.")),
    Action(
      .previousChoice, [.left], in: [.form],
      ("scelta prima", "La scelta precedente."), ("choice before", "The choice before.")),
    Action(
      .toggleChoice, [.character(" ")], in: [.form], footer: 5,
      ("segna", "Segna o toglie la voce."), ("mark", "Marks or unmarks the item.")),
    Action(
      .purgeNote, [.control("x")], in: [.form],
      ("togli per sempre", "Toglie la nota del rigo anche dalla storia, per sempre; chiede di premere due volte."),
      ("remove for good", "Removes the note of this line from the history too, for good; asks for a second press.")),
    Action(
      .moreFields, [.control("t"), .function(2)], in: [.form], footer: 2,
      ("tutto il resto", "Mostra tutte le altre voci."), ("everything else", "Shows all other fields.")),
    Action(
      .emptyField, [.control("u")], in: [.entry], footer: 5,
      ("svuota", "Svuota la riga, e non resta nulla da riprendere."),
      ("empty", "Empties the line; nothing is left to take up.")),
    Action(
      .emptyField, [.control("u")], in: [.form], footer: 7,
      (
        "svuota",
        "Svuota la voce; su una scelta o una voce vuota rimette quello che c'era, e alla fine tutta la scheda."
      ),
      (
        "empty",
        "Empties the field; on a choice or an empty field puts back what was there, in the end the whole form."
      )),
    Action(
      .cancel, [.escape, .control("c")], in: [.entry], footer: 9,
      ("chiudi", "Chiude la riga; quello che è scritto si ritrova riaprendola."),
      ("close", "Closes the line; what is written is found again on opening it.")),
    Action(
      .cancel, [.escape, .control("c")], in: [.picker], footer: 9,
      ("chiudi", "Chiude senza scegliere."), ("close", "Closes without choosing.")),
    Action(
      .cancel, [.escape, .control("c")], in: [.form], footer: 9,
      ("lascia", "Lascia la scheda senza salvare; quello che è scritto si ritrova riaprendola."),
      ("leave", "Leaves the form without saving; what is written is found again on opening it.")),
  ]
}
