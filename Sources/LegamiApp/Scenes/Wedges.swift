import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiWords

/// The wedges of a person's map: the classes of its scheme, and one more when somebody's class was never said.
struct Wedges {
  let classes: [SchemeClass]
  let hasUnsaid: Bool
  private let live: LiveNetwork
  private let coverage: Coverage?

  init(_ live: LiveNetwork) {
    self.live = live
    let scheme = live.content.map.scheme
    classes = SchemeClass.classes(of: scheme)
    hasUnsaid = live.alters.contains { live.schemeClass(of: $0, in: scheme) == nil }
    coverage = live.coverage()
  }

  var count: Int { classes.count + (hasUnsaid ? 1 : 0) }

  func index(of alter: Alter) -> Int {
    live.schemeClass(of: alter, in: live.content.map.scheme).flatMap(classes.firstIndex(of:)) ?? classes.count
  }

  func drawn(_ words: Words) -> [MapScene.Wedge] {
    var wedges = classes.map { schemeClass in
      let row = coverage?[schemeClass]
      let working = row?.working.count ?? 0
      let present = live.counted.contains { live.schemeClass(of: $0, in: live.content.map.scheme) == schemeClass }
      return MapScene.Wedge(
        label: words.name(schemeClass),
        countText: live.counted.isEmpty
          ? "" : present ? words.wedgeCount(working, professionals: row?.professionals ?? 0) : words.nobodyHere,
        isEmpty: !present && !live.counted.isEmpty)
    }
    if hasUnsaid {
      wedges.append(MapScene.Wedge(label: words.unspecified, countText: ""))
    }
    return wedges
  }
}
