/// What the invented person said: wishes, a need, words on two of those around her.
enum AdaNotes {
  static let notes = FactTable(
    """
    key | kind  | about | on
    s1  | wish  | P00   | 2026-05-15
    s2  | wish  | P00   | 2026-05-15
    s3  | need  | P00   | 2026-03-12
    s4  | words | P06   | 2026-05-15
    s5  | words | P04   | 2026-05-15
    """)

  static let italian = FactTable(
    """
    key | text
    s1  | tornare al mercato il sabato
    s2  | non essere sempre quella che riceve
    s3  | qualcuno che venga di notte, se cado
    s4  | ha le chiavi da vent'anni, entra senza suonare
    s5  | la sento la domenica
    """)

  static let english = FactTable(
    """
    key | text
    s1  | to go back to the Saturday market
    s2  | not always being the one who receives
    s3  | someone who comes at night if I fall
    s4  | she has had the keys for twenty years, she comes in without ringing
    s5  | I hear her on Sundays
    """)
}
