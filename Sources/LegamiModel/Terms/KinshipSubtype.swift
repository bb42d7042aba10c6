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

extension KinshipSubtype {
  /// What the one is to the other, told the other way round: the child's parent is the parent's child.
  public var seenFromTheOther: KinshipSubtype {
    switch self {
    case .parent: .child
    case .child: .parent
    case .grandparent: .grandchild
    case .grandchild: .grandparent
    case .uncleAunt: .nephewNiece
    case .nephewNiece: .uncleAunt
    case .parentInLaw: .childInLaw
    case .childInLaw: .parentInLaw
    case .sibling, .cousin, .siblingInLaw, .step, .foster, .formerPartner, .other: self
    }
  }
}
