extension ProgramSession {
  /// The curtain's key, and the words that cover the screen.
  private static let curtain = "\u{0F}"
  private static let covering = "Enter to continue"

  /// Types `keys`, waits a little, types the curtain's key and takes the time until the screen is covered, in
  /// milliseconds. Then whatever was going on is waited for, and the page comes back.
  func curtain(after keys: [String], pause: Int) throws(ProgramProblem) -> Double {
    for key in keys {
      type(key)
      if pause > 0 { pass(milliseconds: pause) }
    }
    let taken = try time(Self.curtain, until: Self.covering)
    // Nothing is drawn over it, and the key that lifts it is heard once the loop has come so far.
    try press("\r")
    settle()
    return taken
  }
}
