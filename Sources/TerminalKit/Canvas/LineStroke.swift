/// How a line is drawn, told apart without colour.
public enum LineStroke: Hashable, Sendable, CaseIterable {
  /// `───` `---`
  case solid
  /// `━━━` `===`
  case heavy
  /// `═══` `###`
  case double
  /// `╌╌╌` `- -`
  case dashed
  /// `┄┄┄` `. .`
  case dotted
  /// Far-apart dots, for what should step back.
  case sparse

  /// Dots drawn and left out, along a braille line.
  var dotPattern: (on: Int, off: Int) {
    switch self {
    case .solid, .heavy, .double: return (1, 0)
    case .dashed: return (4, 2)
    case .dotted: return (1, 2)
    case .sparse: return (1, 4)
    }
  }

  /// Cells drawn and left out, along a line of characters.
  var cellPattern: (on: Int, off: Int) {
    switch self {
    case .solid, .heavy, .double: return (1, 0)
    case .dashed: return (2, 1)
    case .dotted: return (1, 1)
    case .sparse: return (1, 2)
    }
  }

  /// How far the dots beside the line stand from it.
  var companion: Int? {
    switch self {
    case .heavy: return 1
    case .double: return 2
    default: return nil
    }
  }
}

/// Which way a line goes through a cell.
enum LineSlope: Int {
  case horizontal
  case vertical
  case rising
  case falling
}

extension LineStroke {
  /// The character for a cell of the line; rising is `/`.
  func character(_ slope: LineSlope, mode: CanvasMode) -> Unicode.Scalar {
    let scalars = mode == .ascii ? asciiCharacters : boxCharacters
    return scalars[slope.rawValue]
  }

  private var boxCharacters: [Unicode.Scalar] {
    switch self {
    case .solid: return ["─", "│", "╱", "╲"]
    case .heavy: return ["━", "┃", "╱", "╲"]
    case .double: return ["═", "║", "╱", "╲"]
    case .dashed: return ["╌", "╎", "╱", "╲"]
    case .dotted: return ["┄", "┆", "·", "·"]
    case .sparse: return ["┈", "┊", "·", "·"]
    }
  }

  private var asciiCharacters: [Unicode.Scalar] {
    switch self {
    case .solid, .dashed: return ["-", "|", "/", "\\"]
    case .heavy: return ["=", "=", "=", "="]
    case .double: return ["#", "#", "#", "#"]
    case .dotted, .sparse: return [".", ".", ".", "."]
    }
  }
}
