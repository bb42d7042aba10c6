extension ProgramSession {
  /// How many maps stand above the one looked for on Home, where maps are listed in the order they were made.
  static func stepsToMap(alters: Int, number: Int) -> Int {
    let before = SyntheticNet.mapSizes.firstIndex(of: alters) ?? 0
    return before * SyntheticNet.mapsOfEachSize + number - 1
  }

  /// Waits for the first screen and opens one of the maps made to be opened.
  func openMap(alters: Int, number: Int) throws(ProgramProblem) {
    try firstScreen()
    for _ in 0..<Self.stepsToMap(alters: alters, number: number) { try press("j") }
    try press("\r")
  }
}
