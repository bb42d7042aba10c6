import Foundation
import GRDB
import LegamiModel

@testable import LegamiStore

/// A version of the schema that never was, before the one that the program has: one column less, one of another name,
/// two in one as JSON.
enum EarlierSchema {
  static let steps = SchemaSteps([
    SchemaStep(
      version: 2,
      columnsBefore: [
        .node: split(
          """
          id ulid kind form name alias summary sector territory visibility from_date to_date first_day last_day \
          is_placeholder is_deceased facts author says rev
          """),
        .tie: Table.tie.columns.map { $0 == "label" ? "word" : $0 },
      ],
      upgrade: { entity, image in
        switch entity {
        case .node:
          image["is_animal"] = 0.databaseValue
          let facts = image.removeValue(forKey: "facts").flatMap(String.fromDatabaseValue) ?? "{}"
          let parts = ImageUpgrade.columns(of: facts) ?? [:]
          for part in ["detail", "attributes"] { image[part] = parts[part] ?? "".databaseValue }
        case .tie: image["label"] = image.removeValue(forKey: "word")
        default: break
        }
      },
      apply: { db, _ in
        try db.execute(
          sql: """
            ALTER TABLE tie RENAME COLUMN word TO label;
            ALTER TABLE node ADD COLUMN is_animal INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE node ADD COLUMN detail TEXT NOT NULL DEFAULT '';
            ALTER TABLE node ADD COLUMN attributes TEXT NOT NULL DEFAULT '';
            UPDATE node SET detail = json_extract(facts, '$.detail'), attributes = json_extract(facts, '$.attributes');
            ALTER TABLE node DROP COLUMN facts;
            """)
      })
  ])

  private static func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// Makes a store that the program has written look as one of that version.
  static func takeBack(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          ALTER TABLE tie RENAME COLUMN label TO word;
          ALTER TABLE node ADD COLUMN facts TEXT NOT NULL DEFAULT '';
          UPDATE node SET facts = json_object('detail', detail, 'attributes', attributes);
          ALTER TABLE node DROP COLUMN detail;
          ALTER TABLE node DROP COLUMN attributes;
          ALTER TABLE node DROP COLUMN is_animal;
          """)
      for image in ["before", "after"] {
        func value(_ column: String) -> String { "'\(column)', json_extract(\(image), '$.\(column)')" }
        let node = steps.columns(of: .node, at: 1).map { column in
          column == "facts"
            ? "'facts', json_object(\(value("detail")), \(value("attributes"))) || ''" : value(column)
        }
        let tie = Table.tie.columns.map { $0 == "label" ? "'word', json_extract(\(image), '$.label')" : value($0) }
        for (entity, columns) in [("node", node), ("tie", tie)] {
          try db.execute(
            sql: """
              UPDATE history SET \(image) = json_object(\(columns.joined(separator: ", ")))
              WHERE entity = ? AND \(image) IS NOT NULL
              """, arguments: [entity])
        }
      }
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
  }
}
