import LegamiModel

extension TableSet {
  private func members(_ content: TableShape.Content) -> [Member] { members.filter { $0.shape.content == content } }

  /// The network of nodes and ties without an ego.
  mutating func plainNetwork() -> RawNetwork {
    let nodeTables = members(.nodes)
    var rows = TableRows(emptyNetwork(), needsDeclaration: !nodeTables.isEmpty)
    for member in nodeTables {
      for row in member.table.rows {
        let key = member.shape.key.map { member.table.text(row, $0) } ?? ""
        if key.isEmpty {
          skip(.noName, member, row)
        } else if !rows.declare(key, row: row, of: member) {
          skip(.duplicateKey, member, row, [key])
        }
      }
    }
    for member in members(.ties) {
      for row in member.table.rows {
        guard let (a, b) = ends(of: row, member) else { continue }
        rows.addTie(row, of: member, a: rows.end(a, row: row, of: member), b: rows.end(b, row: row, of: member))
      }
    }
    return rows.network
  }

  /// A network an ego. The keys of alters are their ego's own: the same number around another ego is another person.
  mutating func egoNetworks() -> [RawNetwork] {
    var egos = EgoRows(empty: emptyNetwork(), needsDeclaration: !members(.alters).isEmpty)
    for member in members(.egos) {
      for row in member.table.rows {
        let ego = member.shape.ego.map { member.table.text(row, $0) } ?? ""
        if ego.isEmpty {
          skip(.noName, member, row)
        } else if !egos.declareEgo(ego, row: row, of: member) {
          skip(.duplicateKey, member, row, [ego])
        }
      }
    }
    for member in members(.alters) {
      for row in member.table.rows {
        let ego = member.shape.ego.map { member.table.text(row, $0) } ?? ""
        let key = member.shape.key.map { member.table.text(row, $0) } ?? ""
        if ego.isEmpty || key.isEmpty {
          skip(.noName, member, row)
        } else if !egos.declareAlter(key, of: ego, row: row, of: member) {
          skip(.duplicateKey, member, row, [key])
        }
      }
    }
    for member in members(.ties) {
      for row in member.table.rows {
        guard let (a, b) = ends(of: row, member) else { continue }
        let ego = member.shape.ego.map { member.table.text(row, $0) } ?? egos.ego(ofEnds: a, b) ?? ""
        if ego.isEmpty {
          skip(.unknownEnd, member, row, [a, b])
        } else {
          egos.addTie(from: a, to: b, of: ego, row: row, of: member)
        }
      }
    }
    return egos.finish()
  }

  private mutating func ends(of row: Int, _ member: Member) -> (String, String)? {
    guard let ends = member.shape.ends else { return nil }
    let (a, b) = (member.table.text(row, ends.0), member.table.text(row, ends.1))
    guard a.isEmpty || b.isEmpty else { return (a, b) }
    skip(.missingEnd, member, row)
    return nil
  }
}

extension TableSet.Member {
  /// The type that Network Canvas writes into the name of the file and nowhere else.
  func typeWord(after mark: String) -> String? {
    guard let range = table.file.stem.ranges(of: mark).last else { return nil }
    let word = String(table.file.stem[range.upperBound...])
    return word.isEmpty ? nil : word
  }
}
