/// The ties of an imported network, kept as `ImportedNodes` keeps nodes.
public struct ImportedTies: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  private let names: AttributeNames
  private var rows = PackedBytes()
  private var places = Blocks<PackedBytes.Place>()
  /// Ties that say more than the packing knows.
  private var whole: [Int: ImportedTie] = [:]
  private var packer = RowPacker()

  /// The spell of a tie of which nothing but its being is said; shared by all of them.
  private static let plainSpells = [ImportedSpell(spell: Spell())]

  private enum Mark {
    static let roles: UInt8 = 1
    static let context: UInt8 = 2
    static let kinship: UInt8 = 4
    static let weight: UInt8 = 8
    static let label: UInt8 = 16
    static let attributes: UInt8 = 32
    static let spells: UInt8 = 64
    static let whole: UInt8 = 128
  }

  /// - Parameter names: of attributes that many ties have.
  public init(names: AttributeNames = .none) { self.names = names }

  public init(arrayLiteral elements: ImportedTie...) { self.init(elements) }

  public init(_ ties: some Sequence<ImportedTie>) {
    self.init()
    for tie in ties { append(tie) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  public mutating func append(_ tie: ImportedTie) { places.append(place(of: tie, at: places.count)) }

  public subscript(index: Int) -> ImportedTie {
    get { unpacked(places[index], index) }
    set {
      whole[index] = nil
      pack(newValue)
      if Self.isPackable(newValue), rows.overwrite(places[index], with: packer.bytes) { return }
      places[index] = place(of: newValue, at: index)
    }
  }

  public mutating func removeAll(where isGone: (ImportedTie) -> Bool) {
    guard contains(where: isGone) else { return }
    var kept = ImportedTies(names: names)
    for tie in self where !isGone(tie) { kept.append(tie) }
    self = kept
  }

  /// The places of a tie's ends among the nodes, without making the tie.
  public func ends(_ index: Int) -> (a: Int, b: Int) {
    if let tie = whole.isEmpty ? nil : whole[index] { return (tie.a, tie.b) }
    return rows.withBytes(at: places[index]) { bytes in
      var row = RowUnpacker(bytes)
      _ = row.byte()
      let a = row.number()
      return (a, row.number())
    }
  }

  private mutating func place(of tie: ImportedTie, at index: Int) -> PackedBytes.Place {
    if Self.isPackable(tie) {
      pack(tie)
    } else {
      packer.clear()
      packer.add(byte: Mark.whole)
      whole[index] = tie
    }
    return packer.bytes.withUnsafeBytes { rows.append($0) }
  }

  /// Whether a tie says no more than the packing knows.
  private static func isPackable(_ imported: ImportedTie) -> Bool {
    let tie = imported.identity
    var plain = Tie(a: NodeID(0), b: NodeID(0), type: tie.type)
    (plain.roleA, plain.roleB, plain.context, plain.kinship) = (tie.roleA, tie.roleB, tie.context, tie.kinship)
    (plain.weight, plain.label, plain.attributes) = (tie.weight, tie.label, tie.attributes)
    return plain == tie && (imported.spells == plainSpells || imported.spells.allSatisfy(isPackable))
  }

  private static func isPackable(_ imported: ImportedSpell) -> Bool {
    let spell = imported.spell
    var plain = Spell()
    (plain.span, plain.state, plain.strength, plain.stress) = (spell.span, spell.state, spell.strength, spell.stress)
    (plain.fromA.ring, plain.fromB.ring) = (spell.fromA.ring, spell.fromB.ring)
    return plain == spell
      && imported.exchanges.allSatisfy { Exchange(spell: SpellID(0), direction: $0.direction, kind: $0.kind) == $0 }
  }

  private mutating func pack(_ imported: ImportedTie) {
    let tie = imported.identity
    packer.clear()
    var marks: UInt8 = 0
    if tie.roleA != nil || tie.roleB != nil { marks |= Mark.roles }
    if tie.context != nil { marks |= Mark.context }
    if tie.kinship != nil { marks |= Mark.kinship }
    if tie.weight != nil { marks |= Mark.weight }
    if !tie.label.isEmpty { marks |= Mark.label }
    if !tie.attributes.isEmpty { marks |= Mark.attributes }
    if imported.spells != Self.plainSpells { marks |= Mark.spells }
    packer.add(byte: marks)
    packer.add(imported.a)
    packer.add(imported.b)
    packer.add(imported.key)
    packer.add(tie.type, of: Codes.types)
    if marks & Mark.roles != 0 {
      packer.add(tie.roleA, of: Codes.roles)
      packer.add(tie.roleB, of: Codes.roles)
    }
    if marks & Mark.context != 0 { packer.add(tie.context, of: Codes.contexts) }
    if marks & Mark.kinship != 0 { packer.add(tie.kinship, of: Codes.kinships) }
    if let weight = tie.weight { packer.add(weight) }
    if marks & Mark.label != 0 { packer.add(tie.label) }
    if marks & Mark.attributes != 0 { packer.add(tie.attributes, names: names) }
    guard marks & Mark.spells != 0 else { return }
    packer.add(imported.spells.count)
    for spell in imported.spells { pack(spell) }
  }

  private mutating func pack(_ imported: ImportedSpell) {
    let spell = imported.spell
    packer.add(spell.span)
    packer.add(spell.state, of: Codes.states)
    packer.add(spell.strength, of: Codes.strengths)
    packer.add(spell.stress, of: Codes.stresses)
    packer.add(spell.fromA.ring, of: Codes.rings)
    packer.add(spell.fromB.ring, of: Codes.rings)
    packer.add(imported.exchanges.count)
    for exchange in imported.exchanges {
      packer.add(exchange.direction, of: Codes.directions)
      packer.add(exchange.kind, of: Codes.exchanges)
    }
  }

  private func unpacked(_ place: PackedBytes.Place, _ index: Int) -> ImportedTie {
    rows.withBytes(at: place) { bytes in
      var row = RowUnpacker(bytes)
      let marks = row.byte()
      if marks == Mark.whole, let tie = whole[index] { return tie }
      let (a, b, key) = (row.number(), row.number(), row.text())
      var tie = Tie(a: NodeID(0), b: NodeID(0), type: row.code(of: Codes.types) ?? .unspecified)
      if marks & Mark.roles != 0 {
        tie.roleA = row.code(of: Codes.roles)
        tie.roleB = row.code(of: Codes.roles)
      }
      if marks & Mark.context != 0 { tie.context = row.code(of: Codes.contexts) }
      if marks & Mark.kinship != 0 { tie.kinship = row.code(of: Codes.kinships) }
      if marks & Mark.weight != 0 { tie.weight = row.real() }
      if marks & Mark.label != 0 { tie.label = row.text() }
      if marks & Mark.attributes != 0 { tie.attributes = row.attributes(names: names) }
      var spells = Self.plainSpells
      if marks & Mark.spells != 0 { spells = (0..<row.number()).map { _ in Self.spell(&row) } }
      return ImportedTie(key: key, a: a, b: b, identity: tie, spells: spells)
    }
  }

  private static func spell(_ row: inout RowUnpacker) -> ImportedSpell {
    var spell = Spell(span: row.interval(), state: row.code(of: Codes.states) ?? .active)
    spell.strength = row.code(of: Codes.strengths)
    spell.stress = row.code(of: Codes.stresses)
    spell.fromA.ring = row.code(of: Codes.rings)
    spell.fromB.ring = row.code(of: Codes.rings)
    let exchanges = (0..<row.number()).map { _ in
      Exchange(direction: row.code(of: Codes.directions) ?? .aToB, kind: row.code(of: Codes.exchanges) ?? .emo)
    }
    return ImportedSpell(spell: spell, exchanges: exchanges)
  }
}
