import GRDB
import LegamiModel

extension Writing {
  /// Adds a map. Its code is given here; a name that is taken gets a number.
  @discardableResult
  public func insert(_ map: NetworkMap) throws(StoreError) -> MapID {
    var map = map.cleaned
    if map.ulid.isEmpty { map.ulid = ulids.next(at: now) }
    if map.provenance.author.isEmpty { map.provenance.author = user }
    let named = map
    map.name = try telling { try newName(of: named) }
    if map.code.isEmpty { map.code = try telling { try freeCode() } }
    return MapID(try put(map))
  }

  public func update(_ map: NetworkMap) throws(StoreError) {
    var map = map.cleaned
    let named = map
    map.name = try telling { try freeName(of: named) }
    try change(map)
  }

  /// Removes a map; the facts it showed stay. Notes written in it stay with what they are about.
  public func delete(_ id: MapID) throws(StoreError) {
    try telling {
      for var note in try Note.fetchAll(db, where: "map = ?", [id.rawValue]) {
        if note.node == nil && note.tie == nil {
          try drop(.note, note.key)
        } else {
          note.map = nil
          try change(note)
        }
      }
      try dropAll(.member, where: "map = ?", id.rawValue)
      try dropAll(.place, where: "map = ?", id.rawValue)
      try drop(.map, id.rawValue)
    }
  }

  public func map(_ id: MapID) throws(StoreError) -> NetworkMap {
    guard let map = try telling({ try NetworkMap.fetch(db, key: id.rawValue) }) else {
      throw StoreError(.noSuchRow, [Entity.map.rawValue, id.description])
    }
    return map
  }

  /// Makes a node a member of a map, or changes the membership that is there.
  public func set(_ member: MapMember) throws(StoreError) {
    try telling {
      if let row = try memberRow(member.map, member.node) {
        guard row.member != member else { return }
        try overwrite(MemberRow(member, key: row.key))
      } else {
        try put(MemberRow(member))
      }
    }
  }

  public func removeMember(_ node: NodeID, of map: MapID) throws(StoreError) {
    try telling {
      if let row = try memberRow(map, node) { try drop(.member, row.key) }
    }
  }

  func memberRow(_ map: MapID, _ node: NodeID) throws -> MemberRow? {
    try MemberRow.fetchAll(db, where: "map = ? AND node = ?", [map.rawValue, node.rawValue]).first
  }

  /// Puts a node in its place on a map.
  public func set(_ place: MapPlace) throws(StoreError) {
    try telling {
      let arguments: StatementArguments = [place.map.rawValue, place.node.rawValue]
      if let row = try PlaceRow.fetchAll(db, where: "map = ? AND node = ?", arguments).first {
        guard row.place != place else { return }
        try overwrite(PlaceRow(place, key: row.key))
      } else {
        try put(PlaceRow(place))
      }
    }
  }

  /// Writes on what ground a person's data are held.
  public func set(_ record: ProcessingRecord) throws(StoreError) {
    let isThere = try telling { try ProcessingRecord.fetch(db, key: record.key) != nil }
    if isThere { try change(record) } else { try put(record) }
  }

  /// The map's name, or `name (2)` and so on where a map is already called so that may be known of here: from the
  /// planning side a person's map is not, and one under reinforced protection from nowhere.
  private func freeName(of map: NetworkMap) throws -> String {
    var number = 1
    while try isTaken(numbered(map.name, number), by: map) { number += 1 }
    return numbered(map.name, number)
  }

  /// As `freeName`, for the many maps of one act: where it found the last of a name it looks on from there.
  private func newName(of map: NetworkMap) throws -> String {
    let number = try mapNumbers.first(for: map.uniqueKey) { try isTaken(numbered(map.name, $0), by: map) }
    return numbered(map.name, number)
  }

  private func numbered(_ name: String, _ number: Int) -> String { number == 1 ? name : "\(name) (\(number))" }

  private func isTaken(_ name: String, by map: NetworkMap) throws -> Bool {
    let seen = map.purpose == .planning ? "purpose = 'planning'" : "true"
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM map WHERE folded IN (?1, ?1 || ?2) AND id <> ?3 AND NOT is_reinforced AND \(seen)")
    return try Row.fetchOne(
      statement, arguments: [NetworkMap.lookupKey(name), NetworkMap.planningMark, map.id.rawValue]) != nil
  }

  /// Four characters without those that are mistaken for one another, never a name: a letter, then letters and digits.
  /// More than four where those are nearly all given.
  private func freeCode() throws -> String {
    let alphabet = Array("abcdefghjkmnpqrstvwxyz23456789")
    let isTaken = try db.cachedStatement(sql: "SELECT 1 FROM map WHERE code = ?")
    var tries = 0
    while true {
      let length = min(4 + tries / 64, 8)
      tries += 1
      let chance = ulids.next(at: now).suffix(16).compactMap { Int(String($0), radix: 36) }
      var code = ""
      for place in 0..<length {
        let digit = chance[place * 4] * 36 + chance[place * 4 + 1]
        // No digit in front, so that a code is never taken for a key.
        code.append(alphabet[digit % (place == 0 ? 22 : alphabet.count)])
      }
      if try Row.fetchOne(isTaken, arguments: [code]) == nil { return code }
    }
  }
}

extension NetworkMap {
  var cleaned: NetworkMap {
    var map = self
    map.name = CleanText.clean(name).text
    map.question = CleanText.clean(question).text
    map.sourceLine = CleanText.clean(sourceLine, limit: CleanText.noteLimit).text
    return map
  }
}
