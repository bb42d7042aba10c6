import CIgraph

/// A flag in C's memory: one thread raises it, the library's interruption handler reads it on another.
// Unchecked: the pointer never changes, and what it points to is read and written atomically.
final class Flag: @unchecked Sendable {
  let pointer: OpaquePointer

  init() {
    guard let pointer = legami_graph_flag_new() else {
      preconditionFailure("There is memory for a flag of one byte.")
    }
    self.pointer = pointer
  }

  deinit { legami_graph_flag_free(pointer) }

  var isRaised: Bool { legami_graph_flag_is_raised(pointer) }
  func raise() { legami_graph_flag_raise(pointer) }
  func lower() { legami_graph_flag_lower(pointer) }
}
