import CXML

/// What reads a stream of XML: it is told of each element as it begins and ends, and of the text between.
///
/// A class to inherit from: C calls back with one pointer, and that must be of one known type.
class XMLHandler {
  /// An element begins. Answering false ends the parse.
  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool { true }
  func end(_ name: XMLName) -> Bool { true }
  func text(_ bytes: UnsafeRawBufferPointer) -> Bool { true }

  /// Called before the first event: the names to be compared are asked for here.
  func prepare(_ names: XMLNames) {}
  /// Bytes that what comes next may take at once.
  var growth: Int { 0 }
  /// The line reached so far.
  var line: () -> Int = { 0 }
}

/// The name of an element or attribute, equal when its pointer is.
struct XMLName: Equatable {
  /// Nil when the parser had no memory left for the word: the parse then fails on its own account.
  let pointer: UnsafePointer<CChar>?

  static func == (left: XMLName, right: XMLName) -> Bool { left.pointer == right.pointer }
}

/// Gives the pointer under which a name will be reported.
struct XMLNames {
  let parser: OpaquePointer

  func callAsFunction(_ text: String) -> XMLName { XMLName(pointer: legami_xml_name(parser, text)) }
}

/// The attributes of one start tag, valid while it is handled.
struct XMLAttributes {
  let buffer: UnsafeBufferPointer<legami_xml_attribute>

  subscript(_ name: XMLName) -> String? {
    for attribute in buffer where attribute.name == name.pointer { return XMLAttributes.value(of: attribute) }
    return nil
  }

  private static func value(of attribute: legami_xml_attribute) -> String {
    let bytes = UnsafeRawBufferPointer(start: attribute.value, count: Int(attribute.length))
    return String(decoding: bytes, as: UTF8.self)
  }
}
