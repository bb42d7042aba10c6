import LegamiModel

/// Sentences about a whole net. A measure is a sentence first, the figure second.
extension Words {
  /// "16 coppie su 136 si conoscono".
  public func acquaintedPairs(_ pairs: Int, of possible: Int) -> String {
    self.pairs(pairs, of: possible, one: ("si conosce", "knows each other"), many: ("si conoscono", "know each other"))
  }

  /// "75 coppie su 903 hanno un legame".
  public func tiedPairs(_ pairs: Int, of possible: Int) -> String {
    self.pairs(pairs, of: possible, one: ("ha un legame", "has a tie"), many: ("hanno un legame", "have a tie"))
  }

  private func pairs(
    _ pairs: Int, of possible: Int, one: (it: String, en: String), many: (it: String, en: String)
  ) -> String {
    switch (pairs, possible) {
    case (_, ...0): say("servono almeno in due", "it takes at least two")
    case (0, _): say("nessuna coppia su \(number(possible)) \(one.it)", "no pair of \(number(possible)) \(one.en)")
    case (1, _): say("1 coppia su \(number(possible)) \(one.it)", "1 pair of \(number(possible)) \(one.en)")
    default:
      say(
        "\(number(pairs)) coppie su \(number(possible)) \(many.it)",
        "\(number(pairs)) pairs of \(number(possible)) \(many.en)")
    }
  }

  /// How one context stands: "casa 12 (6 operatori)", "socialità 4 (+1 in pausa)", "lavoro/scuola — nessuno —".
  ///
  /// - Parameters:
  ///   - label: the name of the context or of another class.
  ///   - practitioners: how many of those counted act by profession or mandate.
  ///   - dormant: how many more have a dormant tie.
  public func coverage(_ label: String, _ number: Int, practitioners: Int = 0, dormant: Int = 0) -> String {
    let remarks = [
      practitioners > 0
        ? count(practitioners, ("operatore", "operatori"), ("practitioner", "practitioners")) : nil,
      dormant > 0 ? say("+\(self.number(dormant)) in pausa", "+\(self.number(dormant)) dormant") : nil,
    ].compactMap(\.self)
    let who = number == 0 ? nobody : self.number(number)
    return "\(label) \(who)" + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  /// Counts beside their names, on one line: "formale 6 · informale 3"; a zero is said as nobody when `saysNobody`.
  public func strip(_ counts: [(label: String, count: Int)], saysNobody: Bool = false) -> String {
    counts.map { "\($0.label) \($0.count == 0 && saysNobody ? nobody : number($0.count))" }
      .joined(separator: " · ")
  }

  /// "4 nel cerchio interno · 5 nel cerchio medio · 8 nel cerchio esterno · 1 non chiesto".
  public func rings(inner: Int, middle: Int, outer: Int, notAsked: Int = 0) -> String {
    let placed = [(Ring.inner, inner), (.middle, middle), (.outer, outer)].map { ring, count in
      "\(count == 0 ? say("nessuno", "nobody") : number(count)) \(within(ring))"
    }
    return (placed + (notAsked > 0 ? ["\(number(notAsked)) \(self.notAsked)"] : [])).joined(separator: " · ")
  }

  /// Whether a person's net holds together without the centre: "la rete è in 4 pezzi; 2 persone non conoscono nessuno
  /// degli altri".
  public func pieces(_ components: Int, isolates: Int) -> String {
    let whole: String =
      switch components {
      case ...0: say("non c'è ancora nessuno", "there is nobody yet")
      case 1: say("la rete è un pezzo solo", "the net is one piece")
      default: say("la rete è in \(number(components)) pezzi", "the net is in \(number(components)) pieces")
      }
    guard isolates > 0, components > 1 else { return whole }
    return whole + "; "
      + say(
        "\(count(isolates, .person)) non \(isolates == 1 ? "conosce" : "conoscono") nessuno degli altri",
        "\(count(isolates, .person)) \(isolates == 1 ? "knows" : "know") none of the others")
  }

  /// The same of partners: "la rete è in 8 pezzi, 7 di un partner solo".
  public func partnerPieces(_ components: Int, isolates: Int) -> String {
    guard isolates > 0, components > 1 else { return pieces(components, isolates: 0) }
    return pieces(components, isolates: 0)
      + say(", \(number(isolates)) di un partner solo", ", \(number(isolates)) of one partner alone")
  }

  /// Both ways to ask whether partners are one piece: at the tables, and without them.
  public func onePiece(withTables: Int, without: Int) -> String {
    say(
      "Con i tavoli \(pieces(withTables, isolates: 0)); senza, \(pieces(without, isolates: 0)).",
      "With the tables \(pieces(withTables, isolates: 0)); without them \(pieces(without, isolates: 0)).")
  }

  /// "Gina è uno snodo: senza, 1 pezzo in più".
  public func junction(_ name: String, extraPieces: Int) -> String {
    say(
      "\(name) è uno snodo: senza, \(count(extraPieces, ("pezzo", "pezzi"), ("", ""))) in più",
      "\(name) is a junction: without, \(count(extraPieces, ("", ""), ("piece", "pieces"))) more")
  }

  /// "3 gruppetti in cui tutti si conoscono".
  public func cliques(_ number: Int) -> String {
    switch number {
    case ...0: say("nessun gruppetto in cui tutti si conoscano", "no group in which all know one another")
    default:
      count(
        number, ("gruppetto in cui tutti si conoscono", "gruppetti in cui tutti si conoscono"),
        ("group in which all know one another", "groups in which all know one another"))
    }
  }

  /// Which way ties go: "per settore: più legami dentro che fuori (-0,20)".
  public func closure(_ attribute: String, index: Double) -> String {
    let way: String =
      if abs(index) < 0.05 {
        say("tanti legami dentro quanti fuori", "as many ties within as between")
      } else if index < 0 {
        say("più legami dentro che fuori", "more ties within than between")
      } else {
        say("più legami fuori che dentro", "more ties between than within")
      }
    return say("per \(attribute): ", "by \(attribute): ") + "\(way) (\(number(index, decimals: 2)))"
  }

  /// "5 legami da rivedere".
  public func toReview(_ number: Int) -> String {
    number == 0
      ? say("nessun legame da rivedere", "no tie to go through again")
      : count(
        number, ("legame da rivedere", "legami da rivedere"), ("tie to go through again", "ties to go through again"))
  }

  /// A count of persons in front of others: below five it is not said exactly.
  public func guarded(_ number: Int) -> String { number < 5 ? say("meno di 5", "fewer than 5") : self.number(number) }
}
