/// What flows along the ties of the district. Hours are a month's, euro a year's; an empty cell is not a zero.
enum DistrictExchanges {
  static let exchanges = FactTable(
    """
    key | tie | way | kind        | hours | euro | thanked
    x01 | v01 | →   | staff       | 20    | 6000 | –
    x02 | v02 | →   | staff       | 10    | 3000 | –
    x03 | v04 | →   | staff       | 30    | 9000 | 2025-12-19
    x04 | v05 | →   | volunteers  | 40    | 7200 | 2025-12-19
    x05 | v06 | →   | skills      | 5     | –    | –
    x06 | v07 | →   | volunteers  | 12    | 2160 | –
    x07 | v09 | →   | information | 6     | –    | –
    x08 | v13 | →   | space       | 4     | 800  | –
    x09 | v16 | →   | staff       | 16    | 4800 | –
    x10 | v17 | →   | training    | 6     | 1080 | –
    x11 | v19 | →   | space       | 10    | 1500 | 2026-02-10
    x12 | v20 | →   | staff       | 15    | 3000 | –
    x13 | v22 | →   | space       | 12    | 1800 | 2026-02-10
    x14 | v24 | →   | goods       | –     | 1000 | –
    x15 | v25 | →   | space       | 8     | 1200 | –
    x16 | v26 | →   | information | 4     | –    | 2026-05-12
    x17 | v27 | →   | information | 4     | –    | –
    x18 | v29 | →   | information | 2     | –    | –
    x19 | v31 | →   | volunteers  | 10    | 1800 | –
    x20 | v33 | →   | staff       | 25    | 7500 | –
    x21 | g02 | →   | information | –     | –    | –
    x22 | g01 | ←   | information | –     | –    | –
    x23 | g07 | ←   | information | –     | –    | –
    x24 | g09 | ←   | information | –     | –    | –
    x25 | c05 | →   | information | –     | –    | –
    x26 | c04 | →   | information | –     | –    | –
    x27 | c04 | ←   | information | –     | –    | –
    x28 | c01 | →   | information | –     | –    | –
    x29 | c01 | ←   | information | –     | –    | –
    x30 | c09 | ←   | information | –     | –    | –
    x31 | c08 | ←   | information | –     | –    | –
    x32 | c11 | →   | information | –     | –    | –
    x33 | c11 | ←   | information | –     | –    | –
    """)

  /// How what was given was acknowledged.
  static let thanks = FactTable(
    """
    key | it                                | en
    x03 | relazione di fine anno            | year-end report
    x04 | relazione di fine anno            | year-end report
    x11 | grazie pubblico al primo incontro | thanked in public at the first meeting
    x13 | grazie pubblico al primo incontro | thanked in public at the first meeting
    x16 | biglietto firmato dal gruppo      | card signed by the group
    """)
}
