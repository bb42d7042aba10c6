import Foundation
import LegamiModel
import LegamiStore

/// A line for each effect in the file that `LEGAMI_LOG` names, for whoever looks for a fault: when, what was asked, of
/// which keys, what came of it. Never a name nor anything else that was typed.
public final class EffectLog: Sendable {
  private let file: Int32

  /// - Returns: nil when no log is wanted.
  /// - Throws: `cannotWrite`.
  static func wanted(_ environment: [String: String]) throws -> EffectLog? {
    guard let path = environment["LEGAMI_LOG"], !path.isEmpty else { return nil }
    return try EffectLog(path)
  }

  init(_ path: String) throws {
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
    // A file that was there may have been open to others.
    guard file >= 0, fchmod(file, 0o600) == 0 else { throw CommandError(.cannotWrite, [path]) }
  }

  deinit { close(file) }

  func add(_ effect: Effect, outcome: String, at instant: Instant) {
    let line = Array("\(instant.milliseconds) \(effect.logged) \(outcome)\n".utf8)
    // One write a line, so that two programs can share the file; a log that cannot be written keeps nobody from work.
    _ = write(file, line, line.count)
  }
}

extension Effect {
  /// What was asked and of which keys.
  var logged: String {
    switch self {
    case .loadHome: "load_home"
    case .countMaps(let maps): "count_maps maps=\(maps.count)"
    case .loadDue: "load_due"
    case .openMap(let map): "open_map map=\(map)"
    case .reloadMap(let opening, let day, _): "reload_map map=\(opening.map) on=\(day?.description ?? "-")"
    case .placeFigures(let map, _, let places): "place_figures map=\(map) places=\(places.count)"
    case .addFigure(let map, _, _): "add_figure map=\(map)"
    case .setRing(let map, let tie, let end, let ring):
      "set_ring map=\(map) tie=\(tie) end=\(end) ring=\(ring.rawValue)"
    case .setContext(let map, let tie, let end, _): "set_context map=\(map) tie=\(tie) end=\(end)"
    case .tie(let map, let from, let to):
      "tie map=\(map) from=\(from.map(\.description).joined(separator: ",")) to=\(to)"
    case .endTie(let tie): "end_tie tie=\(tie)"
    case .removeTie(let map, let tie): "remove_tie map=\(told(map)) tie=\(tie)"
    case .removeFromMap(let map, let node): "remove_from_map map=\(map) node=\(node)"
    case .removeManyFromMap(let map, let nodes):
      "remove_many_from_map map=\(map) nodes=\(nodes.map(\.description).joined(separator: ","))"
    case .rearrange(let map, _, let places): "rearrange map=\(map) places=\(places.count)"
    case .toggleCorrection(let tie): "toggle_correction tie=\(tie)"
    case .changeTies(let ties, _, _): "change_ties ties=\(ties.map(\.description).joined(separator: ","))"
    case .changeSector(let nodes, _): "change_sector nodes=\(nodes.map(\.description).joined(separator: ","))"
    case .saveForm(let answers):
      "save_form map=\(told(answers.map)) node=\(told(answers.node?.id)) tie=\(told(answers.tie?.id))"
    case .recallDraft(let place): "recall_draft \(told(place))"
    case .leaveDraft(let place, _): "leave_draft \(told(place))"
    case .forgetDraft(let place): "forget_draft \(told(place))"
    case .purgeNote(let note): "purge_note note=\(note)"
    case .undo: "undo"
    case .redo: "redo"
    case .createPersonMap: "create_person_map"
    case .createPartnerMap: "create_partner_map"
    case .importFile: "import_file"
    case .cancelWork: "cancel_work"
    case .offerKnown(_, let map): "offer_known map=\(told(map))"
    case .search(_, let map): "search map=\(told(map))"
    case .loadList(let request): "load_list map=\(told(request.map))"
    case .browse(let node, let map): "browse node=\(node) map=\(told(map))"
    case .browseAgain(let nodes, let map):
      "browse_again nodes=\(nodes.map(\.description).joined(separator: ",")) map=\(told(map))"
    case .lookAhead(let node, let map): "look_ahead node=\(node) map=\(told(map))"
    case .suspend: "suspend"
    case .repaint: "repaint"
    case .rescue: "rescue"
    case .keepCopy: "keep_copy"
    case .findOlderCopies: "find_older_copies"
    case .removeCopies(let copies): "remove_copies copies=\(copies.count)"
    }
  }

  private func told(_ place: DraftPlace) -> String {
    "view=\(place.view.rawValue) map=\(told(place.map)) node=\(told(place.node)) tie=\(told(place.tie))"
  }

  private func told<Subject>(_ key: Identifier<Subject>?) -> String { key?.description ?? "-" }
}
