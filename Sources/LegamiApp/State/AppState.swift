import LegamiModel
import LegamiWords
import TerminalKit

/// Everything the screens show, as one value: where we are, what is being typed, what was said last.
public struct AppState: Sendable {
  public var words: Words
  public var theme: Theme
  public var size: Size
  public var today: Day
  /// Invented people only: said on every screen.
  public var isPractice: Bool
  /// Where we are and how we came here; the last is shown. Never empty.
  public private(set) var pages: [Page]
  var overlay: Overlay?
  public var isCurtained = false
  public var message: StatusLine?
  /// The line shown while something long goes on; Esc ends it.
  public var progress: String?
  /// What an import did that ended while something else was looked at; shown on the next return to Home.
  var unread: ImportedPage?
  public var isLeaving = false
  var wayOut = WayOut.unsaid
  /// What happened to the store's file; nil while it stands where it was opened.
  var lostStore: LostStore?

  public init(words: Words, theme: Theme, size: Size, today: Day, isPractice: Bool, home: HomePage) {
    self.words = words
    self.theme = theme
    self.size = size
    self.today = today
    self.isPractice = isPractice
    pages = [.home(home)]
  }

  public var page: Page {
    get { pages[pages.count - 1] }
    set { pages[pages.count - 1] = newValue }
  }

  public mutating func push(_ page: Page) { pages.append(page) }

  /// Goes one page back; false on the first. What was being filled in when its help was asked for is open again.
  public mutating func pop() -> Bool {
    guard pages.count > 1 else { return false }
    if case .help(let help) = pages.removeLast(), let aside = help.aside { overlay = aside }
    return true
  }

  /// Changes every page that shows something that may have moved.
  public mutating func refreshPages(_ change: (inout Page) -> Void) {
    for index in pages.indices { change(&pages[index]) }
  }

  /// The nearest map page at or under the current page: what "this map" means.
  public var mapPage: MapPage? {
    for page in pages.reversed() {
      if case .map(let map) = page { return map }
    }
    return nil
  }

  /// The map one looks from; nil on Home and on the planning side. A map too large to be drawn is open as a list alone.
  public var openMap: MapID? {
    switch page {
    case .list(let list): list.request.map
    case .browse(let browse): browse.map
    default: mapPage?.map.id
    }
  }

  /// A person's map is open in the view beside the person.
  public var isTogether: Bool { viewpoint == .together }

  /// With whose eyes what is on screen was read.
  public var viewpoint: Viewpoint { mapPage?.content.viewpoint ?? .worker }

  /// Changes that map page in place.
  public mutating func changeMapPage(_ change: (inout MapPage) -> Void) {
    for index in pages.indices.reversed() {
      if case .map(var map) = pages[index] {
        change(&map)
        pages[index] = .map(map)
        return
      }
    }
  }

  /// The line being typed is one that words and names are offered for.
  var offersWords: Bool {
    if case .entry(let entry) = overlay { entry.purpose == .addToMap } else { true }
  }

  /// Whose keys are heard now.
  public var context: KeyContext {
    switch overlay {
    case .entry: return .entry
    case .form: return .form
    case .picker: return .picker
    case nil: break
    }
    switch page {
    case .home: return .home
    case .map(let map): return map.isPersonMap ? .personMap : .partnerMap
    case .list: return .list
    case .browse: return .browse
    case .flat: return .flat
    case .imported: return .imported
    case .help: return .help
    }
  }
}

/// One screen.
public enum Page: Sendable {
  case home(HomePage)
  case map(MapPage)
  case list(ListPage)
  case browse(BrowsePage)
  case flat(FlatPage)
  case imported(ImportedPage)
  case help(HelpPage)
}

/// The keys of one place, in words.
public struct HelpPage: Sendable {
  public let context: KeyContext
  /// Opened from the view beside the person: what is not drawn there is not explained.
  public var isTogether = false
  /// What was being filled in when help was asked for.
  var aside: Overlay?
  public var top = 0
}
