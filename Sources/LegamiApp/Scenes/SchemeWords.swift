import LegamiInsight
import LegamiModel
import LegamiWords

extension Words {
  /// The word on a wedge: a life context, or a class of another scheme.
  func name(_ schemeClass: SchemeClass) -> String {
    if let context = LifeContext(rawValue: schemeClass.rawValue) { return name(context) }
    if let network = NetworkType(rawValue: schemeClass.rawValue) { return name(network) }
    if let area = PolicyArea(rawValue: schemeClass.rawValue) { return name(area) }
    return wedge(schemeClass.rawValue)
  }
}
