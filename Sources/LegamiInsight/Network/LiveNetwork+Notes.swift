import LegamiModel

extension LiveNetwork {
  /// What was said of a node, the newest first; of the centre also what was said of the map as a whole.
  /// - Parameter isTogether: only what may be read beside the person at the centre.
  public func notes(of node: NodeID, isTogether: Bool) -> [Note] {
    newestFirst(isTogether) { note in
      note.node == node || (note.node == nil && note.tie == nil && node == content.map.centre)
    }
  }

  /// What was said of a tie and of neither of its ends, the newest first.
  public func notes(of tie: TieID, isTogether: Bool) -> [Note] {
    newestFirst(isTogether) { $0.node == nil && $0.tie == tie }
  }

  private func newestFirst(_ isTogether: Bool, _ isMeant: (Note) -> Bool) -> [Note] {
    content.notes.filter { isMeant($0) && (!isTogether || $0.isForTogether(centre: content.map.centre)) }.newestFirst
  }
}

extension [Note] {
  public var newestFirst: [Note] { sorted { ($0.on, $0.id) > ($1.on, $1.id) } }
}
