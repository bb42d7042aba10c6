extension Note {
  /// Whether it may be read beside the person at the centre: what she said herself, unless it is held back, or is of a
  /// kind that is the worker's reading.
  public func isForTogether(centre: NodeID?) -> Bool {
    centre != nil && saidBy == centre && visibility < .heldBack && kind.isForTogether
  }
}

extension NoteKind {
  /// Whether a note of this kind may be read beside the person, once she said it herself.
  public var isForTogether: Bool {
    switch self {
    case .hypothesis, .judgement, .observation, .reaction, .intervention, .verification, .criticality, .contact: false
    case .words, .keyword, .strength, .development, .aspiration, .wish, .need, .resource, .constraint, .hole, .question,
      .decision, .task, .diary, .sharedTerm, .example, .vision:
      true
    }
  }
}
