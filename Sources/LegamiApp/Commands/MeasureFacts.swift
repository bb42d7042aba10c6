import LegamiInsight
import LegamiModel

/// The measures under the names that scripts rely on. What does not apply, or was not asked, is null.
struct MeasureFacts {
  let live: LiveNetwork
  let measures: Measures

  var value: JSONValue { counts.adding(structure).adding(people).adding(services).adding(further) }

  private var counts: JSONValue {
    [
      "map": JSONValue(measures.map), "on": .text(measures.on.description), "nodes": .whole(measures.nodes),
      "ties": .whole(measures.ties), "size": JSONValue(measures.size), "active": JSONValue(measures.active),
      "held_back": .list(live.heldBack.map { JSONValue($0) }),
    ]
  }

  private var structure: JSONValue {
    [
      "density": JSONValue(measures.density), "mean_degree": JSONValue(measures.meanDegree),
      "components": .whole(measures.components), "isolates": .whole(measures.isolates),
      "effective_size": JSONValue(measures.effectiveSize), "efficiency": JSONValue(measures.efficiency),
      "constraint": JSONValue(measures.constraint),
      "betweenness": .list(
        measures.betweenness.map { JSONValue($0.node).adding(["value": JSONValue($0.value)]) }),
      "articulation": JSONValue(measures.articulation.map(\.node)), "cliques": JSONValue(measures.cliques),
      "ei_index": .object(
        Dictionary(
          measures.eiIndex.map { ($0.attribute, JSONValue($0.value)) }, uniquingKeysWith: { first, _ in first })),
    ]
  }

  private var people: JSONValue {
    [
      "coverage": measures.coverage.map(coverage) ?? .null,
      "rings": measures.rings.map { rings in
        .object(
          Dictionary(uniqueKeysWithValues: Ring.allCases.map { (String($0.rawValue), .whole(rings[$0])) }))
      } ?? .null,
      "levels": JSONValue(measures.levels), "engagement": JSONValue(measures.engagement),
      "support": measures.support.map(support) ?? .null,
      "reciprocity": JSONValue(measures.reciprocity?.share), "multiplexity": JSONValue(measures.multiplexity?.share),
      "critical": measures.critical.map { .list($0.map(critical)) } ?? .null,
      "cooling": measures.cooling.map { alters in
        .list(alters.map { JSONValue($0.node).adding(["days": .whole($0.days)]) })
      } ?? .null,
    ]
  }

  private var services: JSONValue {
    [
      "unconnected_services": JSONValue(measures.unconnectedServices?.pairs.count),
      "easynwk": measures.easyNWK.map { EasyNWKFacts(figures: $0).value } ?? .null,
    ]
  }

  private func coverage(_ coverage: Coverage) -> JSONValue {
    .object(
      Dictionary(
        coverage.rows.map { ($0.schemeClass.rawValue, .whole($0.working.count)) },
        uniquingKeysWith: { first, _ in first }))
  }

  private func support(_ support: SupportMatrix) -> JSONValue {
    .object(
      Dictionary(uniqueKeysWithValues: ExchangeKind.support.map { ($0.rawValue, JSONValue(support.count($0))) }))
  }

  private func critical(_ critical: CriticalNode) -> JSONValue {
    JSONValue(critical.node).adding([
      "score": .whole(critical.score), "extra_components": .whole(critical.extraComponents),
      "sole": .list(critical.sole.map { ["kind": JSONValue($0.kind), "context": JSONValue($0.context)] }),
    ])
  }
}

extension JSONValue {
  init(_ levels: LevelCounts) {
    self = [
      "person": .whole(levels.person), "volunteer": .whole(levels.volunteer), "service": .whole(levels.service),
      "community": .whole(levels.community), "unknown": .whole(levels.unknown),
    ]
  }

  init(_ engagement: EngagementCounts) {
    self = [
      "formal": .whole(engagement.formal), "informal": .whole(engagement.informal),
      "naturalistic": .whole(engagement.naturalistic), "none": .whole(engagement.none),
    ]
  }
}
