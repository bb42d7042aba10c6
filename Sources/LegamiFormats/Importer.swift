import LegamiModel

/// Reads files of other programs into values of the model. Nothing is stored.
public enum Importer {
  /// Reads one import: one file, or the tables that belong together.
  /// - Parameters:
  ///   - format: nil has each file tell by its content.
  ///   - memory: how much may be taken; nil is half of what the process still may.
  ///   - isCancelled: asked every quarter of a megabyte.
  ///   - progress: told bytes read and bytes in all, as often.
  /// - Throws: a `FormatError` naming file, line and cause; nothing of the import is then kept.
  public static func read(
    _ paths: [String], format: ImportFormat? = nil, limits: ImportLimits = .standard,
    memory: MemoryBudget? = nil, isCancelled: @escaping () -> Bool = { false },
    progress: ((Int64, Int64) -> Void)? = nil
  ) throws(FormatError) -> ImportedDocument {
    let files = try SourceFiles(paths, limits: limits)
    return try read(
      files, format: format, limits: limits, memory: memory, isCancelled: isCancelled, progress: progress)
  }

  /// Reads files whose digests are known; each network gets its dataset's name from them.
  public static func read(
    _ sources: SourceFiles, format: ImportFormat? = nil, limits: ImportLimits = .standard,
    memory: MemoryBudget? = nil, isCancelled: @escaping () -> Bool = { false },
    progress: ((Int64, Int64) -> Void)? = nil
  ) throws(FormatError) -> ImportedDocument {
    var task = ImportTask(
      limits: limits, memory: memory ?? .measured(), isCancelled: isCancelled, progress: progress)
    let files = sources.files
    task.totalBytes = files.reduce(0) { $0 + $1.size }
    let format = if let format { format } else { try agreedFormat(of: files) }
    var document = try document(of: sources, format: format, task: &task)
    document.networks.removeAll(where: \.nodes.isEmpty)
    if document.networks.isEmpty { throw nothingRead(of: document, in: files) }
    document.sourceBytes = Int(clamping: task.totalBytes)
    try document.nameDatasets(from: try sources.upToDate(), isCancelled: isCancelled)
    return document
  }

  private static func document(
    of sources: SourceFiles, format: ImportFormat, task: inout ImportTask
  ) throws(FormatError) -> ImportedDocument {
    let files = sources.files
    switch format {
    case .graphml:
      return try joined(sources, task, format: format) { (file) throws(FormatError) in
        try GraphMLFile.read(file, task: &task)
      }
    case .easynwk:
      return try joined(sources, task, format: format) { (file) throws(FormatError) in
        try EasyNWKFile.read(file, task: &task)
      }
    case .csv, .gephiCSV:
      var document = try TableSet.read(files, format: format, task: &task)
      if let refusal = noTieMatches(document, in: files) { throw refusal }
      for index in document.networks.indices {
        let base = document.networks[index].dataset
        document.networks[index].source = files.first { base.hasPrefix($0.name) }?.name ?? files[0].name
      }
      return document
    }
  }

  private static func nothingRead(of document: ImportedDocument, in files: [SourceFile]) -> FormatError {
    guard let first = document.skipped.first else { return FormatError(.noNodes, file: files[0].path) }
    return FormatError(
      .nothingRead, file: (files.first { $0.name == first.file } ?? files[0]).path, line: first.line,
      arguments: [String(document.skipped.count), first.reason.rawValue])
  }

  /// Ties were listed, and not one of them joins two who are in the tables: something else was meant.
  private static func noTieMatches(_ document: ImportedDocument, in files: [SourceFile]) -> FormatError? {
    let unmatched = document.skipped.filter { $0.reason == .unknownEnd }
    guard document.tieRows > 0, unmatched.count >= document.tieRows, let first = unmatched.first else { return nil }
    return FormatError(
      .noTieMatches, file: (files.first { $0.name == first.file } ?? files[0]).path, line: first.line,
      arguments: [String(document.tieRows), first.arguments.first ?? ""])
  }

  private static func joined(
    _ sources: SourceFiles, _ task: ImportTask, format: ImportFormat,
    _ read: (SourceFile) throws(FormatError) -> ImportedDocument
  ) throws(FormatError) -> ImportedDocument {
    var document = ImportedDocument(format: format.rawValue, networks: [], nodeRows: 0, tieRows: 0)
    // A file alone is no copy of another, and need not wait for its digest.
    let digests = sources.files.count > 1 ? try sources.digests(isCancelled: task.isCancelled) : [""]
    var known: [String: SourceFile] = [:]
    for (index, (file, digest)) in zip(sources.files, digests).enumerated() {
      // A copy under another name brings nothing of its own.
      if let same = known[digest] {
        document.skipped.append(SkippedRow(file: file.name, line: 0, reason: .sameFile, arguments: [same.name]))
        continue
      }
      known[digest] = file
      var part = try read(file)
      for network in part.networks.indices {
        (part.networks[network].source, part.networks[network].dataset) = (file.name, String(index))
      }
      document.networks += part.networks
      document.nodeRows += part.nodeRows
      document.tieRows += part.tieRows
      document.skipped += part.skipped
    }
    return document
  }
}

extension ImportedDocument {
  /// Names the dataset of each network by what its file holds, byte for byte, and its place in it.
  ///
  /// Files of networks are known one by one; tables that were read together are known together.
  ///
  /// - Parameter sources: as they are now; a network's dataset is the place of its file among them until here.
  fileprivate mutating func nameDatasets(
    from sources: SourceFiles, isCancelled: () -> Bool
  ) throws(FormatError) {
    let isTables = format == ImportFormat.csv.rawValue || format == ImportFormat.gephiCSV.rawValue
    let each = try sources.digests(isCancelled: isCancelled)
    let together = try sources.digest(isCancelled: isCancelled)
    let digests = networks.map { network in
      let place = isTables ? nil : Int(network.dataset).flatMap { each.indices.contains($0) ? $0 : nil }
      return place.map { each[$0] } ?? together
    }
    let counts = Dictionary(digests.map { ($0, 1) }, uniquingKeysWith: +)
    var places: [String: Int] = [:]
    for (index, digest) in digests.enumerated() {
      places[digest, default: 0] += 1
      networks[index].dataset =
        DatasetName(digest: digest, place: places[digest] ?? 1, count: counts[digest] ?? 1).text
    }
  }
}
