/// A language the program speaks.
public enum Language: String, CaseIterable, Codable, Sendable {
  case italian = "it"
  case english = "en"

  /// The language to speak: what was asked for on the command line, else in the configuration, else what the
  /// environment says, even where the machine has no such locale installed.
  ///
  /// - Parameters:
  ///   - option: the text after `--lang`; nil when it was not given.
  ///   - configuration: the language named in the configuration file; nil when there is none.
  ///   - environment: `LC_ALL`, `LC_MESSAGES` and `LANG` are read in this order; the first that is not empty decides.
  public static func choose(option: String?, configuration: String?, environment: [String: String]) -> Language {
    if let asked = option.flatMap(Language.init(text:)) { return asked }
    if let configured = configuration.flatMap(Language.init(text:)) { return configured }
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return named.flatMap(Language.init(text:)) ?? .english
  }

  /// Reads `it`, `IT`, `it_IT.UTF-8`, `italiano`, `Italian`, and the same for English; nil for anything else.
  public init?(text: String) {
    let text = text.lowercased()
    guard let found = Language.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    self = found
  }
}
