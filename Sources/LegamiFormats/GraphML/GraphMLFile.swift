import LegamiModel

/// Reads one GraphML file into a document of a network a graph.
enum GraphMLFile {
  static func read(_ file: SourceFile, task: inout ImportTask) throws(FormatError) -> ImportedDocument {
    let handler = GraphMLReader(file: file, limits: task.limits)
    try XMLStream.parse(file, handler: handler, task: &task) {
      handler.reading.failure ?? FormatError(.malformedXML, file: file.path)
    }
    let reader = handler.reading
    guard reader.nodeRows > 0 || reader.networks.contains(where: { $0.centre != nil }) else {
      throw FormatError(.noNodes, file: file.path)
    }
    var document = ImportedDocument(
      format: ImportFormat.graphml.rawValue, networks: [], nodeRows: reader.nodeRows, tieRows: reader.tieRows,
      skipped: reader.skipped)
    let isAlone = reader.networks.count == 1
    for (index, raw) in reader.networks.enumerated() where !raw.nodes.isEmpty {
      try task.checkCancellation(in: file)
      var raw = raw
      raw.ordinal = isAlone ? nil : raw.ordinal ?? String(index + 1)
      var assembler = NetworkAssembler(raw)
      let dataset = isAlone ? file.name : "\(file.name)#\(index + 1)"
      document.networks.append(assembler.assemble(dataset: dataset))
      document.skipped += assembler.skipped
    }
    return document
  }
}
