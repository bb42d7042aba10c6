extension Color {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// Reads `default`, a name such as `bright-blue`, a palette index `0`–`255` or `#rrggbb`.
  public init?(name: String) {
    let lowered = name.lowercased()
    if lowered == "default" {
      self = .standard
    } else if let index = Self.names.firstIndex(of: lowered) {
      self = .indexed(UInt8(index))
    } else if let index = UInt8(lowered) {
      self = .indexed(index)
    } else if lowered.hasPrefix("#"), lowered.utf8.count == 7, let value = UInt32(lowered.dropFirst(), radix: 16) {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else {
      return nil
    }
  }

  /// What `init(name:)` reads back.
  public var name: String {
    switch raw >> 24 {
    case 0: return "default"
    case 1:
      let index = Int(raw & 0xFF)
      return index < Self.names.count ? Self.names[index] : String(index)
    default:
      let digits = String(raw & 0xFF_FFFF, radix: 16)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
  }
}
