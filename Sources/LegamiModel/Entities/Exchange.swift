/// What flows along a tie, one way; both ways are two exchanges.
public struct Exchange: Hashable, Codable, Sendable, Identifiable {
  public enum Direction: String, Codable, CaseIterable, Sendable {
    case aToB = "a_to_b"
    case bToA = "b_to_a"
  }

  public var id: ExchangeID
  public var spell: SpellID
  public var direction: Direction
  public var kind: ExchangeKind
  /// 1 hardly ever, 2 sometimes, 3 almost always; absent means not asked.
  public var amount: Int?
  /// Costs more than it gives.
  public var isDrain: Bool
  /// Hours a month, in hundredths.
  public var hoursHundredths: Int?
  /// Euro cents a year.
  public var valueCents: Int?
  /// How it was acknowledged; empty when it never was.
  public var recognition: String
  public var recognisedOn: PartialDate?
  public var remark: String
  public var rev: Int

  public init(
    id: ExchangeID = ExchangeID(0), spell: SpellID = SpellID(0), direction: Direction, kind: ExchangeKind,
    amount: Int? = nil, isDrain: Bool = false, hoursHundredths: Int? = nil, valueCents: Int? = nil,
    recognition: String = "", recognisedOn: PartialDate? = nil, remark: String = "", rev: Int = 0
  ) {
    self.id = id
    self.spell = spell
    self.direction = direction
    self.kind = kind
    self.amount = amount
    self.isDrain = isDrain
    self.hoursHundredths = hoursHundredths
    self.valueCents = valueCents
    self.recognition = recognition
    self.recognisedOn = recognisedOn
    self.remark = remark
    self.rev = rev
  }
}
