extension ControlSequence {
  enum Meaning: Equatable {
    case event(TerminalEvent)
    case pasteStart
    /// A report of the mouse, whose three bytes follow.
    case mouse
    case nothing
  }

  /// What a whole sequence says; nothing where it is unknown.
  var meaning: Meaning {
    if isSwallowed { return .nothing }
    if bytes == [UInt8(ascii: "[")] { return Self.consoleKey(final) }
    guard let numbers else { return .nothing }
    if isSingle { return Self.single(final, modifiers(numbers.last ?? [])) }
    switch final {
    case UInt8(ascii: "M"): return numbers.isEmpty ? .mouse : .nothing
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"): return numbered(numbers)
    case UInt8(ascii: "u"): return Self.coded(numbers, isMeta: isMeta)
    case UInt8(ascii: "Z"): return .event(.key(.backTab))
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return numbers.isEmpty && !isMeta ? .event(.key(.function(Int(final) - 0x4F))) : .nothing
    default: return Self.moving(final, modifiers(numbers.count > 1 ? numbers[1] : []))
    }
  }

  /// The parameters, each with its parts; nil where something else stands among them.
  private var numbers: [[Int]]? {
    guard bytes.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
        digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 0xFFFFFF) }
      }
    }
  }

  private func modifiers(_ number: [Int]) -> KeyModifiers {
    KeyModifiers(number.first ?? 1, event: number.count > 1 ? number[1] : 1, isMeta: isMeta)
  }

  // MARK: Arrows

  private static func moving(_ final: UInt8, _ modifiers: KeyModifiers) -> Meaning {
    guard !modifiers.isRelease else { return .nothing }
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): return .event(.key(.up))
    case UInt8(ascii: "B"), UInt8(ascii: "b"): return .event(.key(.down))
    case UInt8(ascii: "C"), UInt8(ascii: "c"): return .event(.key(modifiers.movesByWords ? .wordRight : .right))
    case UInt8(ascii: "D"), UInt8(ascii: "d"): return .event(.key(modifiers.movesByWords ? .wordLeft : .left))
    case UInt8(ascii: "H"): return .event(.key(.home))
    case UInt8(ascii: "F"): return .event(.key(.end))
    default: return .nothing
    }
  }

  private static func consoleKey(_ final: UInt8) -> Meaning {
    (0x41...0x45).contains(final) ? .event(.key(.function(Int(final) - 0x40))) : .nothing
  }

  // MARK: Keys with a number

  private func numbered(_ numbers: [[Int]]) -> Meaning {
    let number = numbers.first?.first ?? 0
    if number == 27, numbers.count == 3, final == UInt8(ascii: "~") {
      return Self.coded([numbers[2], numbers[1]], isMeta: isMeta)
    }
    let modifiers = modifiers(numbers.count > 1 ? numbers[1] : [])
    guard !modifiers.isRelease else { return .nothing }
    let isPlain = modifiers.isPlain && final == UInt8(ascii: "~")
    switch number {
    case 1, 7: return .event(.key(.home))
    case 4, 8: return .event(.key(.end))
    case 2: return isPlain ? .event(.key(.insert)) : .nothing
    case 3: return .event(.key(.delete))
    case 5: return .event(.key(.pageUp))
    case 6: return .event(.key(.pageDown))
    case 200: return isPlain ? .pasteStart : .nothing
    default: return Self.functions[number].map { isPlain ? .event(.key(.function($0))) : .nothing } ?? .nothing
    }
  }

  private static let functions: [Int: Int] = {
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
    return Dictionary(uniqueKeysWithValues: zip(numbers, 1...))
  }()

  // MARK: The keypad

  /// The keys after `ESC O`: arrows, F1 to F4, and the keypad as what is printed on it.
  private static func single(_ final: UInt8, _ modifiers: KeyModifiers) -> Meaning {
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return modifiers.isPlain ? .event(.key(.function(Int(final) - 0x4F))) : .nothing
    case UInt8(ascii: "M"): return .event(.key(.enter))
    case UInt8(ascii: "I"): return .event(.key(.tab))
    case UInt8(ascii: " "): return .event(.key(.character(" ")))
    case UInt8(ascii: "X"): return .event(.key(.character("=")))
    // What these send is 0x40 above what is printed on the key.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .event(.key(.character(Character(Unicode.Scalar(final - 0x40)))))
    // rxvt says Ctrl so.
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return moving(final, KeyModifiers(5))
    default: return moving(final, modifiers)
    }
  }
}
