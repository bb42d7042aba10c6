import LegamiModel

/// Who is drawn as one sign: the outermost ring that is peopled, wedge by wedge, on a map with more people than can be
/// read one by one.
struct GroupedFigures {
  /// Positions among the scene's figures, for each wedge that has some, in the order of wedges.
  private(set) var wedges: [(wedge: Int, members: [Int])] = []
  private let scene: MapScene
  private var isGrouped: [Bool]

  init(scene: MapScene) {
    self.scene = scene
    isGrouped = Array(repeating: false, count: scene.figures.count)
    guard case .radial = scene.shape else { return }
    let others = scene.figures.indices.filter { !scene.figures[$0].isCentre }
    guard others.count > scene.options.groupingLimit else { return }
    let outermost = others.map { Self.band(scene.figures[$0]) }.max()
    let members = others.filter { index in
      Self.band(scene.figures[index]) == outermost
        && !scene.options.openWedges.contains(PictureLayout.radialSpot(scene.figures[index].spot).wedge)
    }
    // One alone is drawn as itself.
    insert(members)
    for wedge in wedges where wedge.members.count == 1 { isGrouped[wedge.members[0]] = false }
    wedges.removeAll { $0.members.count == 1 }
  }

  /// Who is on the map without a ring stands at its edge, with those of the outermost.
  private static func band(_ figure: MapScene.Figure) -> Int { figure.ring?.rawValue ?? 3 }

  func contains(_ index: Int) -> Bool { isGrouped[index] }

  /// The same with others who found no place, in the wedges they belong to.
  func adding(_ indexes: [Int]) -> GroupedFigures {
    guard !indexes.isEmpty else { return self }
    var result = self
    result.wedges = []
    result.insert((wedges.flatMap(\.members) + indexes).sorted())
    return result
  }

  private mutating func insert(_ members: [Int]) {
    for index in members {
      isGrouped[index] = true
      let wedge = PictureLayout.radialSpot(scene.figures[index].spot).wedge
      if let known = wedges.firstIndex(where: { $0.wedge == wedge }) {
        wedges[known].members.append(index)
      } else {
        wedges.append((wedge, [index]))
      }
    }
    wedges.sort { $0.wedge < $1.wedge }
  }
}
