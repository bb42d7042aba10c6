/// The look of a cell.
public struct Style: Hashable, Sendable {
  public var foreground: Color
  public var background: Color
  public var attributes: Attributes

  public init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, nothing added.
  public static let plain = Style()

  public func adding(_ more: Attributes) -> Style {
    Style(foreground: foreground, background: background, attributes: attributes.union(more))
  }

  /// This style laid over another: what is standard here shows what is below.
  public func over(_ below: Style) -> Style {
    Style(
      foreground: foreground == .standard ? below.foreground : foreground,
      background: background == .standard ? below.background : background,
      attributes: attributes.union(below.attributes))
  }

  /// The nearest style on a terminal with `colours` colours. A bright name that
  /// becomes a dark one is made bold; text is never left on a background of its own colour.
  public func reduced(to colours: Int) -> Style {
    var result = Style(
      foreground: foreground.reduced(to: colours), background: background.reduced(to: colours), attributes: attributes)
    if colours >= 8, colours < 16, foreground.reduced(to: 16).isBrightName {
      result.attributes.insert(.bold)
    }
    if result.foreground != .standard, result.foreground == result.background {
      result.foreground = .standard
      result.background = .standard
      result.attributes.insert(.reverse)
    }
    if colours < 8, background != .standard {
      result.attributes.insert(.reverse)
    }
    return result
  }
}
