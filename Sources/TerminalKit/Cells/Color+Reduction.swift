extension Color {
  /// The nearest colour a terminal with `colours` colours can show.
  ///
  /// Red-green-blue goes to the 240 fixed colours of xterm's palette; those go to the
  /// 16 names, and the names to the 8 darker ones. Fewer than 8 colours: the standard one.
  public func reduced(to colours: Int) -> Color {
    guard raw >> 24 != 0 else { return self }
    guard colours >= 8 else { return .standard }
    if colours >= 256 {
      return index == nil ? Self.nearest(to: components, among: 16..<256) : self
    }
    let named: Color
    if let index, index < 16 {
      named = self
    } else {
      named = Self.nearest(to: components, among: 0..<16)
    }
    guard colours < 16, let index = named.index, index >= 8 else { return named }
    return .indexed(index - 8)
  }

  /// Whether reducing to 8 colours takes away brightness, which bold can give back.
  var isBrightName: Bool {
    guard let index else { return false }
    return (8..<16).contains(index)
  }

  /// Red, green and blue as xterm shows them; the standard colour has none of its own and reads black.
  var components: (red: Int, green: Int, blue: Int) {
    switch raw >> 24 {
    case 1: return Self.palette(Int(raw & 0xFF))
    case 2: return (Int(raw >> 16 & 0xFF), Int(raw >> 8 & 0xFF), Int(raw & 0xFF))
    default: return (0, 0, 0)
    }
  }

  private static let namedComponents: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]

  /// xterm's 256 colours: 16 names, a cube of 6×6×6, 24 greys.
  private static func palette(_ index: Int) -> (red: Int, green: Int, blue: Int) {
    if index < 16 { return namedComponents[index] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let cube = index - 16
    return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static func nearest(to wanted: (red: Int, green: Int, blue: Int), among indexes: Range<Int>) -> Color {
    var best = indexes.lowerBound
    var bestDistance = Int.max
    for index in indexes {
      let found = palette(index)
      let red = found.red - wanted.red
      let green = found.green - wanted.green
      let blue = found.blue - wanted.blue
      // Eyes tell greens apart best and blues worst.
      let distance = 3 * red * red + 4 * green * green + 2 * blue * blue
      if distance < bestDistance {
        best = index
        bestDistance = distance
      }
    }
    return .indexed(UInt8(best))
  }
}
