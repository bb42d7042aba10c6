import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Carries out what the command line asks for: finds the store, runs the command, prints what it says.
public struct Launcher {
  /// Opens the screens on a store and comes back when the person leaves.
  public typealias ScreenOpener = (Store, Words, Clock, Screens.Options) throws -> Void

  /// Asks what to do where a store is gone and a copy of it is there.
  public typealias CopyOfferer = (KeptCopy, _ store: String, Words, Screens.Options) throws -> CopyAnswer

  private let environment: [String: String]
  private let streams: StandardStreams
  private let openScreens: ScreenOpener
  private let offerCopy: CopyOfferer

  /// The program on the streams of its process.
  public init(environment: [String: String]) {
    self.init(environment: environment, streams: .process) { store, words, clock, options in
      try Screens.run(store: store, words: words, clock: clock, options: options)
    }
  }

  public init(
    environment: [String: String], streams: StandardStreams, openScreens: @escaping ScreenOpener,
    offerCopy: @escaping CopyOfferer = { copy, store, words, options in
      try Screens.offer(copy, of: store, words: words, options: options)
    }
  ) {
    self.offerCopy = offerCopy
    self.environment = environment
    self.streams = streams
    self.openScreens = openScreens
  }

  public func run(_ request: CommandRequest, options: GlobalOptions) -> ExitStatus {
    let setting = CommandSetting(environment: environment, options: options)
    return print(result(of: request, setting), setting)
  }

  private func result(of request: CommandRequest, _ setting: CommandSetting) -> CommandResult {
    do {
      if let problem = setting.problem { throw problem }
      return try carryOut(request, setting)
    } catch {
      return CommandResult(error, setting.words)
    }
  }

  private func carryOut(_ request: CommandRequest, _ setting: CommandSetting) throws -> CommandResult {
    let words = setting.words
    switch request {
    case .open: return try open(setting)
    case .demo: return try demonstrate(setting)
    case .initialise(let demonstration): return try InitCommand.run(demonstration: demonstration, setting: setting)
    case .maps(let json):
      return try withStore(setting) { try MapsCommand.run(json: json, words: words, store: $0) }
    case .show(let map, let on, let together, let json):
      return try withStore(setting) {
        try ShowCommand.run(map: map, on: on, as: eyes(together), json: json, words: words, store: $0)
      }
    case .measure(let map, let on, let together, let json):
      return try withStore(setting) {
        try MeasureCommand.run(map: map, on: on, as: eyes(together), json: json, words: words, store: $0)
      }
    case .search(let text, let map, let together, let everywhere, let json):
      return try withStore(setting) {
        try SearchCommand.run(
          text: text, map: map, as: eyes(together), everywhere: everywhere, json: json, words: words, store: $0)
      }
    case .importFiles(let files, let format, let map, let into, let dryRun, let json):
      let wanted = ImportCommand.Request(
        files: files, format: format, map: map, into: into, isDryRun: dryRun, json: json)
      return try importFiles(wanted, setting)
    case .check(let json):
      return try CheckCommand.run(json: json, words: words, path: setting.storePath) { try openStore(setting) }
    case .backup(let file):
      return try withStore(setting) { try BackupCommand.run(file: file, words: words, store: $0) }
    case .restore(let file, let json):
      return try RestoreCommand.run(file: file, json: json, words: words, path: setting.storePath)
    case .themes(let json):
      return ThemesCommand.run(
        json: json, catalogue: ThemeCatalogue(folders: Screens.themeFolders(environment)),
        preferred: ThemeCatalogue.preferredName(environment: environment), words: words)
    case .setup(let planning, let casework):
      return try SetupCommand.run(planning: planning, casework: casework, words: words) { try openStore(setting) }
    case .help(let command): return HelpCommand.run(command: command, words: words)
    case .version: return VersionCommand.run()
    case .wrongUsage(let problem): throw problem.error(words)
    }
  }

  private func eyes(_ together: Bool) -> Viewpoint { together ? .together : .worker }

  // MARK: The screens

