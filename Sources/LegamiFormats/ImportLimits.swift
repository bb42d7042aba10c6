/// What a file may be before it is refused.
public struct ImportLimits: Hashable, Sendable {
  /// Bytes of all files of one import together.
  public var bytes: Int64
  /// Bytes of one easyNWK file.
  public var documentBytes: Int64
  /// Elements or values within one another.
  public var depth: Int
  /// Bytes of one value of a table or of JSON, or between two marks of XML.
  public var valueBytes: Int

  public init(
    bytes: Int64 = 1 << 30, documentBytes: Int64 = 1 << 26, depth: Int = 200, valueBytes: Int = 1 << 20
  ) {
    self.bytes = bytes
    self.documentBytes = documentBytes
    self.depth = depth
    self.valueBytes = valueBytes
  }

  public static let standard = ImportLimits()
}
