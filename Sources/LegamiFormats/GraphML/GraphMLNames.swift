/// The names of GraphML, of yEd's and of Network Canvas' extensions, as the parser reports them.
struct GraphMLNames {
  let graphml, key, standard, graph, node, edge, hyperedge, data: XMLName
  let nodeLabel, edgeLabel, geometry: XMLName
  let id, source, target, directed, edgeDefault: XMLName
  let attributeName, attributeType, domain, yfilesType: XMLName
  let x, y, width, height: XMLName
  let caseID, oldCaseID, sessionUUID, protocolName, protocolUID, oldProtocolID: XMLName

  init(_ names: XMLNames) {
    graphml = names("graphml")
    key = names("key")
    standard = names("default")
    graph = names("graph")
    node = names("node")
    edge = names("edge")
    hyperedge = names("hyperedge")
    data = names("data")
    nodeLabel = names("NodeLabel")
    edgeLabel = names("EdgeLabel")
    geometry = names("Geometry")
    id = names("id")
    source = names("source")
    target = names("target")
    directed = names("directed")
    edgeDefault = names("edgedefault")
    attributeName = names("attr.name")
    attributeType = names("attr.type")
    domain = names("for")
    yfilesType = names("yfiles.type")
    x = names("x")
    y = names("y")
    width = names("width")
    height = names("height")
    caseID = names("caseId")
    oldCaseID = names("caseID")
    sessionUUID = names("sessionUUID")
    protocolName = names("protocolName")
    protocolUID = names("protocolUID")
    oldProtocolID = names("remoteProtocolID")
  }
}
