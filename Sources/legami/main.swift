import Foundation
import LegamiApp

let (options, request) = Parser.parse(Array(CommandLine.arguments.dropFirst()))
exit(Launcher(environment: ProcessInfo.processInfo.environment).run(request, options: options).rawValue)
