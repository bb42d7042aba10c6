import LegamiModel
import LegamiWords

/// Every sentence that counts something, said of `count`.
func everyCountingSentence(_ words: Words, _ count: Int) -> [String] {
  var sentences = NodeKind.allCases.map { words.count(count, $0) }
  sentences += [
    words.days(count), words.months(count), words.years(count), words.duration(days: count), words.ago(days: count),
    words.ago(days: -count), words.hours(hundredths: count * 100), words.euro(cents: count * 100),
    words.size(count, active: count, around: "Ada"), words.size(21, active: count, around: "Bruno"),
    words.acquaintedPairs(count, of: 136), words.tiedPairs(count, of: count),
    words.coverage("casa", count, practitioners: count, dormant: count),
    words.rings(inner: count, middle: count, outer: count, notAsked: count),
    words.pieces(count, isolates: count), words.partnerPieces(count, isolates: count),
    words.onePiece(withTables: count, without: count), words.junction("Gina", extraPieces: count),
    words.cliques(count), words.toReview(count), words.guarded(count), words.skippedRows(count),
    words.rows(count, .joined), words.rows(count, .taken), words.changedHere(count), words.followTheFile(count),
    words.stayRemoved(count), words.sameFile(rows: count), words.moreRows(count),
    words.growth(nodes: count, ties: count, known: count, changed: count),
    words.goneFromFile(Array(repeating: "Elsa", count: max(1, count))),
    words.reciprocity("Ada", both: count, of: 21), words.multiplexity("Ada", manifold: count, of: 21),
    words.drifting("Rita", days: count), words.unconnected(count, of: 21),
    words.strip([("formale", count), ("informale", 2)], saysNobody: true),
    words.list(Array(repeating: "Elsa", count: count), atMost: 3), words.keptOnly(count, of: words.fieldName),
    words.moreNotes(count), words.done("add_note", ["wish", "Gina", "2026-05-15", "", String(count)]),
    words.sameName(as: "Gina", now: count), words.allTiesAmong(count), words.tiesStay(count), words.tiedBefore(count),
    words.leftTheMap("Gina", tiesKept: count), words.takeOffMap(Array(repeating: "Elsa", count: max(1, count))),
    words.done("add_ties", ["Ada"] + Array(repeating: "Elsa", count: max(1, count))),
    words.done("end_ties", [String(count), "Ada", "Elsa"]), words.done("remove_ties", [String(count)]),
    words.done("change_acquaintances", ["Ada", String(count), "1"] + Array(repeating: "Elsa", count: count + 2)),
    words.changedMeanwhile(Array(repeating: words.fieldMandate, count: max(1, count))),
    words.dropped(Array(repeating: "mandato «debole»", count: min(6, max(1, count)))),
    words.bothWrote(mine: String(repeating: "a", count: count), theirs: "Elsa"),
    words.heldBackAmong(Array(repeating: "Elsa", count: max(1, count))), words.heldBack(.feminine),
    words.heldBackWhere(nil), words.nowHeldBack("Elsa", gender: .feminine), words.heldBackSign, words.tieHeldBack,
    words.togetherElsewhere, words.nothingToUndoHere, words.nothingToRedoHere,
    words.copiesHoldTitle(count), words.copiesAskedOnHome(count, "3 mag", "K"), words.removeCopiesAnswer(count),
    words.copiesRemoved(count, of: 21),
    words.leftAlone(count), words.undone("add_person", on: Array(repeating: "r7k2", count: count)),
    words.without(
      "Gina", centre: "Ada", sole: [(.pre, nil)], cutOff: Array(repeating: "Elsa", count: count)),
  ]
  return sentences
}
