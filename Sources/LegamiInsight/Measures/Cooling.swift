import LegamiModel

/// M9, *si sta allontanando*: an alter not met for more than twice the rhythm that is usual for the two.
public struct CoolingAlter: Sendable, Hashable, Identifiable {
  public let node: NamedNode
  public let rhythm: ContactRhythm
  public let lastContact: PartialDate
  /// Days from the last contact to the day the tie was last gone through.
  public let days: Int

  public var id: NodeID { node.id }
}

/// A tie to the centre that nobody has gone through for a long time: *da rivedere*.
public struct TieToReview: Sendable, Hashable, Identifiable {
  public let tie: TieID
  public let node: NamedNode
  /// Nil when the tie was never gone through.
  public let confirmedOn: Day?

  public var id: TieID { tie }
}

extension LiveNetwork {
  /// Days after which a tie that was gone through is to be gone through again: half a year.
  public static let reviewAfterDays = 183

  /// M9, longest silence first. Base: active ties to the centre with a rhythm and a last contact.
  ///
  /// Measured against the day the tie was last gone through, since silence after it is only silence of the file. Who
  /// has two such ties is cooling when both are.
  public var cooling: [CoolingAlter]? {
    guard isPersonMap else { return nil }
    return
      working
      .compactMap { alter in
        let contacts = alter.workingTies.compactMap { drift(of: $0, to: alter.node) }
        guard let latest = contacts.min(by: { $0.alter.days < $1.alter.days }), contacts.allSatisfy(\.isCooling)
        else { return nil }
        return latest.alter
      }
      .sortedByName(\.node)
      .stablySorted { $0.days > $1.days }
  }

  /// Live ties to the centre last gone through more than half a year ago, longest ago first.
  ///
  /// A tie that was never gone through is among them when it says how often the two are in touch: that was asked once.
  public var tiesToReview: [TieToReview]? {
    guard isPersonMap else { return nil }
    return
      counted
      .flatMap { alter in
        alter.liveTies.compactMap { tie -> TieToReview? in
          let confirmed = tie.identity.confirmedOn
          let isDue = confirmed.map { on - $0 > LiveNetwork.reviewAfterDays } ?? (tie.view.contact != nil)
          return isDue ? TieToReview(tie: tie.id, node: NamedNode(alter.node), confirmedOn: confirmed) : nil
        }
      }
      .sortedByName(\.node)
      .stablySorted { ($0.confirmedOn?.number ?? .min) < ($1.confirmedOn?.number ?? .min) }
  }

  private func drift(of tie: CentreTie, to node: Node) -> (alter: CoolingAlter, isCooling: Bool)? {
    guard let rhythm = tie.view.contact, let limit = rhythm.driftDays, let lastContact = tie.view.lastContact,
      let confirmed = tie.identity.confirmedOn
    else { return nil }
    // "In May" may have been its last day: silence is never made longer than what was said.
    let days = min(confirmed, on) - lastContact.lastDay
    guard days >= 0 else { return nil }
    let alter = CoolingAlter(node: NamedNode(node), rhythm: rhythm, lastContact: lastContact, days: days)
    return (alter, days > limit)
  }
}
