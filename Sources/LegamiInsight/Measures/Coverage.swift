import LegamiModel

/// M3, *copertura*: how many working alters each class of the map's scheme has. A class with none is a hole.
///
/// An alter with active ties in two classes counts in both. Base: alters with an active tie to the centre.
public struct Coverage: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    public let schemeClass: SchemeClass
    /// Alters with an active tie in this class, by name.
    public let working: [NamedNode]
    /// How many of them act by profession or mandate.
    public let professionals: Int
    /// Alters whose tie in this class is dormant and who have no active one in it, by name.
    public let dormant: [NamedNode]
  }

  public let scheme: Scheme
  /// In the order of the scheme, classes with nobody among them.
  public let rows: [Row]
  /// Working alters of no class: not asked. By name.
  public let unplaced: [NamedNode]

  public subscript(schemeClass: SchemeClass) -> Row? { rows.first { $0.schemeClass == schemeClass } }

  /// The classes with nobody.
  public var empty: [SchemeClass] { rows.filter(\.working.isEmpty).map(\.schemeClass) }
}

extension LiveNetwork {
  /// M3 in a scheme; nil off a person's map, and where there are alters but none was given a class.
  public func coverage(in scheme: Scheme? = nil) -> Coverage? {
    guard isPersonMap else { return nil }
    let scheme = scheme ?? content.map.scheme
    var working: [SchemeClass: [NamedNode]] = [:]
    var professionals: [SchemeClass: Int] = [:]
    var dormant: [SchemeClass: [NamedNode]] = [:]
    var unplaced: [NamedNode] = []
    for alter in counted {
      let active = classes(of: alter, by: alter.workingTies, in: scheme)
      for (schemeClass, isProfessional) in active {
        working[schemeClass, default: []].append(NamedNode(alter.node))
        if isProfessional { professionals[schemeClass, default: 0] += 1 }
      }
      for (schemeClass, _) in classes(of: alter, by: alter.liveTies, in: scheme)
      where !active.contains(where: { $0.schemeClass == schemeClass }) {
        dormant[schemeClass, default: []].append(NamedNode(alter.node))
      }
      if alter.isWorking, active.isEmpty { unplaced.append(NamedNode(alter.node)) }
    }
    guard counted.isEmpty || !(working.isEmpty && dormant.isEmpty) else { return nil }
    let rows = SchemeClass.classes(of: scheme).map { schemeClass in
      Coverage.Row(
        schemeClass: schemeClass, working: (working[schemeClass] ?? []).sortedByName { $0 },
        professionals: professionals[schemeClass] ?? 0, dormant: (dormant[schemeClass] ?? []).sortedByName { $0 })
    }
    return Coverage(scheme: scheme, rows: rows, unplaced: unplaced.sortedByName { $0 })
  }

  private func classes(
    of alter: Alter, by ties: [CentreTie], in scheme: Scheme
  ) -> [(schemeClass: SchemeClass, isProfessional: Bool)] {
    let drawn = scheme == .easynwk ? EasyNWKPlace(alter.node)?.sector : nil
    var found: [(schemeClass: SchemeClass, isProfessional: Bool)] = []
    for tie in ties {
      guard let schemeClass = drawn ?? schemeClass(of: tie.identity, with: alter.node, in: scheme) else { continue }
      let isProfessional = capacity(of: alter.id, in: tie.identity) == .professional
      if let index = found.firstIndex(where: { $0.schemeClass == schemeClass }) {
        found[index].isProfessional = found[index].isProfessional || isProfessional
      } else {
        found.append((schemeClass, isProfessional))
      }
    }
    return found
  }
}
