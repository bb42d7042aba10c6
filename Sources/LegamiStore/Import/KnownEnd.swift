import LegamiModel

/// A node at the end of imported ties: its key, and what ties must know of it.
///
/// A large value that many ties look at, and a million nodes have: those that are alike in this share it.
struct KnownEnd {
  let id: NodeID
  let likeness: Likeness

  /// As far as ties look at it: without its name.
  var node: Node {
    var node = likeness.node
    node.id = id
    return node
  }

  var key: Int64 { id.rawValue }
}

/// What ties must know of a node, by reference.
final class Likeness: Hashable {
  let node: Node

  fileprivate init(_ node: Node) { self.node = node }

  static func == (left: Likeness, right: Likeness) -> Bool { left === right || left.node == right.node }
  func hash(into hasher: inout Hasher) {
    hasher.combine(node.kind)
    hasher.combine(node.visibility)
    hasher.combine(node.life)
  }
}

/// Finds nodes alike.
struct Likenesses {
  private var known: Set<Likeness> = []
  private var last: Likeness?

  mutating func end(_ node: Node) -> KnownEnd {
    var bare = node
    bare.id = NodeID(0)
    (bare.ulid, bare.name, bare.alias, bare.summary) = ("", "", "", "")
    (bare.attributes, bare.provenance, bare.rev) = ([:], Provenance(), 0)
    // Most are like the one before.
    if let last, last.node == bare { return KnownEnd(id: node.id, likeness: last) }
    let likeness = known.insert(Likeness(bare)).memberAfterInsert
    last = likeness
    return KnownEnd(id: node.id, likeness: likeness)
  }
}
