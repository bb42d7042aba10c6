/// One key or several in a row, such as `g g`.
public struct KeySequence: Hashable, Sendable {
  public let keys: [Key]

  public init(_ keys: [Key]) {
    self.keys = keys
  }

  /// Reads key names separated by spaces; `nil` when one is unknown or there is none.
  public init?(names: String) {
    let parts = names.split(separator: " ")
    let keys = parts.compactMap { Key(name: String($0)) }
    guard !keys.isEmpty, keys.count == parts.count else { return nil }
    self.keys = keys
  }

  public var names: String { keys.map(\.name).joined(separator: " ") }

  public func label(_ word: (String) -> String) -> String {
    keys.map { $0.label(word) }.joined(separator: " ")
  }

  public func starts(with other: KeySequence) -> Bool {
    keys.starts(with: other.keys)
  }
}

extension KeySequence: CustomStringConvertible {
  public var description: String { label { $0 } }
}
