import LegamiInsight
import LegamiModel

/// The figures as easyNWK defines them.
struct EasyNWKFacts {
  let figures: EasyNWKFigures

  var value: JSONValue {
    category(figures.whole).adding([
      "sectors": .object(
        Dictionary(
          figures.sectors.map { ($0.sector.rawValue, category($0.figures)) }, uniquingKeysWith: { first, _ in first })),
      "not_professional": category(figures.notProfessional),
      "cliques": .list(figures.cliques.map { JSONValue($0) }),
    ])
  }

  private func category(_ category: EasyNWKFigures.Category) -> JSONValue {
    let genders = Gender.allCases.map(\.rawValue) + ["not_said"]
    return [
      "size": .whole(category.size), "activatable": .whole(category.activatable),
      "density": JSONValue(category.density), "mean_degree": JSONValue(category.meanDegree),
      "degree_deviation": JSONValue(category.degreeDeviation), "closeness_mean": JSONValue(category.closenessMean),
      "closeness_deviation": JSONValue(category.closenessDeviation),
      "genders": .object(
        Dictionary(zip(genders, category.genders.map { .whole($0) }), uniquingKeysWith: { first, _ in first })),
      "horizons": .object(
        Dictionary(
          zip(EasyNWKFigures.Horizon.allCases.map(\.rawValue), category.horizons.map { .whole($0) }),
          uniquingKeysWith: { first, _ in first })),
      "stars": JSONValue(category.stars), "star_degree": .whole(category.starDegree),
      "isolated": JSONValue(category.isolated), "without_ego_tie": JSONValue(category.withoutEgoTie),
    ]
  }
}
