import LegamiInsight
import LegamiModel
import LegamiWords

extension Words {
  /// "31 mag 2026  Protocollo dimissioni protette · preavviso scaduto il 1 apr 2026 · Valfinta".
  func due(_ expiry: Expiry, _ subject: String, map: String, on day: Day) -> String {
    let notice =
      expiry.lastUsefulDay == expiry.endsOn
      ? nil : noticeDay(date(expiry.lastUsefulDay), isOver: expiry.isNoticeOver(on: day))
    return "\(date(expiry.endsOn))  " + [subject, notice, map].compactMap(\.self).joined(separator: " · ")
  }

  /// What ends, when, and whether there is still time to act.
  func expiry(_ expiry: Expiry, on day: Day) -> String {
    let subject: String =
      switch expiry.subject {
      case .node(let node, _): node.name
      case .tie(_, let a, let b): both(a.name, b.name)
      }
    return ends(
      subject, on: date(expiry.endsOn), inDays: expiry.daysLeft,
      noticeBy: expiry.lastUsefulDay == expiry.endsOn ? nil : date(expiry.lastUsefulDay),
      isNoticeOver: expiry.isNoticeOver(on: day))
  }
}
