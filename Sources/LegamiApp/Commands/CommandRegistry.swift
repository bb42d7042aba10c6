import LegamiWords

/// The subcommands and options: what help tells, what is offered for a slip of the pen, what the parser is held to by
/// a test.
public enum CommandRegistry {
  public struct Command: Sendable {
    public let name: String
    /// What must follow the name; nil when nothing may.
    public let argument: Placeholder?
    /// The argument may be left out.
    public var isOptional = false
    /// The argument may be given more than once.
    public let isRepeating: Bool
    public let options: [Option]
    let italian: String
    let english: String

    public func sentence(_ words: Words) -> String { words.say(italian, english) }

    /// What follows the name: `MAP [--on DATE] [--json]`.
    public func usage(_ words: Words) -> String {
      var parts: [String] = []
      if let argument {
        let name = words.name(argument) + (isRepeating ? "…" : "")
        parts = [isOptional ? "[\(name)]" : name]
      }
      for option in options {
        if option.isAlternative, let last = parts.popLast() {
          parts.append("\(last.dropLast()) | \(option.form(words))]")
        } else {
          parts.append("[\(option.form(words))]")
        }
      }
      return parts.joined(separator: " ")
    }
  }

  public struct Option: Sendable {
    public let name: String
    /// Other spellings of the same.
    public let aliases: [String]
    /// What follows it; nil for a flag.
    public let value: Placeholder?
    /// Either this one or the one before it.
    public let isAlternative: Bool
    let italian: String
    let english: String

    init(
      _ name: String, value: Placeholder? = nil, aliases: [String] = [], isAlternative: Bool = false,
      it italian: String, en english: String
    ) {
      self.name = name
      self.aliases = aliases
      self.value = value
      self.isAlternative = isAlternative
      self.italian = italian
      self.english = english
    }

    public func sentence(_ words: Words) -> String { words.say(italian, english) }

    /// `--on DATE`.
    public func form(_ words: Words) -> String {
      [name, value.map { words.name($0) }].compactMap(\.self).joined(separator: " ")
    }
  }

  /// What stands for something to be typed.
  public enum Placeholder: Sendable, CaseIterable {
    case map, date, text, file, format, name, path, language
  }

  public static func command(named name: String) -> Command? { commands.first { $0.name == name } }

  /// The options that may stand with a command, those of every command among them.
  public static func options(of command: String?) -> [Option] {
    options + (command.flatMap { self.command(named: $0) }?.options ?? [])
  }

  public static func option(_ name: String, of command: String?) -> Option? {
    options(of: command).first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The command whose name is nearest to what was typed; nil when none is near.
  public static func closest(to typed: String) -> Command? {
    nearest(to: typed, among: commands.map(\.name)).flatMap { command(named: $0) }
  }

  /// The option of a command that is nearest to what was typed; nil when none is near.
  public static func closestOption(to typed: String, of command: String?) -> String? {
    nearest(to: typed, among: options(of: command).map(\.name))
  }

  /// The one of some names that is nearest to what was typed; nil when none is near.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let ranked = names.map { (name: $0, distance: EditDistance.between(typed.lowercased(), $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= max(2, typed.count / 3) else {
      return nil
    }
    return best.name
  }
}

extension Words {
  /// What is written where something is to be typed: "MAPPA", "DATE".
  func name(_ placeholder: CommandRegistry.Placeholder) -> String {
    switch placeholder {
    case .map: say("MAPPA", "MAP")
    case .date: say("DATA", "DATE")
    case .text: say("TESTO", "TEXT")
    case .file: "FILE"
    case .format: say("FORMATO", "FORMAT")
    case .name: say("NOME", "NAME")
    case .path: say("PERCORSO", "PATH")
    case .language: "it|en"
    }
  }
}
