/// Under what name the store knows what it was given: the digest of the bytes, and which network of them it is.
///
/// A file that differs in a single byte has another name, so that two files are never taken for one because of what
/// they are called or how they begin.
public struct DatasetName: Hashable, Sendable {
  /// 64 hexadecimal digits.
  public var digest: String
  /// The place of the network among those of the file, from 1.
  public var place: Int
  /// How many networks the file holds.
  public var count: Int
  /// Counts the maps made of the same bytes, from 1.
  public var copy: Int

  public init(digest: String, place: Int, count: Int, copy: Int = 1) {
    self.digest = digest
    self.place = place
    self.count = count
    self.copy = copy
  }

  private static let mark = "sha256:"

  public var text: String { "\(Self.beginning(of: digest))\(place)/\(count)" + (copy > 1 ? "~\(copy)" : "") }

  /// What the names of all networks of these bytes begin with, and no other name.
  public static func beginning(of digest: String) -> String { "\(mark)\(digest)#" }

  /// Nil for a name of another kind, as release 0.1 gave them.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.mark) else { return nil }
    let parts = text.dropFirst(Self.mark.count).split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 64 else { return nil }
    let numbers = parts[1].split(separator: "~", omittingEmptySubsequences: false)
    let ratio = numbers[0].split(separator: "/")
    guard numbers.count <= 2, ratio.count == 2, let place = Int(ratio[0]), let count = Int(ratio[1]) else { return nil }
    guard let copy = numbers.count == 2 ? Int(numbers[1]) : 1 else { return nil }
    self.init(digest: String(parts[0]), place: place, count: count, copy: copy)
  }
}
