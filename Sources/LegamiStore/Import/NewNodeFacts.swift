import LegamiModel

/// What is derived of a node that an import brings, counted while its ties come in.
struct NewNodeFacts {
  private let sortKey: String
  private let kind: NodeKind
  private let form: NodeForm?
  private let sector: Sector?
  private let visibility: Visibility
  private var all = Figures()
  private var shared = Figures()

  private struct Figures {
    // Narrow: a hundred thousand of them are counted in no order, and more of them fit near the processor.
    var degree: Int32 = 0
    var levels: Int16 = 0
    var engagements: Int16 = 0

    mutating func count(_ facts: TieFacts, _ engagement: Engagement?) {
      degree += 1
      if facts.level >= 0 { levels |= 1 << facts.level }
      if let engagement { engagements |= Int16(Bits.of([engagement])) }
    }

    func write(to writer: inout RowWriter) {
      writer.add(Int64(degree))
      writer.add(Int64(levels))
      writer.add(Int64(engagements))
    }
  }

  init(_ node: Node) {
    sortKey = FoldedText.fold(node.name)
    (kind, form, sector, visibility) = (node.kind, node.form, node.sector, node.visibility)
  }

  mutating func count(_ facts: TieFacts, _ tie: Tie) {
    all.count(facts, tie.engagement)
    if facts.gate == 0 { shared.count(facts, tie.engagement) }
  }

  /// In the order of `NodeFacts.insertCounted`.
  func write(key: Int64, to writer: inout RowWriter) {
    writer.add(key)
    writer.add(sortKey)
    writer.add(kind)
    writer.add(form?.rawValue ?? "")
    writer.add(sector?.rawValue ?? "")
    writer.add(visibility)
    all.write(to: &writer)
    shared.write(to: &writer)
  }
}
