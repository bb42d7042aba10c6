import TerminalKit

/// Shares out the room for text among marks that already stand, when not all text fits whole: rather everybody a
/// little shorter than some whole and some without a name.
struct LabelSolver {
  /// How much text each wants: the columns of its whole text, 0 for none, and the least that says something.
  struct Wish {
    var width: Int
    var least: Int
  }

  private static let caps = [Int.max, 24, 18, 14, 11, 9, 7, 6, 5, 4]

  let marks: Occupancy
  let wishes: [Wish]

  /// New sides and widths for the stands; the marks stay where they are.
  func solved(_ stands: [Stand]) -> [Stand] {
    var best = stands
    var bestScore = -Double.infinity
    for cap in Self.caps {
      let (trial, score) = solved(stands, cap: cap)
      if score > bestScore + 1e-9 {
        best = trial
        bestScore = score
      }
    }
    // Who changes sides leaves room to who came before: once more, then.
    return grown(grown(best))
  }

  private func solved(_ stands: [Stand], cap: Int) -> ([Stand], Double) {
    var taken = marks
    var result = stands
    var score = 0.0
    // First on the side it had, for all; who finds no room there may change sides afterwards.
    for isSecondTurn in [false, true] {
      for index in stands.indices {
        if isSecondTurn, result[index].textWidth > 0 { continue }
        let wish = wishes[index]
        var stand = stands[index]
        stand.textWidth = 0
        result[index] = stand
        guard wish.width > 0 else { continue }
        if isSecondTurn { stand.isLeft.toggle() }
        let room = Self.room(beside: stand, in: taken)
        let width = min(wish.width, cap, room)
        guard width >= min(wish.width, wish.least) else { continue }
        // Having something to read counts more than having all of it.
        stand.textWidth = width
        result[index] = stand
        score += 1 + Double(width) / Double(wish.width) - (isSecondTurn ? 0.3 : 0)
        if let text = stand.textStretch { taken.take(text, row: stand.y, as: Occupancy.text) }
      }
    }
    return (result, score)
  }

  /// What is left over goes to those who miss something, in their order.
  private func grown(_ stands: [Stand]) -> [Stand] {
    var result = stands
    var taken = marks
    for stand in stands {
      if let text = stand.textStretch { taken.take(text, row: stand.y, as: Occupancy.text) }
    }
    for index in result.indices where result[index].textWidth < wishes[index].width {
      var stand = result[index]
      var others = taken
      if let text = stand.textStretch { others.release(text, row: stand.y, of: Occupancy.text) }
      var best = stand
      for side in [stand.isLeft, !stand.isLeft] {
        stand.isLeft = side
        let room = min(wishes[index].width, Self.room(beside: stand, in: others))
        if room > best.textWidth, room >= min(wishes[index].width, wishes[index].least) {
          best = stand
          best.textWidth = room
        }
      }
      result[index] = best
      taken = others
      if let text = best.textStretch { taken.take(text, row: best.y, as: Occupancy.text) }
    }
    return result
  }

  /// Columns for text beside a mark, on its side, an empty one on either end left over.
  static func room(beside stand: Stand, in taken: Occupancy) -> Int {
    let next = stand.isLeft ? stand.x - 1 : stand.x + 1
    guard next >= 0, next < taken.columns, taken[next, stand.y] == 0 else { return 0 }
    return max(0, taken.room(from: next, row: stand.y, goingLeft: stand.isLeft) - 1)
  }
}
