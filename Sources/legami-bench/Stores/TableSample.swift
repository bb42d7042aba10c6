import Foundation

/// Writes a table as survey programs do: a row for each of the people that somebody named, or for each tie.
struct TableSample {
  let bytes: Int
  /// How many named people; nil writes ties between places of one net.
  let egos: Int?

  /// - Returns: the bytes written.
  func write(to path: String) throws -> Int {
    var names = SyntheticNames(seed: 7)
    var random = SeededRandom(seed: 11)
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var text = egos == nil ? "source,target,weight,relation\n" : "ego_id,alter_id,name,role,ring,age\n"
    var written = 0
    var row = 0
    // Rows of some 35 bytes.
    let rows = bytes / 35
    while written + text.utf8.count < bytes {
      if let egos {
        let ego = row * egos / max(1, rows) % egos
        text += "e\(ego),\(row),\(names.person()),\(row.isMultiple(of: 3) ? "friend" : "neighbour"),\(1 + row % 3),"
        text += "\(18 + row % 70)\n"
      } else {
        let end = Int.random(in: 0...(row / 3 + 1), using: &random)
        text += "place \(row / 3),place \(end),\(1 + row % 5),\(row.isMultiple(of: 2) ? "works with" : "knows")\n"
      }
      row += 1
      if text.utf8.count > 1 << 20 {
        written += text.utf8.count
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try file.write(contentsOf: Data(text.utf8))
    return written + text.utf8.count
  }
}
