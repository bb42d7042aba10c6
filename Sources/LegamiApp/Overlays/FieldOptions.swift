import LegamiModel
import LegamiWords

/// The answers that the fields of a form offer: codes for the store, words for the screen, in one order.
struct FieldOptions: Sendable {
  let codes: [String]
  let labels: [String]

  init(_ pairs: [(code: String, label: String)]) {
    codes = pairs.map(\.code)
    labels = pairs.map(\.label)
  }

  init<Term: CaseIterable & RawRepresentable>(_ type: Term.Type, label: (Term) -> String)
  where Term.RawValue == String {
    self.init(Term.allCases.map { (code: $0.rawValue, label: label($0)) })
  }

  func index(of code: String?) -> Int? { code.flatMap { codes.firstIndex(of: $0) } }

  /// The options of a field that offers a fixed list; nil for text, and for fields whose list depends on the map.
  static func fixed(_ key: FieldKey, words: Words, kind: NodeKind, gender: Gender?) -> FieldOptions? {
    switch key {
    case .ring:
      FieldOptions(Ring.allCases.map { (code: String($0.rawValue), label: "\(words.mark($0)) \(words.name($0))") })
    case .context: FieldOptions(LifeContext.self) { words.name($0) }
    case .received, .given:
      FieldOptions(ExchangeKind.support.map { (code: $0.rawValue, label: words.shortName($0)) })
    case .role:
      FieldOptions(
        Role.allCases.filter { $0 != .ego }.map { (code: $0.rawValue, label: words.name($0, gender: gender)) })
    case .type: FieldOptions(TieType.self) { words.name($0) }
    case .kinship: FieldOptions(KinshipSubtype.self) { words.name($0, gender: gender) }
    case .state: FieldOptions(TieState.self) { words.name($0) }
    case .strength: FieldOptions(Strength.self) { words.name($0) }
    case .stress: FieldOptions(Stress.self) { words.name($0) }
    case .contact: FieldOptions(ContactRhythm.self) { words.name($0) }
    case .engagement: FieldOptions(Engagement.self) { words.name($0) }
    case .origin: FieldOptions(TieOrigin.self) { words.name($0) }
    case .involvement: FieldOptions(Involvement.self) { words.name($0) }
    case .responsibility: FieldOptions(Responsibility.self) { words.name($0) }
    case .adhesion: FieldOptions(Adhesion.self) { words.name($0) }
    case .mandate: FieldOptions(Mandate.self) { words.name($0) }
    case .side: FieldOptions(Side.self) { words.name($0) }
    case .kind: FieldOptions(NodeKind.self) { words.name($0) }
    case .form: FieldOptions(NodeForm.forms(of: kind).map { (code: $0.rawValue, label: words.name($0, of: kind)) })
    case .sector: FieldOptions(Sector.self) { words.name($0) }
    case .gender: FieldOptions(Gender.self) { words.name($0) }
    case .visibility: FieldOptions(Visibility.self) { words.name($0) }
    case .policyAreas: FieldOptions(PolicyArea.self) { words.name($0) }
    case .openness: FieldOptions((1...5).map { (code: String($0), label: String($0)) })
    case .deceased: FieldOptions([(code: "no", label: words.no), (code: "yes", label: words.yes)])
    default: nil
    }
  }
}
