import LegamiModel
import LegamiWords
import TerminalKit

/// The signs of a map and what they mean, as help shows them.
struct MapLegend {
  let words: Words
  let theme: Theme

  struct Entry: Equatable {
    let sign: String
    let meaning: String
  }

  /// - Parameter isTogether: only what is drawn beside the person.
  func entries(isPersonMap: Bool, isTogether: Bool) -> [Entry] {
    (isPersonMap ? people : kinds) + (isTogether ? restingLines : lines) + (isTogether ? [] : engagements)
      + (isPersonMap && !isTogether ? [entry(glyph("held_back"), words.heldBackSign)] : [])
      + [entry("(…)", words.endedSign)]
  }

  private func entry(_ sign: String, _ meaning: String) -> Entry { Entry(sign: sign, meaning: meaning) }

  private func glyph(_ name: String) -> String { theme.glyph(name) }

  private var people: [Entry] {
    [
      entry(glyph("centre"), words.centreSign),
      entry(Ring.allCases.map { glyph("ring.\($0.rawValue)") }.joined(separator: " "), words.ringSigns),
      entry(glyph("node.person"), words.noRingSign),
      entry("+7", words.groupSign),
    ]
  }

  private var kinds: [Entry] {
    NodeKind.allCases.map { entry(glyph("node.\($0.rawValue)"), words.name(kind: $0, form: nil)) }
  }

  private var restingLines: [Entry] {
    [
      entry(glyph("tie"), words.lineSign), entry(glyph("tie.dormant"), words.dormantSign), arrows,
    ]
  }

  private var lines: [Entry] {
    [
      entry(glyph("tie.strong"), words.strongSign), entry(glyph("tie.moderate"), words.moderateSign),
      entry(glyph("tie.tenuous"), words.tenuousSign), entry(glyph("tie"), words.notAskedSign),
      entry(glyph("tie.dormant"), words.dormantSign), entry(glyph("tie.potential"), words.potentialSign),
      entry(glyph("tie.stress"), words.strainedSign), entry(glyph("tie.conflict"), words.conflictSign),
      entry(glyph("tie.interrupted"), words.interruptedSign), arrows,
    ]
  }

  private var arrows: Entry {
    entry("\(glyph("arrow.right"))  \(glyph("arrow.leftright"))", words.flowSign)
  }

  private var engagements: [Entry] { Engagement.allCases.map { entry(words.letter($0), words.sign(of: $0)) } }
}
