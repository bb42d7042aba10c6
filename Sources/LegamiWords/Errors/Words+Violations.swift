import LegamiModel

extension Words {
  /// What is wrong with a fact, or worth a word before it is kept.
  public func violation(_ violation: Violation) -> ErrorWords {
    let arguments = ErrorArguments(violation.arguments)
    return impossible(violation.code, arguments)
  }

  private func impossible(_ code: Violation.Code, _ arguments: ErrorArguments) -> ErrorWords {
    let pair = both(arguments[0], arguments[1])
    let correct = say("Va corretto prima di confermare.", "Correct it before confirming.")
    switch code {
    case .emptyName:
      return ErrorWords(
        what: say("Manca il nome.", "The name is missing."),
        todo: say("Basta un nome, le iniziali o un ruolo.", "A name, initials or a role will do."))
    case .loop:
      return ErrorWords(
        what: say("\(arguments[0]) non può avere un legame con sé.", "\(arguments[0]) cannot have a tie to itself."),
        todo: say("Va scelto qualcun altro.", "Choose somebody else."))
    case .missingEnd:
      return ErrorWords(
        what: say("Uno dei due capi del legame non c'è più.", "One end of the tie is no longer there."),
        todo: say("Forse è stato tolto: si può annullare.", "Perhaps it was removed: that can be undone."))
    case .reversedDates:
      return ErrorWords(
        what: say("La fine viene prima dell'inizio.", "The end comes before the beginning."), todo: correct)
    case .overlappingSpells:
      return ErrorWords(
        what: say("\(pair): due periodi si sovrappongono.", "\(pair): two periods overlap."),
        todo: say("Va chiuso il primo quando comincia il secondo.", "Close the first where the second begins."))
    case .outsideLife:
      return ErrorWords(
        what: say(
          "Il legame va oltre le date \(of(arguments[0])).", "The tie goes beyond the dates of \(arguments[0])."),
        todo: keptAnyway)
    case .undirectedOrder:
      return ErrorWords(
        what: say("\(pair): i due capi sono scambiati.", "\(pair): the two ends are the wrong way round."),
        todo: correct)
    case .duplicateTie:
      return ErrorWords(
        what: say("\(pair) hanno già un legame così.", "\(pair) already have a tie like this."),
        todo: say("Unire i due?", "Join the two?"))
    case .partOfCycle:
      return ErrorWords(
        what: say(
          "\(arguments[0]) finirebbe per far parte di sé.", "\(arguments[0]) would end up being part of itself."),
        todo: say("Va scelto un ente più grande.", "Choose a larger body."))
    case .secondParent:
      return ErrorWords(
        what: say("\(arguments[0]) fa già parte di un altro ente.", "\(arguments[0]) is already part of another body."),
        todo: keptAnyway)
    case .participationEnds:
      return ErrorWords(
        what: say(
          "\(arguments[0]) non può partecipare \(to(arguments[1])).",
          "\(arguments[0]) cannot take part in \(arguments[1])."),
        todo: say(
          "Si partecipa a un gruppo, un luogo, un ente, un accordo, un piano o un incontro.",
          "One takes part in a group, a place, a body, an agreement, a plan or a meeting."))
    case .exchangeWithoutFlow:
      return ErrorWords(
        what: say("\(pair): un legame fermo non porta scambi.", "\(pair): a tie at rest carries no exchanges."),
        todo: say("Vanno tolti gli scambi, o riaperto il legame.", "Remove the exchanges, or reopen the tie."))
    case .formInKind:
      return ErrorWords(
        what: say("La forma non va con quello che è.", "The form does not go with what it is."), todo: correct)
    case .naturalisticFormalised:
      return ErrorWords(
        what: say(
          "\(pair): un legame naturalistico non ha un accordo scritto.",
          "\(pair): a naturalistic tie has no written agreement."),
        todo: say("Con una carta l'ingaggio è formale.", "With a paper the engagement is formal."))
    case .undocumentedFormal:
      return ErrorWords(
        what: say(
          "\(pair): ingaggio formale, ma non si sa con quale carta.",
          "\(pair): formal, but by which paper is not known."),
        todo: keptAnyway)
    case .secondCaseManager:
      return ErrorWords(
        what: say("\(arguments[0]) ha già un case manager.", "\(arguments[0]) already has a case manager."),
        todo: keptAnyway)
    case .openness:
      return ErrorWords(
        what: say("L'apertura di un luogo va da 1 a 5.", "How open a place is goes from 1 to 5."), todo: correct)
    case .money:
      return ErrorWords(
        what: say("Un importo non può essere negativo.", "An amount cannot be negative."), todo: correct)
    }
  }

  private var keptAnyway: String {
    say("Resta comunque: è solo un avviso.", "It is kept: this is only a word of notice.")
  }
}
