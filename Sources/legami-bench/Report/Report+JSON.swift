import LegamiApp

extension Report {
  /// One JSON value: the machine, and an object for each figure.
  var json: String {
    let value: JSONValue = [
      "machine": [
        "processor": .text(machine.processor), "processors": .whole(machine.processors),
        "memory_mb": .whole(machine.memoryMegabytes), "system": .text(machine.system),
        "load": .number(machine.load), "release": .flag(machine.isOptimised),
      ],
      "figures": .list(figures.map(object)),
    ]
    return value.rendered
  }

  private func object(_ figure: Figure) -> JSONValue {
    [
      "what": .text(figure.what), "nodes": JSONValue(figure.size), "unit": .text(figure.unit.rawValue),
      "median": .number(figure.samples.median), "p95": .number(figure.samples.p95),
      "p99": .number(figure.samples.p99),
      "count": .whole(figure.samples.count), "limit_median": JSONValue(figure.limit?.median),
      "limit_p95": JSONValue(figure.limit?.p95), "limit_p99": JSONValue(figure.limit?.p99),
      "within_limit": JSONValue(figure.isWithinLimit),
    ]
  }
}
