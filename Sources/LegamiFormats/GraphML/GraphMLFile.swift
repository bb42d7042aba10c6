import LegamiModel

/// Reads one GraphML file into a document of a network a graph.
enum GraphMLFile {
  static func read(_ file: SourceFile, task: inout ImportTask) throws(FormatError) -> ImportedDocument {
    let handler = GraphMLReader(file: file, limits: task.limits)
    try XMLStream.parse(file, handler: handler, task: &task) {
      handler.reading.failure ?? FormatError(.malformedXML, file: file.path)
    }
    let reading = handler.reading
    var networks = handler.takeNetworks()
    guard reading.nodeRows > 0 || networks.contains(where: { $0.centre != nil }) else {
      throw FormatError(.noNodes, file: file.path)
    }
    var document = ImportedDocument(
      format: ImportFormat.graphml.rawValue, networks: [], nodeRows: reading.nodeRows, tieRows: reading.tieRows,
      skipped: reading.skipped)
    let isAlone = networks.count == 1
    var columns = UnderstoodColumns([])
    var index = 0
    // Taken from the end, so that each goes as soon as it is understood.
    networks.reverse()
    while var raw = networks.popLast() {
      index += 1
      if raw.nodes.isEmpty { continue }
      // Keys are only ever added.
      if columns.all.count != raw.columns.count { columns = UnderstoodColumns(raw.columns) }
      raw.ordinal = isAlone ? nil : raw.ordinal ?? String(index)
      var assembler = try NetworkAssembler(raw, columns: columns, file: file, task: task)
      document.networks.append(try assembler.assemble(dataset: isAlone ? file.name : "\(file.name)#\(index)"))
      document.skipped += assembler.skipped
    }
    return document
  }
}
