/// Ties among partners, what they signed, the tree of the plan, the places that host, who funds and who is to be asked.
enum DistrictPartnerTies {
  static let ties = FactTable(
    """
    key | a   | b   | type          | paper | from       | to         | state     | cents
    v35 | W35 | A03 | participation | –     | 2026-05-12 | –          | potential | –
    v36 | W19 | S01 | funding       | –     | 2025-10-01 | 2026-08-31 | active    | 1200000
    c01 | W01 | W12 | cooperation   | D02   | 2024-01-01 | –          | active    | –
    c02 | W01 | W14 | cooperation   | D01   | 2025-01-01 | –          | active    | –
    c03 | W01 | W06 | cooperation   | D03   | 2023-06-01 | –          | active    | –
    c04 | W05 | W06 | cooperation   | D03   | 2023-06-01 | –          | active    | –
    c05 | W01 | W05 | cooperation   | D03   | 2023-06-01 | –          | active    | –
    c06 | W06 | W12 | cooperation   | –     | 2024-09-01 | –          | active    | –
    c07 | W22 | W24 | cooperation   | –     | 2005-01-01 | –          | active    | –
    c08 | W01 | W24 | cooperation   | –     | 2019-01-01 | –          | active    | –
    c09 | W10 | W15 | cooperation   | –     | 2022-03-01 | –          | active    | –
    c11 | W18 | W25 | cooperation   | –     | 2012-01-01 | –          | active    | –
    c12 | W07 | W34 | cooperation   | –     | 2018-09-01 | –          | active    | –
    c13 | W13 | W31 | cooperation   | –     | 2025-11-01 | –          | active    | –
    c14 | W09 | W13 | cooperation   | –     | 2023-01-01 | –          | active    | –
    c15 | W16 | W18 | cooperation   | –     | 2025-02-01 | –          | active    | –
    c16 | W05 | W20 | cooperation   | –     | 2024-01-01 | –          | active    | –
    c17 | W29 | W33 | acquaintance  | –     | 2010-01-01 | –          | active    | –
    c18 | W17 | W18 | cooperation   | –     | 2023-04-01 | –          | dormant   | –
    c19 | W02 | W15 | cooperation   | –     | 2024-01-01 | 2026-03-31 | active    | –
    c20 | W11 | W03 | governance    | –     | 2025-01-01 | –          | active    | –
    c21 | W23 | W22 | part_of       | –     | –          | –          | active    | –
    c22 | W18 | W29 | cooperation   | –     | 2026-03-01 | –          | active    | –
    s01 | W01 | D01 | participation | –     | 2025-01-01 | 2026-06-30 | active    | –
    s02 | W14 | D01 | participation | –     | 2025-01-01 | 2026-06-30 | active    | –
    s03 | W01 | D02 | participation | –     | 2024-01-01 | 2026-12-31 | active    | –
    s04 | W12 | D02 | participation | –     | 2024-01-01 | 2026-12-31 | active    | –
    s05 | W01 | D03 | participation | –     | 2023-06-01 | 2026-05-31 | active    | –
    s06 | W05 | D03 | participation | –     | 2023-06-01 | 2026-05-31 | active    | –
    s07 | W06 | D03 | participation | –     | 2023-06-01 | 2026-05-31 | active    | –
    s08 | W01 | D04 | participation | –     | 2026-02-01 | 2027-01-31 | active    | –
    s09 | W32 | D04 | participation | –     | 2026-02-01 | 2027-01-31 | active    | –
    p01 | A01 | S01 | part_of       | –     | –          | –          | active    | –
    p02 | A02 | S01 | part_of       | –     | –          | –          | active    | –
    p03 | A03 | S01 | part_of       | –     | –          | –          | active    | –
    p04 | A04 | S01 | part_of       | –     | –          | –          | active    | –
    p05 | A05 | S01 | part_of       | –     | –          | –          | active    | –
    h01 | W04 | A01 | hosts         | –     | 2025-11-15 | –          | active    | –
    h02 | W10 | A03 | hosts         | –     | 2025-10-01 | –          | active    | –
    h03 | W18 | A03 | hosts         | –     | 2025-10-01 | –          | active    | –
    """)

  /// Roles of ends that are there as neighbours, not for a body.
  static let roles = FactTable(
    """
    key | a         | b
    v09 | neighbour | –
    c17 | –         | neighbour
    """)

  static let words = FactTable(
    """
    key | it            | en
    v35 | da contattare | to be contacted
    v36 | 12.000,00 €   | €12,000.00
    s01 | firmatario    | signatory
    s02 | firmataria    | signatory
    s03 | firmatario    | signatory
    s04 | firmataria    | signatory
    s05 | firmatario    | signatory
    s06 | firmatario    | signatory
    s07 | firmatario    | signatory
    s08 | firmatario    | signatory
    s09 | firmatario    | signatory
    """)
}
