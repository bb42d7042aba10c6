/// A format that can be read. The raw values are the codes of `--format` and of `ImportedDocument.format`.
public enum ImportFormat: String, CaseIterable, Codable, Sendable {
  /// GraphML of any producer, Network Canvas included.
  case graphml
  /// easyNWK JSON, with or without versions.
  case easynwk
  /// Tables of alters and ties, with an optional table of egos: egor, Network Canvas and their like.
  case csv
  /// Gephi's tables of nodes and edges.
  case gephiCSV = "gephi_csv"
}
