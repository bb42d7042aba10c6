/// The store's file was moved, deleted or replaced while it was open.
struct LostStore: Equatable, Sendable {
  /// What happened, and what to do.
  var line: StatusLine
  /// Whether it is still to be asked what should be done.
  var isToBeAsked = true
}
