extension ControlSequence {
  /// A key told by the number of its character, as kitty and xterm's `modifyOtherKeys` do.
  static func coded(_ numbers: [[Int]], isMeta: Bool) -> Meaning {
    guard let code = numbers.first, let number = code.first else { return .nothing }
    let held = numbers.count > 1 ? numbers[1] : []
    let modifiers = KeyModifiers(held.first ?? 1, event: held.count > 1 ? held[1] : 1, isMeta: isMeta)
    guard !modifiers.isRelease, !modifiers.isForeign else { return .nothing }
    if let key = named(number, modifiers) ?? keypad(number) { return .event(.key(key)) }
    // Private numbers are keys that nobody asked for.
    guard number >= 0x20, !(0x7F...0x9F).contains(number), !(0xE000...0xF8FF).contains(number), number != 0xFFFD,
      let scalar = Unicode.Scalar(UInt32(number))
    else { return .nothing }
    return printable(scalar, shifted: code.count > 1 ? code[1] : 0, modifiers)
  }

  private static func named(_ number: Int, _ modifiers: KeyModifiers) -> Key? {
    switch number {
    case 9: modifiers.isShift ? .backTab : .tab
    case 13: modifiers.isAlt ? .alt("\r") : .enter
    case 27: .escape
    case 8, 127: modifiers.isAlt ? .alt("\u{7F}") : .backspace
    default: nil
    }
  }

  private static func printable(_ scalar: Unicode.Scalar, shifted: Int, _ modifiers: KeyModifiers) -> Meaning {
    let plain = Character(scalar)
    if modifiers.isControl {
      let letter = Character(plain.lowercased())
      switch letter {
      case "c": return .event(.interrupt)
      case "z": return .event(.suspended)
      case "a"..."z", " ", "\\", "]", "^", "_": return modifiers.isAlt ? .nothing : .event(.key(.control(letter)))
      default: return .nothing
      }
    }
    var character = plain
    if modifiers.isShift {
      let upper = plain.uppercased()
      character =
        Unicode.Scalar(UInt32(shifted)).flatMap { shifted >= 0x20 ? Character($0) : nil }
        ?? (upper.count == 1 ? Character(upper) : plain)
    }
    return .event(.key(modifiers.isAlt ? .alt(character) : .character(character)))
  }

  /// The keypad by kitty's numbers.
  private static func keypad(_ number: Int) -> Key? {
    switch number {
    case 57_399...57_408: .character(Character(Unicode.Scalar(UInt8(number - 57_399) + 0x30)))
    case 57_409: .character(".")
    case 57_410: .character("/")
    case 57_411: .character("*")
    case 57_412: .character("-")
    case 57_413: .character("+")
    case 57_414: .enter
    case 57_415: .character("=")
    case 57_416: .character(",")
    case 57_417: .left
    case 57_418: .right
    case 57_419: .up
    case 57_420: .down
    case 57_421: .pageUp
    case 57_422: .pageDown
    case 57_423: .home
    case 57_424: .end
    case 57_425: .insert
    case 57_426: .delete
    default: nil
    }
  }
}
