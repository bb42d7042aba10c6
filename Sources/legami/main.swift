import CHeap
import Foundation
import LegamiApp

// A file that may grow no further is an answer to whoever writes it, not the end of the program.
signal(SIGXFSZ, SIG_IGN)
legami_heap_share()
let launcher = Launcher(environment: ProcessInfo.processInfo.environment)
let (options, request) = Parser.parse(Array(CommandLine.arguments.dropFirst()))
// Bytes that are no text would name another file than the one that was meant.
let unreadable = CommandLine.arguments.indices.first { index in
  CommandLine.unsafeArgv[index].map { String(validatingCString: $0) == nil } ?? false
}
let asked = unreadable.map { CommandRequest.wrongUsage(.notText(CommandLine.arguments[$0])) } ?? request
exit(launcher.run(asked, options: options).rawValue)
