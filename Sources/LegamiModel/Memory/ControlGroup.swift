/// A group of processes whose memory is limited together, as containers and services are
/// (https://docs.kernel.org/admin-guide/cgroup-v2.html, https://docs.kernel.org/admin-guide/cgroup-v1/memory.html).
struct ControlGroup {
  let limit: Int64
  let used: Int64
  /// Of what is used, file pages that would be given back.
  let reclaimable: Int64

  var left: Int64 { limit - used + reclaimable }

  /// The groups that this process is in, from its own outwards, of those that limit memory.
  static var own: [ControlGroup] {
    guard let lines = SystemFile.text("/proc/self/cgroup") else { return [] }
    return lines.split(separator: "\n").flatMap { line -> [ControlGroup] in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return [] }
      let isSecond = parts[0] == "0" && parts[1].isEmpty
      guard isSecond || parts[1].split(separator: ",").contains("memory") else { return [] }
      let root = isSecond ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory"
      return path(parts[2]).compactMap { ControlGroup(folder: root + $0, isSecond: isSecond) }
    }
  }

  /// `/a/b` as `/a/b`, `/a` and the root.
  private static func path(_ text: Substring) -> [String] {
    let names = text.split(separator: "/")
    return (0...names.count).reversed().map { names.prefix($0).map { "/\($0)" }.joined() }
  }

  /// Nil when there is no such folder, or no limit is set. In a container the outer folders are not there.
  private init?(folder: String, isSecond: Bool) {
    let names =
      isSecond ? ("memory.max", "memory.current") : ("memory.limit_in_bytes", "memory.usage_in_bytes")
    guard let limit = SystemFile.number("\(folder)/\(names.0)"), limit < 1 << 60,
      let used = SystemFile.number("\(folder)/\(names.1)")
    else { return nil }
    (self.limit, self.used) = (limit, used)
    let mark = isSecond ? "inactive_file " : "total_inactive_file "
    reclaimable =
      SystemFile.text("\(folder)/memory.stat")?.split(separator: "\n").first { $0.hasPrefix(mark) }
      .flatMap { Int64($0.dropFirst(mark.count)) } ?? 0
  }
}
