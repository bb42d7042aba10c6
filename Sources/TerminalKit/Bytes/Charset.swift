/// A character set other than UTF-8, as a way to read the first character of some bytes.
struct Charset: Sendable {
  enum Reading: Equatable, Sendable {
    /// A character and the number of bytes it took.
    case scalar(Unicode.Scalar, count: Int)
    /// The beginning of a character.
    case incomplete
    case illegal
  }

  let read: @Sendable ([UInt8]) -> Reading
}
