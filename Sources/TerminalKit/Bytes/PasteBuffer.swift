/// A text that is being pasted, from its beginning to its end.
struct PasteBuffer {
  enum Progress {
    case more, end
    /// The curtain's byte stood in it.
    case curtain
  }

  /// Enough for some pages of text; what is beyond is dropped, never typed.
  static let limit = 65_536

  private static let longestScalar = 4
  private static let ending = Array("\u{1B}[201~".utf8)

  /// What it holds is thrown away: it came behind the curtain.
  let isDropping: Bool
  private var bytes: [UInt8] = []
  /// How much of the ending has been read.
  private var matched = 0

  init(isDropping: Bool = false) { self.isDropping = isDropping }

  static func hasEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= ending.count else { return false }
    return bytes.indices.dropLast(ending.count - 1).contains { bytes[$0...].starts(with: ending) }
  }

  /// Takes bytes up to the end of the paste or the curtain's byte, which is taken too.
  mutating func take(_ rest: inout ArraySlice<UInt8>) -> Progress {
    while let byte = rest.first {
      if matched == 0, byte != 0x1B, byte != ByteGrammar.curtain {
        let run = rest.prefix { $0 != 0x1B && $0 != ByteGrammar.curtain }
        keep(run)
        rest = rest.dropFirst(run.count)
        continue
      }
      rest.removeFirst()
      if byte == Self.ending[matched] {
        matched += 1
        if matched == Self.ending.count { return .end }
        continue
      }
      keep(Self.ending[..<matched])
      matched = 0
      if byte == ByteGrammar.curtain { return .curtain }
      if byte == Self.ending[0] { matched = 1 } else { keep([byte]) }
    }
    return .more
  }

  private mutating func keep(_ run: some Collection<UInt8>) {
    guard !isDropping else { return }
    bytes += run.prefix(Self.limit * Self.longestScalar - bytes.count)
  }

  /// The text, line ends as line feeds, and whether something in it was no character.
  func text(_ charset: Charset?) -> (text: String, hasRefused: Bool) {
    var scalars = String.UnicodeScalarView()
    var hasRefused = false
    var count = 0
    func add(_ scalar: Unicode.Scalar) {
      guard count < Self.limit else { return }
      scalars.append(scalar == "\r" ? "\n" : scalar)
      count += 1
    }
    var reader = CharacterReader(charset)
    for byte in bytes {
      if byte < 0x80, !reader.isUnfinished {
        add(Unicode.Scalar(byte))
        if count == Self.limit { break }
        continue
      }
      for result in reader.take(byte) {
        switch result {
        case .scalar(let scalar): add(scalar)
        case .byte(let byte): add(Unicode.Scalar(byte))
        case .refused: hasRefused = true
        }
      }
    }
    for case .scalar(let scalar) in reader.elapse() { add(scalar) }
    return (String(scalars), hasRefused || (reader.isUnfinished && count < Self.limit))
  }
}
