/// The twelve seats of the planning group, and who sits there in practice.
enum DistrictSeats {
  static let seats = FactTable(
    """
    key | a   | side      | adhesion      | mandate  | responsibility | from
    g01 | W01 | technical | institutional | strong   | responsible    | 2026-02-10
    g02 | W03 | technical | institutional | strong   | chair          | 2026-02-10
    g03 | W05 | technical | institutional | weak     | contributes    | 2026-02-10
    g04 | W06 | technical | personal      | adequate | none           | 2026-02-10
    g05 | W07 | technical | personal      | weak     | contributes    | 2026-02-10
    g06 | W11 | political | institutional | weak     | none           | 2026-02-10
    g07 | W12 | technical | institutional | adequate | contributes    | 2026-02-10
    g08 | W14 | technical | institutional | adequate | none           | 2026-02-10
    g09 | W15 | technical | institutional | strong   | contributes    | 2026-02-10
    g10 | W16 | citizen   | personal      | adequate | none           | 2026-02-10
    g11 | W22 | citizen   | personal      | adequate | none           | 2026-02-10
    g12 | W32 | citizen   | personal      | beyond   | contributes    | 2026-02-10
    """)

  /// `person` is the same person in the other net, where there is one.
  static let sitters = FactTable(
    """
    key | person | it              | en
    g01 | P17    | Silvano         | Silvano
    g02 | –      | Bianca          | Bianca
    g03 | P20    | Vera            | Vera
    g04 | P18    | Tina            | Tina
    g05 | –      | maestra Bice    | Bice, a teacher
    g06 | –      | assessora Delia | Delia, a councillor
    g07 | –      | Edo             | Edo
    g08 | P12    | Olga            | Olga
    g09 | –      | Fiamma          | Fiamma
    g10 | –      | una caregiver   | a carer
    g11 | P11    | don Nello       | don Nello
    g12 | –      | Ivo             | Ivo
    """)
}
