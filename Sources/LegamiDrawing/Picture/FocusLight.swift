import LegamiModel

/// What the focus lights up, and what steps back.
struct FocusLight {
  let focus: MapTarget?
  /// The focus is on the person whose map it is: everybody is tied to her, so that nobody steps back.
  let isOnCentre: Bool
  private let lit: Set<MapTarget>

  init(map: PlacedMap, focus: MapTarget?) {
    self.focus = focus
    guard let focus else {
      isOnCentre = false
      lit = []
      return
    }
    isOnCentre = focus.node.flatMap { map.figure($0) }.map { map.scene.figures[$0.index].isCentre } ?? false
    var lit: Set<MapTarget> = [focus]
    for line in map.lines {
      if line.a == focus { lit.insert(line.b) }
      if line.b == focus { lit.insert(line.a) }
    }
    self.lit = lit
  }

  var dims: Bool { focus != nil && !isOnCentre }

  func isLit(_ target: MapTarget) -> Bool { lit.contains(target) }

  /// Whether a line begins or ends at the focus.
  func isLit(_ line: PlacedMap.PlacedLine) -> Bool {
    guard let focus else { return false }
    return line.a == focus || line.b == focus
  }
}
