import LegamiInsight
import LegamiModel
import LegamiWords

extension MapPage {
  /// Those on the map who are called as somebody about to be added; a role alone gets a number instead.
  func called(_ entry: QuickEntry) -> [Node] {
    let name = FoldedText.fold(entry.name)
    guard !name.isEmpty, !entry.isNamedByRole else { return [] }
    return live.nodes.filter { FoldedText.fold($0.name) == name }
  }

  /// "Gina, vicina".
  func nameAndRole(_ node: Node, _ words: Words) -> String {
    guard let tie = live.alter(node.id)?.mainTie, let facts = live.facts(of: tie.tie) else { return node.name }
    return words.nameAndRole(node.name, words.roleWord(of: node, in: facts))
  }
}
