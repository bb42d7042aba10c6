import LegamiModel

/// M19, *scadenze*: something that ends, and the last day on which its renewal can still be asked for.
public struct Expiry: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case node(NamedNode, kind: NodeKind)
    case tie(TieID, a: NamedNode, b: NamedNode)
  }

  public let subject: Subject
  /// The last day it holds.
  public let endsOn: Day
  /// `endsOn` less the notice that must be given.
  public let lastUsefulDay: Day
  /// Days from the day looked at to the last one it holds.
  public let daysLeft: Int

  /// Whether the day to act is over.
  public func isNoticeOver(on day: Day) -> Bool { lastUsefulDay < day }
}

extension Day {
  /// The first and the last day of the quarter this day is in.
  public var quarter: ClosedRange<Day> {
    let (year, month, _) = components
    let first = (month - 1) / 3 * 3 + 1
    let start = Day(year: year, month: first, day: 1) ?? self
    let next = first == 10 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: first + 3, day: 1)
    return start...(next?.adding(days: -1) ?? self)
  }
}

extension LiveNetwork {
  /// M19: agreements and plans of the map and its surroundings, and ties shown, that end within `window` (the current
  /// quarter when not given) and hold on the day; the nearest last useful day first, then by name.
  ///
  /// Who takes part in an agreement or a plan is left out: the agreement's own end says it.
  public func expiries(within window: ClosedRange<Day>? = nil) -> [Expiry] {
    let window = window ?? on.quarter
    let papers = (content.nodes + content.surroundings).compactMap { node -> (NamedNode, Expiry)? in
      guard node.kind == .device || node.kind == .plan, node.life.to != nil, node.life.contains(on),
        window.contains(node.life.lastDay)
      else { return nil }
      let named = NamedNode(node)
      return (named, expiry(.node(named, kind: node.kind), endsOn: node.life.lastDay, notice: node.noticeDays))
    }
    let ending = ties.compactMap { live -> (NamedNode, Expiry)? in
      guard live.spell.span.to != nil, window.contains(live.spell.span.lastDay), !continues(live),
        let a = node(live.identity.a), let b = node(live.identity.b)
      else { return nil }
      if live.identity.type == .participation, b.kind == .device || b.kind == .plan { return nil }
      let alter = NamedNode(a.id == centre?.id ? b : a)
      let subject = Expiry.Subject.tie(live.id, a: NamedNode(a), b: NamedNode(b))
      return (alter, expiry(subject, endsOn: live.spell.span.lastDay, notice: 0))
    }
    return (papers + ending).sortedByName(\.0).map(\.1).stablySorted { $0.lastUsefulDay < $1.lastUsefulDay }
  }

  private func expiry(_ subject: Expiry.Subject, endsOn: Day, notice: Int) -> Expiry {
    Expiry(subject: subject, endsOn: endsOn, lastUsefulDay: endsOn.adding(days: -notice), daysLeft: endsOn - on)
  }

  /// Whether the tie goes on, in another way, on the day after its spell ends.
  private func continues(_ live: LiveTie) -> Bool { live.tie.isLive(on: live.spell.span.lastDay.adding(days: 1)) }
}

extension Node {
  fileprivate var noticeDays: Int {
    if case .device(let detail) = detail { max(0, detail.noticeDays) } else { 0 }
  }
}
