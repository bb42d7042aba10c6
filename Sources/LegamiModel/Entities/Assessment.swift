/// What one rater says of a node or a tie on a scale. Scales are data: a code, an item, a range.
public struct Assessment: Hashable, Codable, Sendable, Identifiable {
  public enum Subject: Hashable, Codable, Sendable {
    case node(NodeID)
    case tie(TieID)
  }

  public var id: AssessmentID
  public var subject: Subject
  public var scale: String
  public var item: String
  public var value: Double
  public var rater: NodeID
  public var on: PartialDate
  public var visibility: Visibility
  public var provenance: Provenance
  public var rev: Int

  public init(
    id: AssessmentID = AssessmentID(0), subject: Subject, scale: String, item: String, value: Double, rater: NodeID,
    on: PartialDate, visibility: Visibility = .mapOnly, provenance: Provenance = Provenance(), rev: Int = 0
  ) {
    self.id = id
    self.subject = subject
    self.scale = scale
    self.item = item
    self.value = value
    self.rater = rater
    self.on = on
    self.visibility = visibility
    self.provenance = provenance
    self.rev = rev
  }
}
