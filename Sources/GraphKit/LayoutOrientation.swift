/// Turns a drawing, which a force layout leaves at any angle, the same way each time.
struct LayoutOrientation {
  /// Whether the long side shall lie along x.
  let isWide: Bool

  /// Centred, the axis of greatest spread along the long side, the first node that is off an axis to the left of it
  /// and above.
  func upright(_ places: [Vector]) -> [Vector] {
    guard let first = places.first else { return [] }
    let centre = places.reduce(.zero, +) / Double(places.count)
    let centred = places.map { $0 - centre }
    var xx = 0.0
    var xy = 0.0
    var yy = 0.0
    for place in centred {
      xx += place.x * place.x
      xy += place.x * place.y
      yy += place.y * place.y
    }
    let total = xx + yy
    guard total > 0 else { return centred }
    let difference = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    // Half the angle of (xx − yy, 2xy), without trigonometry. A drawing as wide as high has no axis: its first node
    // gives one.
    let axis: Vector
    if difference > 0.01 * total {
      axis = unit(xx - yy + difference, 2 * xy) ?? Vector(0, 1)
    } else {
      axis = unit((first - centre).x, (first - centre).y) ?? Vector(1, 0)
    }
    let turned = centred.map { place in
      let long = place.dot(axis)
      let short = place.dot(axis.perpendicular)
      return isWide ? Vector(long, short) : Vector(short, long)
    }
    let threshold = 1e-6 * total.squareRoot()
    let signs = Vector(
      (turned.first { abs($0.x) > threshold }?.x ?? 0) > 0 ? -1 : 1,
      (turned.first { abs($0.y) > threshold }?.y ?? 0) > 0 ? -1 : 1)
    return turned.map { $0 * signs }
  }

  /// Turned and, where it fits better, mirrored so that the places come nearest to those they are paired with.
  ///
  /// The best rotation is Procrustes': in the plane the sums of dot and cross products are its cosine and sine.
  func aligned(_ places: [Vector], to pairs: [(place: Vector, goal: Vector)]) -> [Vector] {
    let count = Double(pairs.count)
    let from = pairs.reduce(.zero) { $0 + $1.place } / count
    let to = pairs.reduce(.zero) { $0 + $1.goal } / count
    func rotation(_ flip: Vector) -> (axis: Vector, fit: Double) {
      var cosine = 0.0
      var sine = 0.0
      for pair in pairs {
        let place = (pair.place - from) * flip
        let goal = pair.goal - to
        cosine += place.dot(goal)
        sine += place.perpendicular.dot(goal)
      }
      return (unit(cosine, sine) ?? Vector(1, 0), cosine * cosine + sine * sine)
    }
    let plain = rotation(Vector(1, 1))
    let mirrored = rotation(Vector(1, -1))
    let flip = mirrored.fit > plain.fit ? Vector(1, -1) : Vector(1, 1)
    let axis = mirrored.fit > plain.fit ? mirrored.axis : plain.axis
    return places.map { place in
      let flipped = (place - from) * flip
      return axis.x * flipped + axis.y * flipped.perpendicular
    }
  }

  private func unit(_ x: Double, _ y: Double) -> Vector? {
    let vector = Vector(x, y)
    let length = vector.length
    return length > 0 ? vector / length : nil
  }
}
