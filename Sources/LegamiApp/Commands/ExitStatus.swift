/// How a command ended, by the numbers of sysexits(3).
public enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  case wrongUsage = 64
  case badData = 65
  case notFound = 66
  case cannotCreate = 73
  case notPermitted = 77
}
