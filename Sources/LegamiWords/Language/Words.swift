import LegamiModel

/// What is said to people. Every sentence of the program is written here or in an extension of this type, once in each
/// language and side by side, so that neither can be forgotten.
public struct Words: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// One thing said in the language of the reader; only the chosen text is made.
  public func say(_ italian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .italian: italian()
    case .english: english()
    }
  }

  /// The Italian form that agrees with `gender`; both forms, as the field writes them, when it was not said.
  ///
  /// - Parameter both: given where an ending is not enough: `operatore/trice`. Otherwise the feminine ending is added
  ///   to the masculine: `vicino/a`.
  public func agree(_ gender: Gender?, _ masculine: String, _ feminine: String, both: String? = nil) -> String {
    switch gender {
    case .masculine: masculine
    case .feminine: feminine
    case .diverse, nil: both ?? (masculine == feminine ? masculine : "\(masculine)/\(feminine.suffix(1))")
    }
  }
}

extension Words {
  /// Where a fact was not given.
  public var notSaid: String { say("non indicato", "not said") }
  /// In place of a count of zero people.
  public var nobody: String { say("— nessuno —", "— nobody —") }
  /// Beside every figure that could be read as a judgement.
  public var toDiscuss: String { say("da capire insieme", "to be understood together") }
}
