import LegamiModel

/// What a column tells, where its name is one that everybody uses; anything else is a foreign attribute.
enum Field: Hashable {
  case name
  /// A name where there is no better one: `nickname`, `alter_name`.
  case likelyName
  case kind
  case type
  case role
  case context
  case ring
  case strength
  case weight
  case start
  case end
  case x
  case y
  /// Marks the node in the centre.
  case isEgo
  /// Says again what the shape of the file says: the keys of the ends.
  case ignored
  case foreign
}

extension Field {
  /// The field of a column called `name`, in English or Italian, whatever its case and punctuation.
  static func field(named name: String, of owner: Column.Owner) -> Field {
    let word = compact(name)
    if let known = common[word] { return known }
    switch owner {
    case .node, .network:
      if let known = ofNodes[word] { return known }
      return isNameLike(word) ? .likelyName : .foreign
    case .tie: return ofTies[word] ?? .foreign
    }
  }

  /// Lower case letters and digits only: `alter_ID`, `Alter.ID` and `alterID` are one word.
  static func compact(_ name: String) -> String {
    FoldedText.fold(name).filter { $0 != " " }
  }

  private static func isNameLike(_ word: String) -> Bool {
    [
      "altername", "egoname", "fullname", "displayname", "nickname", "firstname", "nodename", "nomecompleto",
      "pseudonym",
    ]
    .contains(word)
  }

  private static let common: [String: Field] = [
    "name": .name, "label": .name, "nome": .name, "etichetta": .name,
    "kind": .kind, "type": .type, "tipo": .type, "networkcanvastype": .type,
    "role": .role, "ruolo": .role, "context": .context, "contesto": .context, "ring": .ring, "cerchio": .ring,
    "strength": .strength, "forza": .strength, "weight": .weight, "peso": .weight, "edgeweight": .weight,
    "start": .start, "inizio": .start, "from": .start, "dal": .start,
    "end": .end, "fine": .end, "to": .end, "al": .end,
    "networkcanvasegouuid": .ignored, "networkcanvassourceuuid": .ignored, "networkcanvastargetuuid": .ignored,
  ]

  private static let ofNodes: [String: Field] = [
    "nodelabel": .name, "x": .x, "xpos": .x, "y": .y, "ypos": .y, "ego": .isEgo, "isego": .isEgo,
  ]

  private static let ofTies: [String: Field] = ["edgelabel": .name, "relation": .type, "relazione": .type]
}
