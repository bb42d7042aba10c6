import Foundation
import LegamiStore

/// What was typed and not saved: the text of a line, or of a form the fields that were changed.
public struct Draft: Codable, Equatable, Sendable {
  /// One field of a form, in codes of the model and in text as it was typed.
  struct Field: Codable, Equatable, Sendable {
    /// The text, or the code that was chosen; empty is "not asked".
    var text: String?
    /// What stood there when the form was opened.
    var was: String?
    /// The codes that were marked, and those whose mark was taken away.
    var marked: [String]?
    var unmarked: [String]?
  }

  var line: String?
  /// Who was taken from what was offered for the line.
  var known: KnownName?
  /// By the keys of the form's fields.
  var fields: [String: Field]?
  /// The field that had the cursor.
  var at: String?

  /// The text that is kept.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// - Returns: nil for what another version left in other words.
  init?(json: String) {
    guard let draft = try? JSONDecoder().decode(Draft.self, from: Data(json.utf8)) else { return nil }
    self = draft
  }

  init(line: String, known: KnownName?) {
    self.line = line
    self.known = known
  }

  init(fields: [String: Field], at: String?) {
    self.fields = fields
    self.at = at
  }
}

/// What is open, and what would be left there now; nil when there is nothing to keep.
public struct OpenDraft: Equatable, Sendable {
  public let place: DraftPlace
  public let draft: Draft?
}
