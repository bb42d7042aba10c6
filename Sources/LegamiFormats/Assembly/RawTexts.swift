import LegamiModel

/// The texts of raw rows, shared by all networks of a document.
///
/// A class: a thousand small networks put their texts into one place.
final class RawTexts {
  typealias Place = PackedBytes.Place
  static let none = Place.max

  private var bytes = PackedBytes()
  private var words: [String] = []
  /// Texts met lately: most columns say a few words over and over.
  private var recent = [Place](repeating: RawTexts.none, count: 256)

  func add(_ text: String) -> Place {
    var text = text
    return text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  func add(_ text: String?) -> Place { text.map { add($0) } ?? Self.none }

  func add(_ text: UnsafeRawBufferPointer) -> Place {
    guard text.count <= 24 else { return bytes.append(text) }
    var hash = UInt64(0xCBF2_9CE4_8422_2325)
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let slot = Int(truncatingIfNeeded: hash >> 32) & 255
    if recent[slot] != Self.none, bytes.withBytes(at: recent[slot], { $0.elementsEqual(text) }) { return recent[slot] }
    recent[slot] = bytes.append(text)
    return recent[slot]
  }

  func text(_ place: Place) -> String { bytes.text(at: place) }
  func optional(_ place: Place) -> String? { place == Self.none ? nil : text(place) }

  /// The number of a word that all rows of a table share.
  func number(ofWord word: String?) -> Int16 {
    guard let word else { return -1 }
    if let known = words.firstIndex(of: word) { return Int16(clamping: known) }
    words.append(word)
    return Int16(clamping: words.count - 1)
  }

  func word(_ number: Int16) -> String? { words.indices.contains(Int(number)) ? words[Int(number)] : nil }
}
