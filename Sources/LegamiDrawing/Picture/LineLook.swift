import LegamiModel
import TerminalKit

/// How a tie is drawn: told apart by stroke and sign first, by colour only in addition.
struct LineLook {
  let stroke: LineStroke
  let style: Style
  let priority: Int
  /// What stands on its middle; empty for nothing.
  let sign: String

  init(_ line: MapScene.Line, drawsQuality: Bool, look: MapLook) {
    stroke = Self.stroke(line, drawsQuality: drawsQuality)
    sign = drawsQuality ? Self.sign(line, look.signs) : ""
    style = Self.style(line, drawsQuality: drawsQuality, look)
    var priority = 2
    if drawsQuality {
      switch line.strength {
      case .strong: priority = 5
      case .moderate: priority = 4
      case .tenuous: priority = 1
      case nil: priority = 3
      }
      if !sign.isEmpty { priority = 6 }
    }
    if line.isGhost || line.isPartOf || line.state == .ended { priority = 0 }
    self.priority = priority
  }

  private static func stroke(_ line: MapScene.Line, drawsQuality: Bool) -> LineStroke {
    if line.isAssumed || line.isGhost { return .sparse }
    switch line.state {
    case .dormant, .potential, .ended: return .dotted
    case .interrupted: return drawsQuality ? .solid : .dotted
    case .live: break
    }
    guard drawsQuality, !line.isPartOf else { return .solid }
    switch line.strength {
    case .tenuous: return .dashed
    case .moderate: return .heavy
    case .strong: return .double
    case nil: return .solid
    }
  }

  private static func sign(_ line: MapScene.Line, _ signs: MapSigns) -> String {
    switch line.state {
    case .interrupted: return signs.interrupted
    case .potential: return signs.potential
    case .live, .dormant, .ended: break
    }
    switch line.stress {
    case .conflict: return signs.conflict
    case .strained: return signs.strained
    case .calm, nil: return ""
    }
  }

  private static func style(_ line: MapScene.Line, drawsQuality: Bool, _ look: MapLook) -> Style {
    if line.isGhost || line.state == .ended || line.isPartOf { return look.fadedTie }
    switch line.state {
    case .dormant: return look.dormant
    case .potential: return look.potential
    case .interrupted: return drawsQuality ? look.interrupted : look.dormant
    case .live, .ended: break
    }
    guard drawsQuality else { return look.tie }
    switch line.stress {
    case .conflict: return look.conflict
    case .strained: return look.strained
    case .calm, nil: break
    }
    switch line.strength {
    case .tenuous: return look.tenuous
    case .moderate: return look.moderate
    case .strong: return look.strong
    case nil: return look.tie
    }
  }
}
