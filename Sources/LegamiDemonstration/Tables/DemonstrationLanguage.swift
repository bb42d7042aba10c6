/// The two languages in which the demonstration is written.
enum DemonstrationLanguage: String, Sendable {
  case italian = "it"
  case english = "en"

  /// Italian for `it` and its regional codes, English for every other code.
  init(code: String) { self = code.hasPrefix("it") ? .italian : .english }
}
