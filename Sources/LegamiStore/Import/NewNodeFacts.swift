import LegamiModel

/// What is derived of a node that an import brings, counted while its ties come in.
struct NewNodeFacts {
  private let likeness: Likeness
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

  init(_ likeness: Likeness) { self.likeness = likeness }

  mutating func count(_ facts: TieFacts, _ tie: Tie) {
    all.count(facts, tie.engagement)
    if facts.gate == 0 { shared.count(facts, tie.engagement) }
  }

  /// In the order of `NodeFacts.insertCounted`.
  func write(key: Int64, sortKey: String, to writer: inout RowWriter) {
    writer.add(key)
    writer.add(sortKey)
    writer.add(likeness.node.kind)
    writer.add(likeness.node.form?.rawValue ?? "")
    writer.add(likeness.node.sector?.rawValue ?? "")
    writer.add(likeness.node.visibility)
    all.write(to: &writer)
    shared.write(to: &writer)
  }
}
