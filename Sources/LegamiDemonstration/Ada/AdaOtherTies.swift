/// The ties among those around the invented person, and of them with the bodies where they work, help or live.
enum AdaOtherTies {
  static let ties = FactTable(
    """
    key | a   | b   | type          | role      | strength | stress | from       | to
    u01 | P01 | P02 | couple        | –         | strong   | some   | 1998-01    | –
    u02 | P01 | P03 | kinship       | –         | strong   | none   | 2006-09    | –
    u03 | P02 | P03 | kinship       | –         | strong   | none   | 2006-09    | –
    u04 | P04 | P05 | couple        | –         | strong   | none   | 1971-10    | –
    u05 | P01 | P04 | kinship       | –         | tenuous  | none   | 1972-04    | –
    u06 | P01 | P06 | acquaintance  | –         | moderate | none   | 2015-01    | –
    u07 | P06 | P07 | acquaintance  | –         | moderate | none   | 2015-03    | –
    u08 | P06 | P08 | friendship    | –         | tenuous  | none   | 2010-01    | –
    u09 | P06 | P14 | acquaintance  | –         | moderate | none   | 2026-03-16 | –
    u10 | P08 | P11 | acquaintance  | –         | moderate | none   | 1998-01    | –
    u11 | P11 | P12 | acquaintance  | –         | moderate | none   | 2018-01    | –
    u12 | P12 | P13 | participation | volunteer | strong   | none   | 2019-01    | –
    u13 | P09 | P24 | participation | –         | strong   | none   | 2012-09    | –
    u14 | P09 | P15 | acquaintance  | –         | moderate | none   | 2012-09    | –
    u15 | P17 | P01 | care          | –         | moderate | none   | 2026-02-23 | –
    u16 | P17 | P25 | employment    | –         | strong   | none   | 2020-01    | –
    u17 | P17 | P20 | cooperation   | –         | moderate | none   | 2026-02-20 | 2026-03-09
    u18 | P17 | P22 | cooperation   | –         | strong   | none   | 2021-01    | –
    u19 | P23 | P22 | employment    | –         | strong   | none   | 2022-01    | –
    u20 | P16 | P18 | cooperation   | –         | moderate | none   | 2024-01    | –
    u21 | P14 | P01 | employment    | –         | moderate | some   | 2026-03-16 | –
    u22 | P01 | P21 | participation | –         | moderate | none   | 2026-04-10 | –
    u25 | P14 | P23 | acquaintance  | –         | tenuous  | some   | 2026-03-16 | –
    u26 | P03 | P06 | acquaintance  | –         | tenuous  | none   | 2020-01    | –
    u31 | P07 | W26 | part_of       | –         | –        | –      | –          | –
    u32 | P11 | W22 | part_of       | –         | –        | –      | –          | –
    u33 | P15 | W25 | part_of       | –         | –        | –      | –          | –
    """)

  /// Ties that the district's tables hold too, under another name: what the person's net adds to them.
  static let sharedWithDistrict = FactTable(
    """
    key | also | strength | stress
    c01 | u24  | strong   | none
    c02 | u23  | moderate | none
    s01 | u28  | –        | –
    s02 | u27  | –        | –
    s03 | u30  | –        | –
    s04 | u29  | –        | –
    """)

  /// `kinship` reads: the second end is the first one's.
  static let words = FactTable(
    """
    key | kinship    | it                | en
    u01 | –          | moglie            | wife
    u02 | child      | figlio            | son
    u03 | child      | figlio            | son
    u04 | –          | marito            | husband
    u05 | uncle_aunt | zia               | aunt
    u21 | –          | datore di lavoro  | employer
    u31 | –          | la sua bottega    | his shop
    u32 | –          | la sua parrocchia | his parish
    u33 | –          | il suo bar        | his bar
    """)
}
