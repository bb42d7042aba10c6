import LegamiModel

extension TableSet {
  /// Goes through the rows of all tables of one content, table by table.
  ///
  /// - Parameter body: takes one row; answers how many bytes the next may take at once.
  private mutating func forEachRow(
    _ content: TableShape.Content, _ task: inout ImportTask,
    _ body: (inout TableSet, Member, CellRow) -> Int
  ) throws(FormatError) {
    for place in members.indices where members[place].shape.content == content {
      let member = members[place]
      var table = try Table(member.file, encoding: member.encoding, task: task, isCounted: true)
      var values = [ColumnValues](repeating: ColumnValues(), count: member.factColumns.count)
      var row = CellRow()
      while try table.next(into: &row) {
        for (index, column) in member.factColumns.enumerated() where !values[index].isSettled {
          values[index].see(row.text(column))
        }
        let growth = body(&self, member, row)
        members[place].rowCount += 1
        if growth > 1 << 16 || members[place].rowCount % 1024 == 0 {
          try table.task.check(in: member.file, growth: growth)
        }
      }
      task = table.task
      for (index, value) in values.enumerated() { columns[Int(member.firstColumn) + index].valueKind = value.kind }
    }
  }

  /// The network of nodes and ties without an ego.
  mutating func plainNetwork(_ task: inout ImportTask) throws(FormatError) -> RawNetwork {
    var rows = TableRows(emptyNetwork(), needsDeclaration: members.contains { $0.shape.content == .nodes })
    try forEachRow(.nodes, &task) { set, member, row in
      let key = member.shape.key.map { member.text(row, $0) } ?? ""
      if key.isEmpty {
        set.skip(.noName, member, row.line)
      } else if !rows.declare(key, row: row, of: member) {
        set.skip(.duplicateKey, member, row.line, [key])
      }
      return rows.growth
    }
    try forEachRow(.ties, &task) { set, member, row in
      guard let (a, b) = set.ends(of: row, member) else { return 0 }
      rows.addTie(row, of: member, a: rows.end(a, row: row, of: member), b: rows.end(b, row: row, of: member))
      return rows.growth
    }
    return rows.network
  }

  /// A network an ego. The keys of alters are their ego's own: the same number around another ego is another person.
  mutating func egoNetworks(_ task: inout ImportTask) throws(FormatError) -> [RawNetwork] {
    var egos = EgoRows(
      empty: emptyNetwork(), needsDeclaration: members.contains { $0.shape.content == .alters },
      findsEgos: members.contains { $0.shape.content == .ties && $0.shape.ego == nil })
    try forEachRow(.egos, &task) { set, member, row in
      let ego = member.shape.ego.map { member.text(row, $0) } ?? ""
      if ego.isEmpty {
        set.skip(.noName, member, row.line)
      } else if !egos.declareEgo(ego, row: row, of: member) {
        set.skip(.duplicateKey, member, row.line, [ego])
      }
      return egos.growth
    }
    try forEachRow(.alters, &task) { set, member, row in
      let ego = member.shape.ego.map { member.text(row, $0) } ?? ""
      let key = member.shape.key.map { member.text(row, $0) } ?? ""
      if ego.isEmpty || key.isEmpty {
        set.skip(.noName, member, row.line)
      } else if !egos.declareAlter(key, of: ego, row: row, of: member) {
        set.skip(.duplicateKey, member, row.line, [key])
      }
      return egos.growth
    }
    try forEachRow(.ties, &task) { set, member, row in
      guard let (a, b) = set.ends(of: row, member) else { return 0 }
      let ego = member.shape.ego.map { member.text(row, $0) } ?? egos.ego(ofEnds: a, b) ?? ""
      if ego.isEmpty {
        set.skip(.unknownEnd, member, row.line, [a, b])
      } else {
        egos.addTie(from: a, to: b, of: ego, row: row, of: member)
      }
      return egos.growth
    }
    return egos.finish()
  }

  private mutating func ends(of row: CellRow, _ member: Member) -> (String, String)? {
    guard let ends = member.shape.ends else { return nil }
    let (a, b) = (member.text(row, ends.0), member.text(row, ends.1))
    guard a.isEmpty || b.isEmpty else { return (a, b) }
    skip(.missingEnd, member, row.line)
    return nil
  }
}
