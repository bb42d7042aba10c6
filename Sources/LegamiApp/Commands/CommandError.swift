import Foundation
import GraphKit
import LegamiFormats
import LegamiStore
import LegamiWords
import TerminalKit

/// What goes wrong with a command before a store or a file is asked.
struct CommandError: Error, Hashable, Sendable {
  enum Code: String, CaseIterable, Sendable {
    case usage
    case unknownCommand = "unknown_command"
    case unknownOption = "unknown_option"
    case missingArgument = "missing_argument"
    case tooManyArguments = "too_many_arguments"
    case badValue = "bad_value"
    case emptyArgument = "empty_argument"
    case badDate = "bad_date"
    case argumentNotText = "argument_not_text"
    case notATerminal = "not_a_terminal"
    case noSuchTheme = "no_such_theme"
    case cannotWrite = "cannot_write"
    /// What was done stays, but cannot be told.
    case cannotTell = "cannot_tell"
    case nameOnCommandLine = "name_on_command_line"
    case notForRealPersons = "not_for_real_persons"
    case togetherElsewhere = "together_elsewhere"
  }

  let code: Code
  let arguments: [String]

  init(_ code: Code, _ arguments: [String] = []) {
    (self.code, self.arguments) = (code, arguments)
  }

  var status: ExitStatus {
    switch code {
    case .usage, .unknownCommand, .unknownOption, .missingArgument, .tooManyArguments, .badValue, .emptyArgument,
      .badDate,
      .noSuchTheme, .argumentNotText, .togetherElsewhere:
      .wrongUsage
    case .notATerminal, .cannotWrite, .cannotTell: .failed
    case .nameOnCommandLine, .notForRealPersons: .notPermitted
    }
  }
}

extension CommandResult {
  /// An error as the command line tells it: one line, and the status that scripts read.
  init(_ error: any Error, _ words: Words) {
    let (line, status): (String, ExitStatus) =
      switch error {
      case let error as CommandError: (words.error(error.code.rawValue, error.arguments).line, error.status)
      case let error as StoreError: (words.storeError(error).line, error.status)
      case let error as FormatError:
        (
          words.fileError(error.code.rawValue, file: error.file, line: error.line, error.arguments).line, error.status
        )
      case let error as ThemeError: CommandResult.said(of: error, words)
      case let error as TerminalError: (words.terminalProblem(error.terminalName, error.code), .failed)
      case let error as GraphError: (words.error(error.code.rawValue).line, .failed)
      default: (words.error("unexpected").line, .failed)
      }
    self.init(complaint: line + "\n", status: status)
  }

  private static func said(of error: ThemeError, _ words: Words) -> (String, ExitStatus) {
    if error.code == .missing {
      let said = CommandError(.noSuchTheme, [error.theme])
      return (words.error(said.code.rawValue, said.arguments).line, said.status)
    }
    return (words.themeProblem(error.theme, line: error.line, subject: error.subject), .badData)
  }
}

extension Words {
  /// A fact that cannot be is said by what is wrong with it.
  fileprivate func storeError(_ error: StoreError) -> ErrorWords {
    error.violation.map { violation($0) } ?? self.error(error.code.rawValue, error.arguments)
  }
}

extension StoreError {
  var status: ExitStatus {
    switch code {
    case .notFound, .onlyCopies, .noCopy, .noSuchMap, .noSuchRow: .notFound
    case .notOurs, .corrupt, .damagedCopy, .newerSchema, .schemaDiffers, .tooLarge, .invariant, .otherCentre,
      .severalNetworks:
      .badData
    case .cannotCreate, .exists, .stillThere, .inUse: .cannotCreate
    case .readOnly, .permission, .otherPurpose: .notPermitted
    case .ambiguousMap: .wrongUsage
    case .unrecorded:
      [Code.readOnly, .permission].map(\.rawValue).contains(arguments.last ?? "") ? .notPermitted : .failed
    case .locked, .mustBeAlone, .diskFull, .disk, .fileLimit, .tooManyFiles, .moved, .conflict, .isCentre,
      .cannotToggle, .madeElsewhere, .cancelled, .outOfMemory, .unexpected:
      .failed
    }
  }
}

extension FormatError {
  var status: ExitStatus {
    switch code {
    case .notFound, .noFilesHere: .notFound
    case .unreadable: arguments.first == String(EACCES) ? .notPermitted : .notFound
    case .outOfMemory, .cancelled: .failed
    case .empty, .notText, .encoding, .truncated, .malformedXML, .malformedJSON, .malformedCSV, .entityExpansion,
      .unknownFormat, .mixedFiles, .noNodes, .nothingRead, .noTieMatches, .tooLarge, .tooDeep, .tooLong:
      .badData
    }
  }
}

extension UsageProblem {
  /// The same as an error, with the nearest that would have been right.
  func error(_ words: Words) -> CommandError {
    switch self {
    case .unknownCommand(let typed):
      return CommandError(
        .unknownCommand, [typed, CommandRegistry.closest(to: typed).map { "legami \($0.name)" } ?? ""])
    case .unknownOption(let typed, let command):
      return CommandError(
        .unknownOption, [typed, CommandRegistry.closestOption(to: typed, of: command) ?? "", command ?? ""])
    case .missingValue(let name, let command):
      let option = CommandRegistry.option(name, of: command)
      return CommandError(.missingArgument, [option?.form(words) ?? name, command ?? ""])
    case .missingArgument(let command):
      guard let argument = CommandRegistry.command(named: command)?.argument else { return CommandError(.usage) }
      return CommandError(
        .missingArgument, ["\(words.name(argument)) (legami \(command) \(words.name(argument)))", command])
    case .unexpectedArgument(let typed, let command): return CommandError(.tooManyArguments, [typed, command ?? ""])
    case .emptyArgument(let command): return CommandError(.emptyArgument, [command ?? ""])
    case .badValue(let value, let option): return CommandError(.badValue, [option, value])
    case .notText(let typed): return CommandError(.argumentNotText, [typed])
    }
  }
}
