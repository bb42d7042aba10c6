/// Why a graph could not be made or a figure not be computed.
public struct GraphError: Error, Sendable, Hashable {
  /// What went wrong. Open: a later version may have more.
  public struct Code: RawRepresentable, Sendable, Hashable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A node index outside the graph. Values: the index and the number of nodes, preceded by the edge if there is one.
    public static let invalidNode = Code(rawValue: "invalid_node")
    /// A weight that is negative, infinite, not a number, or zero where a length is meant. Values: the edge.
    public static let invalidWeight = Code(rawValue: "invalid_weight")
    /// A number that has no meaning where it was given. Values: the number.
    public static let invalidCount = Code(rawValue: "invalid_count")
    /// The call's `Cancellation` was cancelled.
    public static let cancelled = Code(rawValue: "cancelled")
    /// There are more results than were allowed. Values: the limit.
    public static let tooMany = Code(rawValue: "too_many")
    public static let outOfMemory = Code(rawValue: "out_of_memory")
    /// The library refused; `reason` says why in its words.
    public static let library = Code(rawValue: "library")
  }

  public let code: Code
  /// The numbers the code is about, as its documentation says.
  public let values: [Int]
  /// The library's own technical words, in English; empty unless the code is `.library`.
  public let reason: String

  public init(_ code: Code, values: [Int] = [], reason: String = "") {
    self.code = code
    self.values = values
    self.reason = reason
  }
}
