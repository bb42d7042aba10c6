import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Opens the terminal on a store and runs the screens until the person leaves.
public enum Screens {
  public struct Options: Sendable {
    public var themeName: String?
    public var asciiOnly: Bool
    public var colourless: Bool
    public var environment: [String: String]
    /// Opens on the first map instead of Home, as the demonstration does.
    public var opensFirstMap: Bool
    /// The same that the store asks while it waits.
    public var keys: KeyWatch
    /// How many copies of the store are kept beside it.
    public var copies = CopyRule.none

    public init(
      themeName: String? = nil, asciiOnly: Bool = false, colourless: Bool = false, environment: [String: String] = [:],
      opensFirstMap: Bool = false, keys: KeyWatch = KeyWatch()
    ) {
      self.themeName = themeName
      self.asciiOnly = asciiOnly
      self.colourless = colourless
      self.environment = environment
      self.opensFirstMap = opensFirstMap
      self.keys = keys
    }
  }

  /// What is wanted of the terminal, from the options and the environment.
  public static func terminalOptions(_ options: Options) -> TerminalOptions {
    let noColour = options.colourless || !(options.environment["NO_COLOR"] ?? "").isEmpty
    return TerminalOptions(
      colourless: noColour, asciiOnly: options.asciiOnly, escapeMilliseconds: escapeDelay(options.environment))
  }

  /// How long an Escape waits for the rest of a key: `ESCDELAY`, else longer where the terminal is far away.
  static func escapeDelay(_ environment: [String: String]) -> Int {
    if let asked = environment["ESCDELAY"].flatMap({ Int($0) }), asked >= 0 { return min(max(asked, 1), 3_000) }
    let isFar = ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].contains { !(environment[$0] ?? "").isEmpty }
    return isFar ? 50 : 25
  }

  /// - Throws: `ThemeError` for a theme that is not there or cannot be read, `TerminalError` where the terminal cannot
  ///   be used.
  public static func run(store: Store, words: Words, clock: Clock, options: Options) throws {
    let log = try EffectLog.wanted(options.environment)
    let (terminal, theme) = try openTerminal(options)
    let program = Screens.program(
      terminal: terminal, store: store, words: words, theme: theme, clock: clock,
      opensFirstMap: options.opensFirstMap, curtainAfter: curtainDelay(options.environment), keys: options.keys,
      log: log, copies: options.copies)
    program.run()
  }

  /// The terminal, and the theme as it can show it.
  static func openTerminal(_ options: Options) throws -> (terminal: CursesTerminal, theme: Theme) {
    let catalogue = ThemeCatalogue(folders: themeFolders(options.environment))
    let name = options.themeName ?? ThemeCatalogue.preferredName(environment: options.environment)
    let theme = try catalogue.theme(named: name)
    var wanted = terminalOptions(options)
    // A theme that draws in ASCII is chosen where nothing else can be read: then words are in ASCII too.
    if theme.canvasMode == .ascii { wanted.asciiOnly = true }
    let terminal = try CursesTerminal(wanted)
    return (terminal, theme.adapted(to: terminal.capabilities))
  }

  /// The program on any terminal, a scripted one included.
  public static func program(
    terminal: any Terminal, store: Store, words: Words, theme: Theme, clock: Clock, opensFirstMap: Bool,
    curtainAfter: Int64? = 600_000, keys: KeyWatch = KeyWatch(), log: EffectLog? = nil,
    copies: CopyRule = .none
  ) -> Program {
    let effects = EffectRunner(store: store, words: words, today: clock.today, log: log, copies: copies)
    var state = AppState(
      words: words, theme: theme, size: terminal.size, today: clock.today(),
      isPractice: store.settings.standing == .practice, home: HomePage(rows: []))
    state.message = notice(terminal.capabilities, words: words)
    let program = Program(
      terminal: terminal, state: state, effects: effects, clock: clock, curtainAfter: curtainAfter, keys: keys)
    program.begin(with: .loadHome)
    if copies.isOn { program.begin(with: .keepCopy) }
    if opensFirstMap, case .home(let home) = program.state.page, let first = home.current {
      program.begin(with: .openMap(first))
    }
    return program
  }

  /// Milliseconds without a key after which the curtain falls: `LEGAMI_CURTAIN_MINUTES`, else ten minutes; 0 is never.
  static func curtainDelay(_ environment: [String: String]) -> Int64? {
    guard let minutes = environment["LEGAMI_CURTAIN_MINUTES"].flatMap({ Int64($0) }), (0...1440).contains(minutes)
    else {
      return 600_000
    }
    return minutes == 0 ? nil : minutes * 60_000
  }

  /// One sentence about what the terminal cannot show; nil when it can show everything.
  private static func notice(_ capabilities: Capabilities, words: Words) -> StatusLine? {
    // That the locale is missing on this machine changes nothing that is seen: it is not said.
    let notes = capabilities.notes.filter { $0 != .fallbackLocale }.map {
      words.terminalNote($0.rawValue, name: capabilities.terminalName)
    }
    return notes.isEmpty ? nil : StatusLine(notes.joined(separator: " "), .hint)
  }

  /// Themes of the person's own, then those installed with the program.
  static func themeFolders(_ environment: [String: String]) -> [URL] {
    var folders: [URL] = []
    if let own = environment["XDG_CONFIG_HOME"] ?? environment["HOME"].map({ $0 + "/.config" }) {
      folders.append(URL(fileURLWithPath: own).appendingPathComponent("legami/themes"))
    }
    if let installed = installedThemes { folders.append(installed) }
    return folders
  }

  /// The themes beside the folder of the program that runs. What it was started as says nothing: a name without a
  /// folder would be looked for wherever somebody stands.
  private static var installedThemes: URL? {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
    return URL(fileURLWithPath: program).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/legami/themes")
  }
}
