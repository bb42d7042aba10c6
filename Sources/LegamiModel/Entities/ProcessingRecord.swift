/// On what ground, for what and for how long a person's data are held.
public struct ProcessingRecord: Hashable, Codable, Sendable {
  public enum Notice: String, Codable, CaseIterable, Sendable {
    case spoken, handed, alreadyGiven = "already_given", notYet = "not_yet"
  }

  public var subject: NodeID
  public var controller: String
  public var basis: LegalBasis
  public var notice: Notice?
  public var noticeOn: Day?
  public var isRestricted: Bool
  public var rev: Int

  public init(
    subject: NodeID, controller: String = "", basis: LegalBasis, notice: Notice? = nil, noticeOn: Day? = nil,
    isRestricted: Bool = false, rev: Int = 0
  ) {
    self.subject = subject
    self.controller = controller
    self.basis = basis
    self.notice = notice
    self.noticeOn = noticeOn
    self.isRestricted = isRestricted
    self.rev = rev
  }
}
