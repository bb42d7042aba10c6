/// Two builds of the program, measured by turns on one machine, so that both had the same neighbours.
struct Comparison {
  struct Row {
    /// What was measured, its size and unit.
    let figure: Figure
    /// The median of the medians of all rounds.
    let now: Double
    let beside: Double

    /// A median may be so much above the other build's before it is called slower: 5 %, and what a clock cannot tell
    /// apart.
    var isKept: Bool {
      let grain = figure.unit == .milliseconds ? 0.1 : figure.unit == .seconds ? 0.0001 : 0
      return now <= beside * 1.05 + grain
    }
  }

  let machine: Machine
  let rounds: Int
  let rows: [Row]

  var isKept: Bool { rows.allSatisfy(\.isKept) }

  /// Runs every benchmark with both builds, `options.rounds` times each; which goes first changes with each round.
  /// What only one of the two can do is left out.
  static func measured(_ options: BenchmarkOptions, beside other: String) throws -> Comparison {
    var found: [String: [[Figure]]] = [options.program: [], other: []]
    for round in 0..<options.rounds {
      let order = round.isMultiple(of: 2) ? [options.program, other] : [other, options.program]
      for program in order {
        var turn = options
        turn.program = program
        turn.beside = nil
        turn.isComparing = true
        found[program]?.append(try BenchmarkList.figures(turn))
      }
    }
    let now = medians(found[options.program] ?? [])
    let beside = medians(found[other] ?? [])
    let rows = (found[options.program]?.first ?? []).compactMap { figure -> Row? in
      guard let here = now[key(figure)], let there = beside[key(figure)] else { return nil }
      return Row(figure: figure, now: here, beside: there)
    }
    return Comparison(machine: Machine.this, rounds: options.rounds, rows: rows)
  }

  private static func key(_ figure: Figure) -> String { "\(figure.what)|\(figure.size ?? 0)" }

  private static func medians(_ rounds: [[Figure]]) -> [String: Double] {
    var samples: [String: Samples] = [:]
    for figure in rounds.joined() { samples[key(figure), default: Samples()].add(figure.samples.median) }
    return samples.mapValues(\.median)
  }
}
