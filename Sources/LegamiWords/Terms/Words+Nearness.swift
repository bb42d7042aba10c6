import LegamiModel

extension Words {
  public func name(_ ring: Ring) -> String {
    switch ring {
    case .inner: say("cerchio interno", "inner ring")
    case .middle: say("cerchio medio", "middle ring")
    case .outer: say("cerchio esterno", "outer ring")
    }
  }

  /// "nel cerchio interno", "in the inner ring".
  public func within(_ ring: Ring) -> String { say("nel \(name(ring))", "in the \(name(ring))") }

  /// The sign of a ring beside a name: "①", or "1" where there are no such signs.
  public func mark(_ ring: Ring, ascii: Bool = false) -> String {
    switch ring {
    case .inner: ascii ? "1" : "①"
    case .middle: ascii ? "2" : "②"
    case .outer: ascii ? "3" : "③"
    }
  }

  public func name(_ rhythm: ContactRhythm) -> String {
    switch rhythm {
    case .daily: say("ogni giorno", "daily")
    case .weekly: say("ogni settimana", "weekly")
    case .monthly: say("ogni mese", "monthly")
    case .yearly: say("ogni anno", "yearly")
    case .never: say("mai", "never")
    }
  }

  /// The short name of a life context, for strips and columns.
  public func name(_ context: LifeContext) -> String {
    switch context {
    case .home: say("casa", "home")
    case .work: say("lavoro/scuola", "work/school")
    case .sociality: say("socialità", "social life")
    }
  }

  public func fullName(_ context: LifeContext) -> String {
    switch context {
    case .home: say("casa e famiglia", "home and family")
    case .work: say("lavoro e scuola", "work and school")
    case .sociality: say("vita sociale e tempo libero", "social life and free time")
    }
  }

  /// Where in life something is so: "in casa", "al lavoro o a scuola", "nella socialità".
  public func within(_ context: LifeContext) -> String {
    switch context {
    case .home: say("in casa", "at home")
    case .work: say("al lavoro o a scuola", "at work or school")
    case .sociality: say("nella socialità", "in social life")
    }
  }
}
