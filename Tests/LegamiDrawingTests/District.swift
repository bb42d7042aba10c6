import GraphKit
import LegamiModel

@testable import LegamiDrawing

/// The partners of an invented district, their group, sheet, actions and agreements, with who takes part in what.
enum District {
  /// Kind, then name.
  static let nodes: [(kind: NodeKind, name: String)] = [
    (.organisation, "Servizio Sociale di Borgo Finto"),
    (.organisation, "Servizio Sociale di Ponte Immaginario"),
    (.group, "Ufficio di Piano di Valfinta"),
    (.place, "Casa di Comunità di Borgo Finto"),
    (.organisation, "Dimissioni protette, Ospedale di Rocca Inventata"),
    (.organisation, "Cure domiciliari, équipe Valfinta"),
    (.organisation, "Istituto comprensivo «Gianna Favola»"),
    (.organisation, "Istituto professionale «Arti Inventate»"),
    (.organisation, "Centro per l'Impiego di Valfinta"),
    (.place, "Biblioteca di Borgo Finto"),
    (.group, "Assemblea dei Sindaci di Valfinta"),
    (.organisation, "Cooperativa Filo Doppio"),
    (.organisation, "Cooperativa Terra Nostrana"),
    (.organisation, "Associazione Ponte Sereno"),
    (.organisation, "Cortile Aperto APS"),
    (.group, "Gruppo AMA Passi Lenti"),
    (.organisation, "ASD Pedala Piano"),
    (.place, "Centro anziani Il Gelso"),
    (.organisation, "Fondazione Seme Inventato"),
    (.place, "RSA Villa Inventata"),
    (.place, "CDD Girasole di Carta"),
    (.organisation, "Parrocchia di San Finto"),
    (.place, "Oratorio San Finto"),
    (.group, "Caritas di San Finto"),
    (.place, "Bar dell'Angolo"),
    (.organisation, "Frutta e verdura Hassan"),
    (.organisation, "Farmacia della Piazza"),
    (.organisation, "Forno Vecchio"),
    (.organisation, "Parrucchiera Riccioli"),
    (.organisation, "Edicola della Stazione"),
    (.organisation, "Officina Bulloni"),
    (.group, "Comitato di via dei Tigli"),
    (.group, "Vicine delle Betulle"),
    (.group, "Comitato genitori Zaino"),
    (.organisation, "Banda di Rocca Inventata"),
    (.group, "Gruppo di programmazione Domiciliarità"),
    (.plan, "Scheda «Abitare le relazioni»"),
    (.plan, "Visite di vicinato dopo le dimissioni"),
    (.plan, "Pomeriggi di prova in bottega"),
    (.plan, "I luoghi che si accorgono"),
    (.plan, "Mappatura dei partner e dei tipi di ingaggio"),
    (.plan, "Passaggio di strategie"),
    (.device, "Convenzione Comune–Ponte Sereno"),
    (.device, "Accordo SAD Comune–Filo Doppio"),
    (.device, "Protocollo dimissioni protette"),
    (.device, "Patto di collaborazione «Panchine di via dei Tigli»"),
  ]

  /// Both ends by position, and the letter of engagement or a full stop.
  private static let pairs = """
    0-37F 4-37F 5-37F 11-37F 13-37F 15-37I 23-37I 26-37N 32-37N 3-37F 19-37F 6-38I 7-38F 8-38F 12-38F 30-38I
    33-38I 9-39F 14-39I 16-39I 17-39I 20-39F 21-39I 22-39I 24-39N 25-39N 27-39N 28-39N 29-39N 31-39I 13-39N
    2-40F 14-40I 34-39. 18-36. 0-35. 2-35. 4-35. 5-35. 6-35. 10-35. 11-35. 13-35. 14-35. 15-35. 21-35. 31-35.
    0-11. 0-13. 0-5. 4-5. 0-4. 5-11. 21-23. 0-23. 9-14. 17-24. 6-33. 12-30. 8-12. 15-17. 4-19. 28-32. 16-17.
    1-14. 10-2. 22-21. 17-28. 0-42. 13-42. 0-43. 11-43. 0-44. 4-44. 5-44. 0-45. 31-45. 37-36. 38-36. 39-36.
    40-36. 41-36. 3-37. 9-39. 17-39.
    """

  static let ties: [(a: NodeID, b: NodeID, letter: String)] = pairs.split { $0 == " " || $0 == "\n" }.compactMap {
    word in
    let ends = word.dropLast().split(separator: "-").compactMap { Int64($0) }
    return ends.count == 2 ? (NodeID(ends[0]), NodeID(ends[1]), String(word.suffix(1))) : nil
  }

  static func scene() throws -> MapScene {
    let places = try ForceMap().places(
      of: nodes.indices.map { ForceMap.Node(id: NodeID(Int64($0))) },
      ties: ties.map { RadialLayout.Tie($0.a, $0.b) })
    let figures = places.map { place in
      let node = nodes[Int(place.id.rawValue)]
      let letters = ["F", "I", "N"].filter { letter in ties.contains { $0.a == place.id && $0.letter == letter } }
      return MapScene.Figure(
        id: place.id, label: node.name, kind: node.kind, spot: .free(x: place.point.x, y: place.point.y),
        badge: letters.joined())
    }
    return MapScene(shape: .free, figures: figures, lines: ties.map { MapScene.Line(a: $0.a, b: $0.b) })
  }
}
