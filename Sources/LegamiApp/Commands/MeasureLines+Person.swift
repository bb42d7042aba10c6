import LegamiInsight
import LegamiModel
import LegamiWords

/// What is said of a person's net, and what goes beyond the named measures.
extension MeasureLines {
  func personSentences(_ measure: Measure) -> [String] {
    guard let centre = live.centre?.name else { return [] }
    switch measure {
    case .size:
      return measures.size.map { [words.size($0, active: measures.active ?? 0, around: centre)] } ?? []
    case .active: return measures.active.map { [words.activeOf($0, size: measures.size ?? 0)] } ?? []
    case .coverage: return coverage
    case .rings:
      return measures.rings.map {
        [words.rings(inner: $0.inner, middle: $0.middle, outer: $0.outer, notAsked: $0.unknown)]
      } ?? []
    case .support: return support
    case .reciprocity:
      guard let figure = measures.reciprocity, let share = figure.share else { return [] }
      let sentence = words.reciprocity(centre, both: figure.mutual.count, of: figure.exchanging.count)
      return [
        "\(sentence) (\(number(share)))",
        words.kindsExchanged(centre, received: figure.kindsReceived, given: figure.kindsGiven),
      ]
    case .multiplexity:
      guard let figure = measures.multiplexity, let share = figure.share else { return [] }
      let sentence = words.multiplexity(centre, manifold: figure.multiplex.count, of: figure.working)
      return ["\(words.sentence(sentence)) (\(number(share)))"]
    case .critical:
      return measures.critical.map { $0.isEmpty ? [words.nobodyAtAll] : limited($0.map(critical)) + [words.toDiscuss] }
        ?? []
    case .cooling: return cooling
    case .unconnectedServices: return unconnected
    default: return []
    }
  }

  private var coverage: [String] {
    guard let coverage = measures.coverage else { return [] }
    let rows = coverage.rows.map {
      words.coverage(
        words.name($0.schemeClass), $0.working.count, practitioners: $0.professionals, dormant: $0.dormant.count)
    }
    let unplaced =
      coverage.unplaced.isEmpty ? [] : ["\(words.unspecified) \(words.number(coverage.unplaced.count))"]
    return [(rows + unplaced).joined(separator: " · ")]
  }

  private var support: [String] {
    guard let support = measures.support, support.wasAsked else { return [] }
    return [
      words.strip(ExchangeKind.support.map { (words.name($0), support.count($0) ?? 0) }, saysNobody: true)
    ] + support.fromOneOnly.map { words.onlyFrom($0.giver.name, $0.kind) }
  }

  private func critical(_ critical: CriticalNode) -> String {
    let losses = critical.sole.map { cell in
      words.nobodyElse(cell.kind) + (cell.context.map { " (\(words.name($0)))" } ?? "")
    }
    let pieces = critical.extraComponents > 0 ? [words.extraPieces(critical.extraComponents)] : []
    return words.ifGone(critical.node.name, (losses + pieces).joined(separator: "; "))
  }

  private var cooling: [String] {
    guard let cooling = measures.cooling else { return [] }
    let review = measures.toReview ?? []
    let drifting =
      cooling.isEmpty ? [words.nobodyAtAll] : limited(cooling.map { words.drifting($0.node.name, days: $0.days) })
    return drifting + (review.isEmpty ? [] : ["\(words.toReview(review.count)): \(names(review.map(\.node)))"])
  }

  private var unconnected: [String] {
    guard let unconnected = measures.unconnectedServices else { return [] }
    let alone = unconnected.joinedToNone
    return [words.unconnected(unconnected.pairs.count, of: unconnected.pairsPossible)]
      + (alone.isEmpty ? [] : [words.joinedToNone(names(alone), count: alone.count)])
  }

  /// What has no name among the measures but belongs beside them.
  var further: [(name: String, sentences: [String], definition: String)] {
    [
      (words.duplicatesName, limited(duplicates), words.duplicatesDefinition),
      (
        words.expiriesName, limited(measures.expiries.map { words.expiry($0, on: measures.on) }),
        words.expiriesDefinition
      ),
      (words.easyNWKName, easyNWK, words.easyNWKDefinition),
    ]
  }

  private var duplicates: [String] {
    (measures.duplicates ?? []).map { duplicate in
      let what = words.name(duplicate.kind) + (duplicate.context.map { " \(words.within($0))" } ?? "")
      let strain = duplicate.strained.map { words.strainBetween($0.first.name, $0.second.name) }
      return ["\(what): \(names(duplicate.providers))", strain.isEmpty ? nil : strain.joined(separator: ", ")]
        .compactMap(\.self).joined(separator: " — ")
    }
  }

  private var easyNWK: [String] {
    guard let whole = measures.easyNWK?.whole else { return [] }
    let named = [
      (words.name(.size), words.number(whole.size)), (words.activatable, words.number(whole.activatable)),
      (words.name(.density), number(whole.density)),
    ]
    return [named.map { "\($0.0) \($0.1)" }.joined(separator: " · ")]
  }
}
