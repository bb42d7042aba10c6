import TestSupport

extension TmuxSession {
  /// Puts the cursor on somebody of the map on screen, wherever they stand.
  func choose(_ name: String) throws {
    try press("/")
    try wait(forText: "Search")
    try type(name.lowercased())
    try wait(for: "the person found") { $0.contains("│ \(name.lowercased())") && $0.contains("│ \(name)") }
    try press("Enter")
    try wait(forCursorOn: name)
  }
}
