/// The classes of the schemes that are not life contexts, network types or policy areas.
extension Words {
  public func wedge(_ code: String) -> String {
    switch code {
    case "family": say("famiglia", "family")
    case "friends": say("amici", "friends")
    case "neighbours": say("vicini", "neighbours")
    case "services": say("servizi", "services")
    case "colleagues": say("colleghi e scuola", "colleagues and school")
    case "professionals": say("aiuto professionale", "professional help")
    case "household": say("chi vive in casa", "household")
    case "other_family": say("altri familiari", "other family")
    case "associations": say("associazioni", "associations")
    default: say("non detto", "not said")
    }
  }
}
