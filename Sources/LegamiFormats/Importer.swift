import LegamiModel

/// Reads files of other programs into values of the model. Nothing is stored.
public enum Importer {
  /// Reads one import: one file, or the tables that belong together.
  /// - Parameters:
  ///   - format: nil has each file tell by its content.
  ///   - isCancelled: asked every quarter of a megabyte.
  ///   - progress: told bytes read and bytes in all, as often.
  /// - Throws: a `FormatError` naming file, line and cause; nothing of the import is then kept.
  public static func read(
    _ paths: [String], format: ImportFormat? = nil, limits: ImportLimits = .standard,
    isCancelled: @escaping () -> Bool = { false }, progress: ((Int64, Int64) -> Void)? = nil
  ) throws(FormatError) -> ImportedDocument {
    var task = ImportTask(limits: limits, isCancelled: isCancelled, progress: progress)
    let files = try sources(paths, limits: limits)
    task.totalBytes = files.reduce(0) { $0 + $1.size }
    let format = if let format { format } else { try agreedFormat(of: files) }
    var document = try document(of: files, format: format, task: &task)
    document.networks.removeAll(where: \.nodes.isEmpty)
    if document.networks.isEmpty { throw nothingRead(of: document, in: files) }
    return document
  }

  private static func document(
    of files: [SourceFile], format: ImportFormat, task: inout ImportTask
  ) throws(FormatError) -> ImportedDocument {
    switch format {
    case .graphml:
      return try joined(files, format: format) { (file) throws(FormatError) in
        try GraphMLFile.read(file, task: &task)
      }
    case .easynwk:
      return try joined(files, format: format) { (file) throws(FormatError) in
        try EasyNWKFile.read(file, task: &task)
      }
    case .csv, .gephiCSV: return try TableSet.read(files, format: format, task: &task)
    }
  }

  private static func nothingRead(of document: ImportedDocument, in files: [SourceFile]) -> FormatError {
    guard let first = document.skipped.first else { return FormatError(.noNodes, file: files[0].path) }
    return FormatError(
      .nothingRead, file: (files.first { $0.name == first.file } ?? files[0]).path, line: first.line,
      arguments: [String(document.skipped.count), first.reason.rawValue])
  }

  /// The files, each once, all of them within the limit.
  private static func sources(_ paths: [String], limits: ImportLimits) throws(FormatError) -> [SourceFile] {
    precondition(!paths.isEmpty, "an import has at least one file")
    var files: [SourceFile] = []
    var total: Int64 = 0
    for path in paths {
      let file = try SourceFile(path: path, limits: limits)
      guard !files.contains(file) else { continue }
      total += file.size
      if total > limits.bytes { throw FormatError(.tooLarge, file: path, arguments: [String(limits.bytes)]) }
      files.append(file)
    }
    return files
  }

  private static func joined(
    _ files: [SourceFile], format: ImportFormat,
    _ read: (SourceFile) throws(FormatError) -> ImportedDocument
  ) throws(FormatError) -> ImportedDocument {
    var document = ImportedDocument(format: format.rawValue, networks: [], nodeRows: 0, tieRows: 0)
    for file in files {
      let part = try read(file)
      document.networks += part.networks
      document.nodeRows += part.nodeRows
      document.tieRows += part.tieRows
      document.skipped += part.skipped
    }
    return document
  }
}
