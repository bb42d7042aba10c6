import LegamiModel

/// One person typed on one line, the way a paper page is copied: `Gina vicina 1 pratico compagnia emergenza`.
///
/// Only the name, or a role in its place, comes first; everything after it is optional and in any order. `<` before a
/// kind of help says that the person at the centre gives it: `<emotivo`. Nothing typed is lost: what is not understood
/// is in `unknown`, to be shown before anything is saved.
public struct QuickEntry: Hashable, Sendable {
  /// The name as typed; the word of the role when only a role was said; empty when there was neither.
  public var name: String = ""
  /// The name is the word of the role: "vicina".
  public var isNamedByRole = false
  /// All that stands for a name is a kind of help: "pratico". Between quotation marks it is a name.
  public var isNamedByHelp = false
  /// The roles said, in order; more than one is more than one tie.
  public var roles: [RoleEntry] = []
  /// What else the word of the first role may mean: "nipote" is somebody's grandchild or somebody's nephew.
  public var alternatives: [RoleEntry] = []
  public var ring: Ring?
  /// The life context that was typed; `context` also knows the usual one of the role.
  public var saidContext: LifeContext?
  public var contact: ContactRhythm?
  /// What the person at the centre receives, in the order in which kinds are asked.
  public var received: [ExchangeKind] = []
  /// What the person at the centre gives.
  public var given: [ExchangeKind] = []
  /// Words that were not understood, as typed.
  public var unknown: [String] = []

  public init(name: String = "") { self.name = name }

  public var role: RoleEntry? { roles.first }
  public var context: LifeContext? { saidContext ?? role?.context }
  public var gender: Gender? { roles.lazy.compactMap(\.gender).first }

  /// Reads one line; never fails, whatever is typed.
  public static func parse(_ line: String, language: Language) -> QuickEntry {
    EntryReader(language: language).read(CleanText.clean(line, limit: CleanText.noteLimit).text)
  }
}
