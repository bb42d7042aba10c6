import LegamiModel

@testable import LegamiDrawing

/// An invented old lady and the seventeen people around her, with stored places.
enum InventedPerson {
  static let id = NodeID(0)
  static let contexts = ["casa", "lavoro/scuola", "socialità"]

  /// In stored order.
  static let people: [(id: Int64, name: String, ring: Int, wedge: Int, angle: Double)] = [
    (1, "Bruno", 1, 0, 0.625), (6, "Gina", 1, 0, 0.02), (3, "Dario", 1, 0, 0.792), (4, "Elsa", 1, 0, 0.37),
    (8, "Ines", 1, 2, 0.694), (14, "Paola", 2, 0, 0.074), (2, "Carla", 2, 0, 0.754), (12, "Olga", 2, 2, 0.557),
    (17, "Silvano", 2, 0, 0.46), (11, "don Nello", 3, 2, 0.782), (5, "Fausto", 3, 0, 0.225),
    (7, "Hassan", 3, 2, 0.98), (16, "dott.ssa Rita", 3, 0, 0.883), (18, "Tina", 3, 0, 0.915),
    (23, "Yuri", 3, 0, 0.124), (15, "Quinto", 3, 2, 0.483), (19, "Ugo", 3, 0, 0.799),
  ]

  static let ties: [(a: Int64, b: Int64, strength: Strength, stress: Stress)] = [
    (1, 2, .strong, .strained), (1, 3, .strong, .calm), (2, 3, .strong, .calm), (4, 5, .strong, .calm),
    (1, 4, .tenuous, .calm), (1, 6, .moderate, .calm), (6, 7, .moderate, .calm), (6, 8, .tenuous, .calm),
    (6, 14, .moderate, .calm), (8, 11, .moderate, .calm), (11, 12, .moderate, .calm), (17, 1, .moderate, .calm),
    (16, 18, .moderate, .calm), (14, 1, .moderate, .strained), (14, 23, .tenuous, .strained),
    (3, 6, .tenuous, .calm),
  ]

  static var counts: [Int] { contexts.indices.map { wedge in people.count { $0.wedge == wedge } } }
  static var borders: [Double] { RadialLayout.borders(counts: counts) }

  static func layoutPeople(stored: Bool) -> [RadialLayout.Person] {
    people.map {
      RadialLayout.Person(
        id: NodeID($0.id), ring: Ring(rawValue: $0.ring), wedge: $0.wedge, labelWidth: $0.name.count,
        angle: stored ? $0.angle : nil)
    }
  }

  static var layoutTies: [RadialLayout.Tie] { ties.map { RadialLayout.Tie(NodeID($0.a), NodeID($0.b)) } }

  static func figure(_ number: Int64) -> MapScene.Figure? { scene().figures.first { $0.id == NodeID(number) } }

  static func scene(quality: Bool = false, places: [RadialLayout.Place]? = nil) -> MapScene {
    let stored = people.map { RadialLayout.Place(id: NodeID($0.id), wedge: $0.wedge, angle: $0.angle) }
    var figures = [MapScene.Figure(id: id, label: "Ada", isCentre: true)]
    for place in places ?? stored {
      guard let person = people.first(where: { NodeID($0.id) == place.id }) else { continue }
      figures.append(
        MapScene.Figure(
          id: place.id, label: person.name, ring: Ring(rawValue: person.ring),
          spot: .radial(wedge: place.wedge, angle: place.angle), standing: person.id == 15 ? .dormant : .live))
    }
    var lines = ties.map {
      MapScene.Line(a: NodeID($0.a), b: NodeID($0.b), strength: $0.strength, stress: $0.stress)
    }
    lines += people.map { person in
      MapScene.Line(
        a: id, b: NodeID(person.id), strength: person.ring == 1 ? .strong : .moderate, isEgoTie: true, flowsToA: true,
        flowsToB: person.ring == 1)
    }
    let wedges = zip(contexts, counts).map { label, count in
      MapScene.Wedge(
        label: label, countText: count == 0 ? "— nessuno —" : label == "casa" ? "12 (6 operatori)" : "\(count)",
        isEmpty: count == 0)
    }
    return MapScene(
      shape: .radial(borders: borders), figures: figures, lines: lines, wedges: wedges,
      options: MapScene.Options(drawsQuality: quality))
  }
}
