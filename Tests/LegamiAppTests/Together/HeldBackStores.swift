import LegamiModel
import LegamiStore
import LegamiWords
import TestSupport

@testable import LegamiApp

/// Two stores of the demonstration, alike but for what is held back on the person's map, which the second never had:
/// three people, a body, a tie between two who are seen, notes, and what the worker noted of them in short.
struct HeldBackStores {
  /// Gone with the stores.
  private let folders: [TemporaryFolder]
  let with: Store
  let without: Store

  /// Names, roles and words that stand nowhere else.
  static let traces = [
    "Zebedea", "Zenobia", "Zosimo", "Zeta", "comare", "zibaldone", "zufolo", "zampogna", "riservat", "held back",
  ]

  init(_ language: Language = .italian, today: String = "2026-05-15") throws {
    let day = PartialDate(today)?.firstDay ?? ScenarioStore.demonstrationDay
    folders = [try TemporaryFolder(), try TemporaryFolder()]
    with = try ScenarioStore.demonstration(language, today: day, in: folders[0])
    without = try ScenarioStore.demonstration(language, today: day, in: folders[1])
    try hide(in: with)
  }

  private func hide(in store: Store) throws {
    let ada = try store.resolveMap("r7k2")
    let content = try store.openMap(ada, reason: .review)
    func found(_ name: String) -> NodeID { content.nodes.first { $0.name == name }?.id ?? NodeID(0) }
    let drafts = [
      PersonDraft(
        name: "Zebedea Riservata", role: .neighbour, context: .home, ring: .inner, contact: .daily,
        label: "comare", received: [.emo, .pre], given: [.com]),
      PersonDraft(name: "Zenobia Riservata", role: .friend, state: .interrupted),
      PersonDraft(name: "Zosimo Riservato", role: .friend),
    ]
    var hidden: [NodeID] = []
    for draft in drafts { hidden.append(try store.addPerson(to: ada, draft).value.node) }
    let body = Node(kind: .organisation, form: .other, name: "Ente Zeta", summary: "zampogna", visibility: .heldBack)
    hidden.append(try store.addNode(body, to: ada).value)
    for other in ["Gina", "Bruno", "Lino"] {
      _ = try store.addTie(TieDraft(a: hidden[0], b: found(other), type: .acquaintance, label: "comare"))
    }
    for node in [hidden[0], found("Gina"), found("Bruno")] {
      _ = try store.addTie(TieDraft(a: node, b: hidden[3], type: .employment))
    }
    for other in ["Gina", "Lino"] {
      _ = try store.addTie(TieDraft(a: hidden[1], b: found(other), type: .acquaintance))
    }
    let tie = try store.addTie(TieDraft(a: found("Gina"), b: found("Dario"), type: .acquaintance, label: "comare"))
    try hold(tie.value, in: store, ada)
    for node in hidden { try hold(node, in: store, ada) }
    // Somebody who was taken off the map, and is offered to the worker only.
    let gone = try store.addPerson(to: ada, PersonDraft(name: "Zosima Riservata", role: .friend)).value
    try hold(gone.node, in: store, ada)
    _ = try store.removeFromMap(gone.node, map: ada)
    for (node, speaker, visibility) in [
      (hidden[0], content.map.centre, Visibility.mapOnly), (found("Gina"), nil, .mapOnly),
      (found("Gina"), content.map.centre, .heldBack),
    ] {
      _ = try store.addNote(
        Note(
          node: node, map: ada, text: "zibaldone di Zebedea", on: content.on, saidBy: speaker, visibility: visibility))
    }
    var gina = try store.node(found("Gina"), in: .map(ada))
    gina.summary = "zufolo, amica di Zebedea"
    _ = try store.changeNode(gina)
    // The last act, which undo meets first, is about her.
    let zebedea = try store.node(hidden[0], in: .map(ada))
    _ = try store.changeNode(zebedea.called("Zebedea"))
    _ = try store.changeNode(try store.node(hidden[0], in: .map(ada)).called("Zebedea Riservata"))
  }

  private func hold(_ id: NodeID, in store: Store, _ map: MapID) throws {
    var node = try store.node(id, in: .map(map))
    guard node.visibility != .heldBack else { return }
    node.visibility = .heldBack
    _ = try store.changeNode(node)
  }

  private func hold(_ id: TieID, in store: Store, _ map: MapID) throws {
    var tie = try store.tie(id, in: .map(map)).identity
    tie.visibility = .heldBack
    _ = try store.perform(.changeTie) { try $0.update(tie) }
  }
}

extension Node {
  fileprivate func called(_ name: String) -> Node {
    var node = self
    node.name = name
    return node
  }
}
