import LegamiModel
import LegamiWords

/// Every term of the model as `words` says it, with the code it stands for.
func everyTerm(_ words: Words) -> [(code: String, text: String)] {
  var terms: [(code: String, text: String)] = []
  func add<Term: CaseIterable>(_ type: Term.Type, _ say: (Term) -> String) {
    terms += Term.allCases.map { ("\(Term.self).\($0)", say($0)) }
  }
  add(NodeKind.self) { words.name($0) }
  add(NodeKind.self) { words.plural($0) }
  for kind in NodeKind.allCases {
    terms += NodeForm.forms(of: kind).map { ("\(kind).\($0)", words.name($0, of: kind)) }
  }
  add(Sector.self) { words.name($0) }
  add(Gender.self) { words.name($0) }
  for gender in Gender.allCases.map(Optional.some) + [nil] {
    add(Role.self) { words.name($0, gender: gender) }
    add(KinshipSubtype.self) { words.name($0, gender: gender) }
    add(Capacity.self) { words.answer($0, gender: gender) }
  }
  add(Role.self) { words.plural($0) }
  add(TieType.self) { words.name($0) }
  add(TieState.self) { words.name($0) }
  for standing in [DatedTie.Standing.ended, .notYet, .never] { terms.append(("\(standing)", words.name(standing))) }
  add(Strength.self) { words.name($0) }
  add(Stress.self) { words.name($0) }
  add(TieOrigin.self) { words.name($0) }
  add(Ring.self) { words.name($0) }
  add(Ring.self) { words.within($0) }
  add(ContactRhythm.self) { words.name($0) }
  add(LifeContext.self) { words.name($0) }
  add(LifeContext.self) { words.fullName($0) }
  add(LifeContext.self) { words.within($0) }
  add(Engagement.self) { words.name($0) }
  add(Engagement.self) { words.fullName($0) }
  add(Engagement.self) { words.question($0) }
  add(Involvement.self) { words.name($0) }
  add(Mandate.self) { words.name($0) }
  add(Adhesion.self) { words.name($0) }
  add(Side.self) { words.name($0) }
  add(Responsibility.self) { words.name($0) }
  add(Attendance.self) { words.name($0) }
  add(ExchangeKind.self) { words.name($0) }
  add(ExchangeKind.self) { words.shortName($0) }
  add(ExchangeKind.self) { words.question($0) }
  add(ExchangeKind.self) { words.nobodyElse($0) }
  for amount in 1...3 { terms.append(("amount.\(amount)", words.name(amount: amount))) }
  add(Level.self) { words.name($0) }
  add(Level.self) { words.fullName($0) }
  add(Capacity.self) { words.name($0) }
  add(SubLevel.self) { words.name($0) }
  add(NetworkType.self) { words.name($0) }
  add(PolicyArea.self) { words.name($0) }
  add(TargetGroup.self) { words.name($0) }
  add(NoteKind.self) { words.name($0) }
  add(HoleCause.self) { words.name($0) }
  add(Lens.self) { words.name($0) }
  add(Scheme.self) { words.name($0) }
  add(Purpose.self) { words.name($0) }
  add(Visibility.self) { words.name($0) }
  add(LegalBasis.self) { words.name($0) }
  add(ProcessingRecord.Notice.self) { words.name($0) }
  add(DeviceDetail.Renewal.self) { words.name($0) }
  add(Measure.self) { words.name($0) }
  add(Measure.self) { words.definition($0) }
  add(SkippedRow.Reason.self) { words.reason($0) }
  for month in 1...12 { terms.append(("month.\(month)", words.month(month))) }
  for day in 0..<7 { terms.append(("weekday.\(day)", words.weekday(Day(number: day)))) }
  return terms
}
