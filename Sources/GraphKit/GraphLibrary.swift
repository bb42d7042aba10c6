import CIgraph

/// The graph library underneath.
public enum GraphLibrary {
  /// Its version, as "0.10.2".
  public static var version: String { String(cString: legami_graph_library_version()) }
}
