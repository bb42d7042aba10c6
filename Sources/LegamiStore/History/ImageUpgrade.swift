import Foundation
import GRDB
import LegamiModel

/// Reads images of rows as this program's tables have them, whatever version wrote them.
enum ImageUpgrade {
  /// - Returns: the image with the columns of today, in their order; the same text where nothing changed since; nil for
  ///   a text that is no image.
  static func current(_ image: String?, of entity: Entity, version: Int) -> String? {
    guard let image else { return nil }
    let steps = SchemaSteps.known.after(version).filter { $0.columnsBefore[entity] != nil }
    guard !steps.isEmpty else { return image }
    guard var columns = columns(of: image) else { return nil }
    for step in steps { step.upgrade(entity, &columns) }
    return text(of: columns, in: entity.table.columns)
  }

  // MARK: In SQL

  /// The lines of the history as a table of a query, their images as this program's tables have them.
  static var lines: String {
    guard SchemaSteps.known.changesImages else { return "history" }
    return """
      (SELECT id, act_group, version, entity, row, count, kind, \(current("before")) AS before,
      \(current("after")) AS after FROM history)
      """
  }

  /// SQL that answers a column of `history` that holds an image, as this program's tables have it.
  static func current(_ column: String) -> String {
    """
    CASE WHEN version = \(SchemaSteps.known.version) THEN \(column)
    ELSE \(functionName)(\(column), entity, version) END
    """
  }

  /// Gives a connection the function that `lines` names.
  static func register(in db: Database) {
    guard SchemaSteps.known.changesImages else { return }
    let steps = SchemaSteps.known
    db.add(
      function: DatabaseFunction(functionName, argumentCount: 3, pure: true) { values in
        guard let entity = String.fromDatabaseValue(values[1]).flatMap(Entity.init(rawValue:)),
          let version = Int.fromDatabaseValue(values[2])
        else { return nil }
        return SchemaSteps.$known.withValue(steps) {
          current(String.fromDatabaseValue(values[0]), of: entity, version: version)
        }
      })
  }

  private static let functionName = "current_image"

  // MARK: As text

  /// Nil for a text that is no JSON object.
  static func columns(of image: String) -> RowImage? {
    let object = try? JSONSerialization.jsonObject(with: Data(image.utf8)) as? [String: Any]
    return object?.mapValues(value)
  }

  private static func value(_ value: Any) -> DatabaseValue {
    switch value {
    case let text as String: return text.databaseValue
    case let number as NSNumber: return number.int64Value.databaseValue
    // What a removal for good rewrote within a column may stand as JSON itself.
    case let object as [String: Any]:
      let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return data.map { String(decoding: $0, as: UTF8.self).databaseValue } ?? .null
    default: return .null
    }
  }

  /// As the database writes an object (https://www.sqlite.org/json1.html#jobj), so that equal images are equal texts.
  static func text(of columns: RowImage, in order: [String]) -> String {
    let members = order.map { column in
      let value =
        switch (columns[column] ?? .null).storage {
        case .int64(let number): String(number)
        case .string(let text): quoted(text)
        case .null, .double, .blob: "null"
        }
      return "\(quoted(column)):\(value)"
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{8}": quoted += "\\b"
      case "\u{9}": quoted += "\\t"
      case "\u{A}": quoted += "\\n"
      case "\u{C}": quoted += "\\f"
      case "\u{D}": quoted += "\\r"
      case "\u{0}"..."\u{1F}": quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
