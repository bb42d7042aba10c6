import LegamiModel

extension ContentBuilder {
  mutating func addTerritories() {
    for row in DistrictPartners.territories.rows {
      let territory = Node(
        kind: .organisation, form: row.code("form"), name: row.text("name"), summary: row.words(in: language),
        sector: .public)
      add(territory, called: [row.key])
    }
  }

  mutating func addDistrictPartners() {
    let names = DistrictPartners.names.byKey
    let summaries = DistrictPartners.summaries.words(in: language)
    let aliases = DistrictPartners.aliases.words(in: language)
    for row in DistrictPartners.partners.rows {
      // Partners are shared on purpose, the self-help group too, which would else stay in the person's net.
      let partner = Node(
        kind: row.given("kind"), form: row.code("form"), name: names[row.key]?.text("name") ?? "",
        alias: aliases[row.key] ?? "", summary: summaries[row.key] ?? "", sector: row.code("sector"),
        territory: id(row.text("territory")), visibility: .shared, detail: detail(of: row))
      add(partner, called: [row.key] + row.list("also"))
    }
  }

  /// What only a body, a group or a place has, from the columns `area`, `context` and `openness`.
  private func detail(of row: FactTable.Row) -> NodeDetail {
    let areas = row.codes("area", as: PolicyArea.self)
    let context = row.code("context", as: LifeContext.self)
    let kind = row.given("kind", as: NodeKind.self)
    switch kind {
    case .organisation: return .organisation(OrganisationDetail(policyAreas: areas, context: context))
    case .group: return .group(GroupDetail(policyAreas: areas, context: context))
    case .place:
      return .place(
        PlaceDetail(policyAreas: areas, context: context ?? .sociality, openness: row.integer("openness")))
    case .person, .device, .plan, .meeting: return .empty(of: kind)
    }
  }

  mutating func addDistrictPlans() {
    let names = DistrictPlans.names.words(in: language)
    let summaries = DistrictPlans.summaries.words(in: language)
    let aliases = DistrictPlans.aliases.words(in: language)
    for row in DistrictPlans.nodes.rows {
      var node = Node(
        kind: row.given("kind"), form: row.code("form"), name: names[row.key] ?? "", alias: aliases[row.key] ?? "",
        summary: summaries[row.key] ?? "", life: Interval(from: row.date("from"), to: row.date("to")))
      switch node.kind {
      case .group:
        node.detail = .group(GroupDetail(policyAreas: row.codes("area")))
        node.attributes = ["seats": .number(12), "strategy": .text("long_term")]
      case .plan:
        node.detail = .plan(PlanDetail(context: row.code("context")))
        node.attributes = row.key == "S01" ? sheetAttributes() : actionAttributes(of: row.key)
      default: fillAgreement(&node, called: row.key)
      }
      add(node, called: [row.key])
    }
  }

  private func sheetAttributes() -> Attributes {
    let budget = DistrictPlans.actions.rows.compactMap { $0.integer("budget") }.reduce(0, +)
    return [
      "budget_eur": .number(Double(budget)),
      "objectives": .text(steps(of: "S01")),
      "target": .text(language == .italian ? "Contesti di vita" : "Places of everyday life"),
    ]
  }

  private func actionAttributes(of key: String) -> Attributes {
    guard let row = DistrictPlans.actions.byKey[key] else { return [:] }
    var attributes: Attributes = [:]
    attributes["planned_start"] = row.date("planned").map { .text($0.description) }
    attributes["actual_start"] = row.date("actual").map { .text($0.description) }
    attributes["budget_eur"] = row.integer("budget").map { .number(Double($0)) }
    attributes["spent_eur"] = row.integer("spent").map { .number(Double($0)) }
    attributes["persons_reached"] = row.integer("reached").map { .number(Double($0)) }
    attributes["persons_estimated"] = row.integer("estimated").map { .number(Double($0)) }
    let steps = steps(of: key)
    if !steps.isEmpty { attributes["steps"] = .text(steps) }
    return attributes
  }

  private func steps(of key: String) -> String {
    DistrictPlans.steps.rows.filter { $0.key == key }.map { $0.words(in: language) }.joined(separator: " · ")
  }

  private func fillAgreement(_ node: inout Node, called key: String) {
    guard let row = DistrictPlans.agreements.byKey[key] else { return }
    node.detail = .device(
      DeviceDetail(renewal: row.given("renewal"), noticeDays: row.integer("notice") ?? 0))
    for bar in ["involvement", "structuring", "durability"] {
      node.attributes[bar] = row.integer(bar).map { .number(Double($0)) }
    }
  }
}
