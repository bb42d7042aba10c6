/// What was held down with a key, as terminals number it: one more than the sum of 1 Shift, 2 Alt, 4 Ctrl and others.
struct KeyModifiers: Equatable {
  let isShift: Bool
  let isAlt: Bool
  let isControl: Bool
  /// Keys that no terminal can send otherwise: Super, Hyper, Meta.
  let isForeign: Bool
  /// The key was let go.
  let isRelease: Bool

  init(_ number: Int, event: Int = 1, isMeta: Bool = false) {
    let bits = max(0, number - 1)
    isShift = bits & 1 != 0
    isAlt = bits & 2 != 0 || isMeta
    isControl = bits & 4 != 0
    isForeign = bits & 0b11_1000 != 0
    isRelease = event == 3
  }

  var isPlain: Bool { !isShift && !isAlt && !isControl && !isForeign }

  /// Whether an arrow goes by words.
  var movesByWords: Bool { isAlt || isControl }
}
