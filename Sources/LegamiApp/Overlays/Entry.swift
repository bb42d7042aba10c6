import LegamiModel
import LegamiStore
import TerminalKit

/// One line of text with a purpose.
public struct Entry: Sendable {
  public enum Purpose: Hashable, Sendable {
    case addToMap, asOf, newPersonMap, newPartnerMap, importFile, filterList
  }

  public let purpose: Purpose
  public let prompt: String
  public var field = TextField()
  /// What the text would do if confirmed now, in words; empty when nothing.
  public var preview = ""
  public var problem: String?
  /// What the line may become, the best first.
  public private(set) var offers: [EntryOffer] = []
  public private(set) var offerCursor = 0
  /// Who was taken from what was offered.
  public private(set) var known: KnownName?
  /// Where what is left of it is kept; nil until it is on the screen, and for lines that begin empty every time.
  var place: DraftPlace?
  /// It cannot be kept, which was said: the next press of the same key lets it go.
  var isLetGo = false

  public init(_ purpose: Purpose, prompt: String, text: String = "") {
    self.purpose = purpose
    self.prompt = prompt
    // Paths may be long, and several.
    field = TextField(text, limit: purpose == .importFile ? 4_000 : 200)
  }

  /// Takes up what was left of it.
  mutating func resume(_ line: String, known: KnownName?) {
    field.set(line)
    self.known = known
  }

  mutating func empty() {
    field.set("")
    known = nil
  }

  mutating func offer(_ offers: [EntryOffer]) {
    self.offers = Array(offers.prefix(EntryOffer.limit))
    offerCursor = 0
  }

  mutating func moveOffer(by step: Int) {
    guard !offers.isEmpty else { return }
    offerCursor = (offerCursor + step + offers.count) % offers.count
  }

  mutating func takeOffer() {
    guard offers.indices.contains(offerCursor) else { return }
    let offer = offers[offerCursor]
    field.set(offer.line)
    known = offer.known ?? known
  }
}

/// Something a line may become.
public struct EntryOffer: Equatable, Sendable {
  /// No more are shown.
  static let limit = 4

  public let label: String
  /// The whole line once this is taken.
  let line: String
  var known: KnownName?
}

/// Somebody who is in the store already, by the name they have in the line.
public struct KnownName: Codable, Equatable, Sendable {
  let id: NodeID
  let name: String
}
