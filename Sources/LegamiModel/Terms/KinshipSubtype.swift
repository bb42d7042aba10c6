/// How one person is kin to another, read as: b is a's …
public enum KinshipSubtype: String, Codable, CaseIterable, Sendable {
  case parent
  case child
  case sibling
  case grandparent
  case grandchild
  case uncleAunt = "uncle_aunt"
  case nephewNiece = "nephew_niece"
  case cousin
  case parentInLaw = "parent_in_law"
  case childInLaw = "child_in_law"
  case siblingInLaw = "sibling_in_law"
  case step
  case foster
  case formerPartner = "former_partner"
  case other
}
