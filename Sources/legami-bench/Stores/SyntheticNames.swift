/// Invented names that look like a district's: searched and sorted, they behave like real ones.
struct SyntheticNames {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func person() -> String { "\(random.pick(Self.givenNames)) \(family())" }

  mutating func body() -> String { "\(random.pick(Self.bodies)) \(place())" }

  mutating func group() -> String { "\(random.pick(Self.groups)) \(place())" }

  mutating func venue() -> String { "\(random.pick(Self.venues)) \(family())" }

  private mutating func family() -> String {
    random.pick(Self.beginnings) + random.pick(Self.middles) + random.pick(Self.familyEnds)
  }

  private mutating func place() -> String {
    random.pick(Self.beginnings) + random.pick(Self.middles) + random.pick(Self.placeEnds)
  }

  private static let givenNames = [
    "Ada", "Agnese", "Alba", "Amina", "Aurelio", "Berta", "Bruno", "Carla", "Cesare", "Dario", "Delia", "Elsa", "Ezio",
    "Fausto", "Fiorella", "Gina", "Guido", "Hassan", "Ida", "Ines", "Irma", "Lea", "Lidia", "Livio", "Mirco", "Nadia",
    "Nello", "Nives", "Olga", "Orlando", "Paola", "Pietro", "Quinto", "Rita", "Romeo", "Silvano", "Tina", "Ugo",
    "Vanda", "Yuri", "Zita", "Zoran",
  ]
  private static let bodies = [
    "Comune di", "Azienda sanitaria di", "Consultorio di", "Cooperativa", "Scuola di", "Centro per l'impiego di",
    "Associazione", "Fondazione", "Patronato di", "Servizio sociale di", "Polisportiva", "Bottega",
  ]
  private static let groups = [
    "Tavolo di", "Gruppo di cammino di", "Auto mutuo aiuto", "Équipe di", "Cabina di regia di",
  ]
  private static let venues = ["Bar", "Circolo", "Edicola", "Biblioteca", "Centro anziani", "Forno", "Parco"]
  private static let beginnings = [
    "Al", "Bel", "Ber", "Bor", "Cal", "Cam", "Cor", "Fal", "Fer", "Gal", "Gar", "Lam", "Mal", "Mar", "Mon", "Mor",
    "Nar",
    "Pal", "Pel", "Pon", "Ran", "Ros", "Sal", "San", "Sar", "Tor", "Val", "Ver", "Vil", "Zan",
  ]
  private static let middles = [
    "ba", "be", "bo", "ca", "da", "de", "di", "fi", "ga", "go", "la", "le", "ma", "mi", "na", "ne", "no", "pi", "ra",
    "re", "ri", "sa", "se", "ta", "te", "ti", "to", "va", "ve", "vi",
  ]
  private static let familyEnds = ["ghi", "gni", "lli", "ndi", "nti", "rdi", "ri", "sco", "ssi", "tti", "zza"]
  private static let placeEnds = [
    "aro", "etto", "faro", "lago", "monte", "nago", "rico", "rola", "sco", "vento", "volta",
  ]
}
