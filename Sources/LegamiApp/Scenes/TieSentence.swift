import LegamiModel
import LegamiWords

extension Words {
  /// A tie as a sentence, its word said of whoever it is about.
  func sentence(_ tie: Tie, from a: Node, to b: Node) -> String {
    let (label, bearer) = wordAndBearer(tie, a, b)
    return sentence(tie.type, from: a.name, to: b.name, label: label, bearer: bearer?.name)
  }

  /// A word that was said is about whoever faces the person at the centre; kinship is what the second end is to the
  /// first. Of other words nobody knows whose they are.
  private func wordAndBearer(_ tie: Tie, _ a: Node, _ b: Node) -> (String, Node?) {
    let facing: Node? = tie.role(of: a.id) == .ego ? b : tie.role(of: b.id) == .ego ? a : nil
    if let facing, !tie.label.isEmpty { return (tie.label, facing) }
    if let kinship = tie.kinship { return (name(kinship, gender: b.gender), b) }
    return (tie.label, nil)
  }
}