  /// The personal store is made when it is opened for the first time; one asked for by name must be there.
  private func open(_ setting: CommandSetting) throws -> CommandResult {
    guard streams.isTerminal else { throw CommandError(.notATerminal) }
    let keys = KeyWatch()
    guard let store = try openOrOffer(setting, keys) else { return CommandResult() }
    defer { store.close() }
    var options = screenOptions(setting, keys: keys)
    options.copies = setting.copies
    try openScreens(store, setting.words, setting.clock, options)
    return CommandResult()
  }

  /// Where the store is gone and copies of it are there, one is asked first; nil when nothing is wanted.
  private func openOrOffer(_ setting: CommandSetting, _ keys: KeyWatch) throws -> Store? {
    let path = setting.storePath
    if !FileManager.default.fileExists(atPath: path), let copy = CopyShelf(of: path).copies.first {
      switch try offerCopy(copy, path, setting.words, screenOptions(setting)) {
      case .takeBack: try Store.restore(from: copy.path, to: path)
      case .begin: return try createStore(setting, keys)
      case .leave: return nil
      }
    }
    return try personalStoreIsMissing(setting) ? createStore(setting, keys) : openStore(setting, keys)
  }

  private func demonstrate(_ setting: CommandSetting) throws -> CommandResult {
    guard streams.isTerminal else { throw CommandError(.notATerminal) }
    try DemonstrationFolder.with(setting) { store in
      try openScreens(store, setting.words, setting.clock, screenOptions(setting, opensFirstMap: true))
    }
    return CommandResult()
  }

  private func screenOptions(
    _ setting: CommandSetting, opensFirstMap: Bool = false, keys: KeyWatch = KeyWatch()
  ) -> Screens.Options {
    Screens.Options(
      themeName: setting.options.theme, asciiOnly: setting.options.asciiOnly,
      colourless: setting.options.colourless, environment: environment, opensFirstMap: opensFirstMap,
      keys: keys)
  }

  // MARK: The store

  private func personalStoreIsMissing(_ setting: CommandSetting) -> Bool {
    setting.namedStorePath == nil && !FileManager.default.fileExists(atPath: setting.storePath)
  }

  private func createStore(_ setting: CommandSetting, _ keys: KeyWatch) throws(StoreError) -> Store {
    let settings = StoreSettings(standing: .practice, language: setting.words.language.rawValue)
    return try Store.create(
      at: setting.storePath, settings: settings, user: setting.user, clock: setting.clock,
      isWaitedFor: { keys.isPending })
  }

  /// - Parameter keys: for the screens, where a key ends the wait for another writer; commands wait it out.
  private func openStore(_ setting: CommandSetting, _ keys: KeyWatch? = nil) throws(StoreError) -> Store {
    try Store.open(
      at: setting.storePath, user: setting.user, clock: setting.clock, isWaitedFor: { keys?.isPending ?? false })
  }

  private func withStore(
    _ setting: CommandSetting, _ body: (Store) throws -> CommandResult
  ) throws -> CommandResult {
    let store = try openStore(setting)
    defer { store.close() }
    return try body(store)
  }

  private func importFiles(_ wanted: ImportCommand.Request, _ setting: CommandSetting) throws -> CommandResult {
    let progress = ProgressLine(streams: streams, words: setting.words, asciiOnly: setting.printsASCII)
    defer { progress.clear() }
    let interruption = Interruption()
    defer { interruption.end() }
    let asked = interruption.asked
    return try withStore(setting) {
      try ImportCommand.run(
        wanted, words: setting.words, store: $0, isCancelled: { asked.isRaised }, progress: progress.show)
    }
  }

  // MARK: Printing

  private func print(_ result: CommandResult, _ setting: CommandSetting) -> ExitStatus {
    let ascii = setting.printsASCII
    if !result.output.isEmpty {
      let text = result.isJSON ? result.output : PrintableText.of(result.output, asciiOnly: ascii)
      guard streams.writeOutput(text) else {
        let said = CommandResult(
          CommandError(result.isKept ? .cannotTell : .cannotWrite, [setting.words.standardOutput]), setting.words)
        streams.writeComplaint(PrintableText.of(said.complaint, asciiOnly: ascii))
        return said.status
      }
    }
    if !result.complaint.isEmpty { streams.writeComplaint(PrintableText.of(result.complaint, asciiOnly: ascii)) }
    return result.status
  }
}
