import LegamiModel

/// Reads the words of a fast entry: first what each may mean, then which of them are the name.
struct EntryReader {
  let language: Language

  enum Meaning: Hashable {
    case unknown
    case roles([RoleEntry], alsoNear: Bool)
    case term(EntryVocabulary.Meaning)
  }

  /// One word, or the words that make one phrase.
  struct Piece {
    var tokens: ArraySlice<EntryToken>
    var meaning: Meaning

    var text: String { tokens.map(\.text).joined(separator: " ") }
    var isUnknown: Bool { meaning == .unknown }
    var isRole: Bool { if case .roles = meaning { true } else { false } }
    var isHelp: Bool { if case .term(.support) = meaning { true } else { false } }
    var isQuoted: Bool { tokens.first?.isQuoted ?? false }
    var beginsLarge: Bool { tokens.first?.beginsLarge ?? false }
    var endsClause: Bool { tokens.last?.endsClause ?? false }
    var flow: EntryToken.Flow? { tokens.first?.flow }
    var folded: String { FoldedText.fold(text) }
  }

  func read(_ line: String) -> QuickEntry {
    var pieces = self.pieces(of: EntryToken.tokens(of: line))
    var entry = QuickEntry()
    let leading = pieces.indices.prefix { comesBeforeName(pieces, at: $0) }.count
    for piece in pieces.prefix(leading) { take(piece, into: &entry) }
    let followsArticle = pieces.prefix(leading).last.map(isArticle) ?? false
    pieces.removeFirst(leading)
    // "her sister Elsa" is a sister, "Sister Elsa" is a name.
    let name = followsArticle ? 0 : nameLength(pieces)
    setName(of: &entry, to: pieces.prefix(name))
    entry.isNamedByHelp = name == 1 && pieces[0].isHelp
    pieces.removeFirst(name)
    if name == 0, let first = pieces.first, first.isRole, !first.endsClause {
      let following = pieces.dropFirst().prefix { $0.isUnknown && ($0.beginsLarge || $0.isQuoted) }
      setName(of: &entry, to: following)
      pieces.removeSubrange(1..<(1 + following.count))
    }
    for piece in pieces { take(piece, into: &entry) }
    if entry.name.isEmpty, let role = entry.role {
      entry.name = role.label
      entry.isNamedByRole = true
    }
    entry.received = ExchangeKind.support.filter(entry.received.contains)
    entry.given = ExchangeKind.support.filter(entry.given.contains)
    return entry
  }

  private func take(_ piece: Piece, into entry: inout QuickEntry) {
    switch piece.meaning {
    case .roles(_, alsoNear: true) where !entry.roles.isEmpty && entry.ring == nil:
      entry.ring = .inner
    case .roles(let roles, _):
      guard let first = roles.first else { return }
      if entry.roles.isEmpty { entry.alternatives = Array(roles.dropFirst()) }
      if !entry.roles.contains(first) { entry.roles.append(first) }
    case .term(.ring(let ring)) where entry.ring == nil || entry.ring == ring:
      entry.ring = ring
    case .term(.context(let context)) where entry.saidContext == nil || entry.saidContext == context:
      entry.saidContext = context
    case .term(.contact(let contact)) where entry.contact == nil || entry.contact == contact:
      entry.contact = contact
    case .term(.support(let kind)):
      if piece.flow != .given { entry.received.append(kind) }
      if piece.flow == .given || piece.flow == .both { entry.given.append(kind) }
    case .term, .unknown:
      if !isFiller(piece) { entry.unknown.append((piece.flow == .given ? "<" : "") + piece.text) }
    }
  }

  private func setName(of entry: inout QuickEntry, to pieces: ArraySlice<Piece>) {
    let text = pieces.map(\.text).joined(separator: " ")
    entry.name = CleanText.clean(text, limit: CleanText.nameLimit).text
    if entry.name.count < text.count { entry.unknown.append(String(text.dropFirst(entry.name.count))) }
  }

  /// A ring or an article that somebody put before the name: "1 Gina", "la vicina Gina".
  private func comesBeforeName(_ pieces: [Piece], at place: Int) -> Bool {
    if case .term(.ring) = pieces[place].meaning { return true }
    return isArticle(pieces[place]) && place + 1 < pieces.count && pieces[place + 1].isRole
  }

  /// How many of the first pieces are the name.
  private func nameLength(_ pieces: [Piece]) -> Int {
    var length = 0
    while length < pieces.count, belongsToName(pieces, at: length) {
      length += 1
      if pieces[length - 1].isQuoted || pieces[length - 1].endsClause { break }
    }
    // "la vicina", "Gina la vicina": an article before a role is no name.
    while length > 0, length < pieces.count, pieces[length].isRole, isArticle(pieces[length - 1]) { length -= 1 }
    return length
  }

  private func belongsToName(_ pieces: [Piece], at place: Int) -> Bool {
    let piece = pieces[place]
    guard piece.flow == nil else { return false }
    let next = place + 1 < pieces.count ? pieces[place + 1] : nil
    switch piece.meaning {
    case .unknown: return true
    case .roles:
      if place == 0 { return isTitle(piece) && next?.isUnknown == true && next?.flow == nil }
      let before = pieces[place - 1]
      if place > 1, isConnective(before), !isArticle(before) { return piece.tokens.count == 1 }
      let isSurname = piece.beginsLarge && before.beginsLarge && piece.tokens.count == 1
      return isSurname && pieces[(place + 1)...].contains(where: \.isRole)
    case .term(.ring): return false
    case .term: return place == 0 || (place > 1 && isConnective(pieces[place - 1]))
    }
  }

  private func pieces(of tokens: [EntryToken]) -> [Piece] {
    var pieces: [Piece] = []
    var start = tokens.startIndex
    while start < tokens.endIndex {
      let piece = longestPhrase(in: tokens, from: start) ?? Piece(tokens: tokens[start...start], meaning: .unknown)
      pieces.append(piece)
      start = piece.tokens.endIndex
    }
    return pieces
  }

  private func longestPhrase(in tokens: [EntryToken], from start: Int) -> Piece? {
    guard !tokens[start].isQuoted else { return nil }
    let longest = max(EntryVocabulary.longestPhrase, RoleLexicon.longestKey(in: language))
    var end = min(tokens.endIndex, start + longest)
    while end > start {
      defer { end -= 1 }
      let slice = tokens[start..<end]
      let isOnePhrase =
        slice.dropLast().allSatisfy { !$0.endsClause }
        && slice.dropFirst().allSatisfy { !$0.isQuoted && $0.flow == nil }
      guard isOnePhrase else { continue }
      let phrase = FoldedText.fold(slice.map(\.text).joined(separator: " "))
      if let meaning = meaning(of: phrase) { return Piece(tokens: slice, meaning: meaning) }
    }
    return nil
  }

  private func meaning(of phrase: String) -> Meaning? {
    guard !phrase.isEmpty else { return nil }
    if let term = EntryVocabulary.meaning(of: phrase, language: language) { return .term(term) }
    let roles = RoleLexicon.entries(for: phrase, language: language)
    guard roles.isEmpty else { return .roles(roles, alsoNear: EntryVocabulary.alsoMeansNear(phrase)) }
    // "l'amica": the article is written as one word with the noun.
    for article in ["l ", "un "] where phrase.hasPrefix(article) {
      return meaning(of: String(phrase.dropFirst(article.count)))
    }
    return nil
  }
}
