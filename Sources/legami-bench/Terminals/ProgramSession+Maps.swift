extension ProgramSession {
  /// How many maps stand above the one looked for on Home, where maps are listed in the order they were made.
  static func stepsToMap(alters: Int, number: Int) -> Int {
    let before = SyntheticNet.mapSizes.firstIndex(of: alters) ?? 0
    return before * SyntheticNet.mapsOfEachSize + number - 1
  }

  /// Waits for the first screen and goes to the first map. Home begins on the map last looked at, which is never far
  /// from there.
  func goToFirstMap() throws(ProgramProblem) {
    try firstScreen()
    for _ in 0..<2 { tap(Self.pageUp) }
  }

  private static let pageUp = "\u{1B}[5~"

  /// Waits for the first screen and opens one of the maps made to be opened.
  func openMap(alters: Int, number: Int) throws(ProgramProblem) {
    try goToFirstMap()
    for _ in 0..<Self.stepsToMap(alters: alters, number: number) { try press("j") }
    try press("\r")
  }

  /// Leaves a person's map for Home; the view together has to be left first.
  @discardableResult
  func leaveMap() throws(ProgramProblem) -> Answer {
    try press("w")
    return try press("q")
  }
}
