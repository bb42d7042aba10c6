import LegamiModel

/// Where easyNWK drew an alter, and how it tied it to the ego: the foreign attributes its files bring.
struct EasyNWKPlace {
  static let prefix = "easynwk."

  /// 0 none, 1 normal, 2 multiplex.
  let edgeType: Int
  /// Degrees, counter-clockwise from the right, −180…180.
  let angle: Double
  /// 0 the centre, 100 the edge of the map.
  let distance: Double

  /// Nil for a node that did not come from easyNWK, or whose place is not known.
  init?(_ node: Node) {
    guard let angle = node.attributes.number("angle"), let distance = node.attributes.number("distance") else {
      return nil
    }
    edgeType = Int(node.attributes.number("edge_type") ?? 0)
    (self.angle, self.distance) = (angle, distance)
  }

  /// The sector by the angle; nil in the very centre.
  var sector: SchemeClass? {
    guard distance > 0 else { return nil }
    return angle >= 90 ? .friends : angle >= 0 ? .family : angle >= -90 ? .professionals : .colleagues
  }

  /// *Nähe*, 9 in the centre to 0 at the edge.
  var closeness: Double { max(9 - (9 * distance / 100).rounded(.down), 0) }

  var horizon: EasyNWKFigures.Horizon { distance < 33.33 ? .near : distance < 66.67 ? .middle : .far }
}

extension Attributes {
  fileprivate func number(_ name: String) -> Double? {
    switch self[EasyNWKPlace.prefix + name] {
    case .number(let number): number.isFinite && abs(number) < 1e9 ? number : nil
    case .text(let text): Double(text).flatMap { $0.isFinite && abs($0) < 1e9 ? $0 : nil }
    case .flag, nil: nil
    }
  }
}
