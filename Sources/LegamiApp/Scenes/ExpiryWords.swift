import LegamiInsight
import LegamiModel
import LegamiWords

extension Words {
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
