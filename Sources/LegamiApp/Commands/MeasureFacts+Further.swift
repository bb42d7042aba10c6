import LegamiInsight
import LegamiModel

/// What stands behind the figures: the counts of each share, the names of each count.
extension MeasureFacts {
  var further: JSONValue { pairs.adding(pieces).adding(around).adding(partners).adding(time) }

  private var pairs: JSONValue {
    [
      "tied_pairs": .whole(measures.tiedPairs), "possible_pairs": .whole(measures.possiblePairs),
      "reciprocal": measures.reciprocity.map {
        [
          "mutual": JSONValue($0.mutual), "exchanging": .whole($0.exchanging.count),
          "kinds_received": .whole($0.kindsReceived), "kinds_given": .whole($0.kindsGiven),
        ]
      } ?? .null,
      "multiplex": measures.multiplexity.map {
        ["multiplex": JSONValue($0.multiplex), "active": .whole($0.working)]
      } ?? .null,
    ]
  }

  private var pieces: JSONValue {
    [
      "component_sizes": sizes(measures.fragmentation),
      "unreachable": JSONValue(measures.fragmentation.unreachableShare),
      "isolated": JSONValue(measures.fragmentation.isolates),
      "partners_only": measures.partnersOnly.map {
        [
          "components": .whole($0.components.count), "component_sizes": sizes($0),
          "isolates": .whole($0.isolates.count), "isolated": JSONValue($0.isolates),
        ]
      } ?? .null,
    ]
  }

  private func sizes(_ fragmentation: Fragmentation) -> JSONValue { .list(fragmentation.sizes.map { .whole($0) }) }

  private var around: JSONValue {
    [
      "coverage_professionals": classes { $0.professionals },
      "coverage_dormant": classes { $0.dormant.count },
      "coverage_unplaced": JSONValue(measures.coverage?.unplaced.count),
      "uncovered": measures.coverage.map { JSONValue($0.empty) } ?? .null,
      "rings_not_asked": JSONValue(measures.rings?.unknown),
      "support_missing": measures.support.map { JSONValue($0.missing) } ?? .null,
      "network_types": measures.composition.map { composition in
        .object(
          Dictionary(uniqueKeysWithValues: composition.counts.map { ($0.type.rawValue, .whole($0.alters)) }))
      } ?? .null,
      "duplicates": measures.duplicates.map { .list($0.map(duplicate)) } ?? .null,
      "unconnected": measures.unconnectedServices.map { .list($0.pairs.map(pair)) } ?? .null,
      "unconnected_possible": JSONValue(measures.unconnectedServices?.pairsPossible),
      "joined_to_none": measures.unconnectedServices.map { JSONValue($0.joinedToNone) } ?? .null,
      "bridge_roles": .list(
        measures.bridgeRoles.map { JSONValue($0.node).adding(["levels": JSONValue($0.levels)]) }),
    ]
  }

  private func classes(_ count: (Coverage.Row) -> Int) -> JSONValue {
    guard let coverage = measures.coverage else { return .null }
    return .object(
      Dictionary(
        coverage.rows.map { ($0.schemeClass.rawValue, .whole(count($0))) }, uniquingKeysWith: { first, _ in first }))
  }

  private func duplicate(_ duplicate: DuplicateService) -> JSONValue {
    [
      "kind": JSONValue(duplicate.kind), "context": JSONValue(duplicate.context),
      "providers": JSONValue(duplicate.providers), "strained": .list(duplicate.strained.map(pair)),
    ]
  }

  private func pair(_ pair: NodePair) -> JSONValue { ["a": JSONValue(pair.first), "b": JSONValue(pair.second)] }

  private var partners: JSONValue {
    guard let profile = measures.engagementProfile else {
      return ["partners": .null, "engagement_levels": .null]
    }
    func count(_ kinds: [Engagement]) -> JSONValue { .whole(profile.partners(with: kinds).count) }
    return [
      "engagement_levels": JSONValue(profile.levels),
      "partners": [
        "count": .whole(profile.groups.reduce(0) { $0 + $1.partners.count }), "formal_only": count([.formal]),
        "informal_only": count([.informal]), "naturalistic_only": count([.naturalistic]),
        "several": .whole(profile.groups.filter { $0.kinds.count > 1 }.reduce(0) { $0 + $1.partners.count }),
        "not_yet": count([]),
        "groups": .list(
          profile.groups.map { ["engagement": JSONValue($0.kinds), "partners": JSONValue($0.partners)] }),
      ],
    ]
  }

  private var time: JSONValue {
    [
      "to_review": measures.toReview.map { ties in
        .list(ties.map { JSONValue($0.node).adding(["confirmed_on": JSONValue($0.confirmedOn)]) })
      } ?? .null,
      "expiries": .list(measures.expiries.map(expiry)),
    ]
  }

  private func expiry(_ expiry: Expiry) -> JSONValue {
    let dates: JSONValue = [
      "ends_on": JSONValue(expiry.endsOn), "last_useful_day": JSONValue(expiry.lastUsefulDay),
      "days_left": .whole(expiry.daysLeft), "notice_is_over": .flag(expiry.isNoticeOver(on: measures.on)),
    ]
    switch expiry.subject {
    case .node(let node, let kind): return dates.adding(["kind": JSONValue(kind), "node": JSONValue(node)])
    case .tie(_, let a, let b): return dates.adding(["kind": "tie", "a": JSONValue(a), "b": JSONValue(b)])
    }
  }
}
