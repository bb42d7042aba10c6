/// Why files could not be read: a code, where it stands, and what a sentence about it needs.
public struct FormatError: Error, Hashable, Sendable {
  public enum Code: String, CaseIterable, Codable, Sendable {
    case notFound = "not_found"
    /// A folder without a file that may be a network.
    case noFilesHere = "no_files_here"
    /// A folder, a device, or a file that may not be opened. Argument: the system's error number.
    case unreadable
    case empty
    /// Zero bytes among the text: a picture, an archive, a spreadsheet.
    case notText = "not_text"
    /// Bytes that are not text in the encoding the file has or says it has.
    case encoding
    /// The file ends before what it began was over.
    case truncated
    case malformedXML = "malformed_xml"
    case malformedJSON = "malformed_json"
    case malformedCSV = "malformed_csv"
    /// The file declares XML entities of its own, which could expand without end.
    case entityExpansion = "entity_expansion"
    /// Argument: what it seems to be, where that can be told (`gexf`, `adjacency_matrix` …).
    case unknownFormat = "unknown_format"
    /// Files of different formats, or tables that do not belong together, in one import.
    case mixedFiles = "mixed_files"
    case noNodes = "no_nodes"
    /// Every row was left out; the line is that of the first. Arguments: how many, and why the first was
    /// (`SkippedRow.Reason`).
    case nothingRead = "nothing_read"
    /// Not one tie of the tables joins two who are listed; the line is that of the first. Arguments: how many ties, an
    /// end of the first.
    case noTieMatches = "no_tie_matches"
    /// Argument: the limit in bytes.
    case tooLarge = "too_large"
    /// Nested beyond the limit. Argument: the limit.
    case tooDeep = "too_deep"
    /// One value beyond the limit. Argument: the limit in bytes.
    case tooLong = "too_long"
    case outOfMemory = "out_of_memory"
    case cancelled
  }

  public var code: Code
  /// The path as it was given.
  public var file: String
  public var line: Int?
  public var arguments: [String]

  public init(_ code: Code, file: String, line: Int? = nil, arguments: [String] = []) {
    self.code = code
    self.file = file
    self.line = line
    self.arguments = arguments
  }
}
