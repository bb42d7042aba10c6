import LegamiInsight
import LegamiModel
import LegamiWords

/// The measures in words: for each its name, a sentence with the figure, and what it counts.
struct MeasureLines {
  let words: Words
  let live: LiveNetwork
  let measures: Measures

  /// How many names a sentence holds before the rest is counted.
  static let namesShown = 8

  var lines: [String] {
    let said = Measure.allCases.map { (measure: $0, sentences: sentences($0)) }
    var lines = [title]
    for (measure, sentences) in said where !sentences.isEmpty {
      lines += entry(words.name(measure), sentences, definition: words.definition(measure))
    }
    for (name, sentences, definition) in further where !sentences.isEmpty {
      lines += entry(name, sentences, definition: definition)
    }
    let missing = said.filter(\.sentences.isEmpty).map { words.name($0.measure) }
    if !missing.isEmpty { lines += [""] + TextTable.wrapped(words.notOfThisMap(missing)) }
    let heldBack = live.heldBack.map(\.name)
    if !heldBack.isEmpty { lines += [""] + TextTable.wrapped(words.heldBackAmong(heldBack)) }
    return lines
  }

  private var title: String {
    let map = measures.map
    var parts = [map.name, words.date(measures.on)]
    if live.centre == nil { parts.append(words.nodesAndTies(measures.nodes, measures.ties)) }
    if map.isInvented, !map.sourceLine.hasPrefix(words.inventedData) { parts.append(words.inventedData) }
    if !map.sourceLine.isEmpty { parts.append(map.sourceLine) }
    return TextTable.wrapped(parts.joined(separator: " · ")).joined(separator: "\n")
  }

  private func entry(_ name: String, _ sentences: [String], definition: String) -> [String] {
    let first = TextTable.wrapped("\(name) — \(sentences[0])")
    let rest = sentences.dropFirst().flatMap { TextTable.wrapped($0, indent: 2) }
    return [""] + first + rest + TextTable.wrapped(definition, indent: 4)
  }

  /// The sentences of a measure, the most telling first; none when it does not apply to this map.
  private func sentences(_ measure: Measure) -> [String] {
    switch measure {
    case .size, .active, .coverage, .rings, .support, .reciprocity, .multiplexity, .critical, .cooling,
      .unconnectedServices:
      personSentences(measure)
    case .density: density
    case .meanDegree: measures.meanDegree.map { [words.knownOnAverage(number($0))] } ?? []
    case .components: pieces
    case .isolates: [names(measures.fragmentation.isolates)]
    case .levels: [levels(measures.levels)]
    case .engagement: engagement
    case .effectiveSize: figure(measures.effectiveSize)
    case .efficiency: figure(measures.efficiency)
    case .constraint: figure(measures.constraint)
    case .betweenness: [betweenness]
    case .articulation:
      measures.articulation.isEmpty
        ? [words.nobodyAtAll]
        : limited(measures.articulation.map { words.junction($0.node.name, extraPieces: $0.extraComponents) })
    case .cliques: [measures.cliques.map { words.cliques($0) } ?? words.tooManyCliques]
    case .eiIndex: closures
    }
  }

  func number(_ value: Double) -> String { words.number(value, decimals: 3) }

  func names(_ nodes: [NamedNode]) -> String {
    nodes.isEmpty ? words.nobodyAtAll : words.list(nodes.map(\.name), atMost: Self.namesShown)
  }

  /// The first sentences of many, and how many more there are.
  func limited(_ sentences: [String]) -> [String] {
    guard sentences.count > Self.namesShown + 1 else { return sentences }
    return sentences.prefix(Self.namesShown) + [words.moreRows(sentences.count - Self.namesShown)]
  }

  private func figure(_ value: Double?) -> [String] { value.map { [number($0)] } ?? [] }

  private var density: [String] {
    guard let density = measures.density else { return [] }
    let (tied, possible) = (measures.tiedPairs, measures.possiblePairs)
    let sentence =
      live.isPersonMap ? words.acquaintedPairs(tied, of: possible) : words.tiedPairs(tied, of: possible)
    return ["\(sentence) (\(number(density)))"]
  }

  private var pieces: [String] {
    let sizes = measures.componentSizes.filter { $0 > 1 }.map(String.init)
    let larger = sizes.count > 1 ? [words.pieceSizes(sizes.prefix(Self.namesShown).joined(separator: ", "))] : []
    guard !live.isPersonMap else {
      return [words.pieces(measures.components, isolates: measures.isolates)] + larger
    }
    var sentences = [words.partnerPieces(measures.components, isolates: measures.isolates)] + larger
    if let partners = measures.partnersOnly, partners.components.count != measures.components {
      sentences.append(words.onePiece(withTables: measures.components, without: partners.components.count))
    }
    return sentences
  }

  private func levels(_ counts: LevelCounts) -> String {
    words.strip(
      Level.allCases.map { (words.name($0), counts[$0]) }
        + (counts.unknown > 0 ? [(words.unknownLevel, counts.unknown)] : []))
  }

  private var engagement: [String] {
    let counts = measures.engagement
    let ties = words.strip(
      Engagement.allCases.map { (words.name($0), counts[$0]) } + [(words.notSaid, counts.none)])
    guard let profile = measures.engagementProfile, !profile.groups.allSatisfy(\.kinds.isEmpty) else { return [ties] }
    let groups = profile.groups.map { group in
      "\(words.engagedPartners(group.kinds)): \(words.list(group.partners.map(\.name), atMost: Self.namesShown))"
    }
    return [ties] + groups
  }

  private var betweenness: String {
    let between = measures.betweenness.filter { $0.value > 0 }
    guard !between.isEmpty else { return words.nobodyAtAll }
    return between.prefix(Self.namesShown).map { "\($0.node.name) \(words.number($0.value, decimals: 1))" }
      .joined(separator: " · ")
  }

  private var closures: [String] {
    measures.closures.compactMap { closure in
      closure.index.map { words.closure(words.attributeName(closure.attribute), index: $0) }
    }
  }
}
