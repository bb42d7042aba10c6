/// The ties of the documented partnership. A row is as many ties as it has ends, numbered on from `first`.
///
/// `as` is the part that the first end plays; `guess` says what the source leaves open, where the tie is an assumption.
enum NautilusTies {
  static let ties = FactTable(
    """
    first | from                    | to              | type          | as        | since | until | slides | guess
    1     | N02 N03 N05             | N01             | part_of       | unit      | –     | –     | 11     | –
    4     | N07 N08 N09             | N06             | part_of       | unit      | –     | –     | 11     | –
    7     | N04                     | N03             | part_of       | unit      | –     | –     | –      | parent
    8     | N11                     | N10             | leads         | lead      | –     | –     | 11     | –
    9     | N13                     | N12             | leads         | lead      | –     | –     | 11     | –
    10    | N15                     | N14             | leads         | lead      | –     | –     | 11     | –
    11    | N17                     | N16             | leads         | lead      | –     | –     | 11     | –
    12    | N01 N06 N10 N12 N14 N16 | N23             | participation | member    | 2003  | 2004  | –      | members
    18    | N01 N06 N10 N12 N14 N16 | N24             | participation | signatory | 2005  | 2008  | –      | signatories
    24    | N02                     | N22             | participation | social    | 2005  | 2008  | 10 11  | –
    25    | N03 N05                 | N22             | participation | work      | 2005  | 2008  | 10 11  | –
    27    | N07 N08 N09             | N22             | participation | health    | 2005  | 2008  | 10 11  | –
    30    | N10 N12 N14 N16         | N22             | participation | social    | 2005  | 2008  | 10 11  | –
    34    | N07 N08 N09 N10 N04 N05 | N18             | participation | operator  | 2007  | 2008  | 8      | –
    40    | N07 N08 N09 N12 N04 N05 | N19             | participation | operator  | 2007  | 2008  | 8      | –
    46    | N07 N08 N09 N14 N04 N05 | N20             | participation | operator  | 2007  | 2008  | 8      | –
    52    | N07 N08 N09 N16 N04 N05 | N21             | participation | operator  | 2007  | 2008  | 8      | –
    58    | N22                     | N18 N19 N20 N21 | governance    | governing | 2007  | 2008  | 10 12  | –
    62    | N22                     | N25             | participation | steering  | 2005  | 2008  | 12     | –
    63    | N18 N19 N20 N21         | N25             | participation | carrying  | 2007  | 2008  | 9      | –
    67    | N18 N19 N20 N21         | N26             | cooperation   | tutoring  | 2007  | 2008  | 17     | –
    71    | N18 N19 N20 N21         | N27             | cooperation   | resources | 2007  | 2008  | 15     | –
    """)

  static let parts = FactTable(
    """
    key       | area   | it                                      | en
    unit      | –      | unità interna                           | internal unit
    lead      | –      | ente capofila                           | lead body
    member    | –      | componente                              | member
    signatory | –      | firmatario                              | signatory
    social    | social | componente, settore servizi sociali     | member, social services sector
    work      | work   | componente, settore lavoro e formazione | member, work and training sector
    health    | health | componente, settore sanità              | member, health sector
    operator  | –      | operatore                               | operator
    governing | –      | istituisce e coordina                   | sets up and coordinates
    steering  | –      | governa e monitora                      | governs and monitors
    carrying  | –      | attua                                   | carries out
    tutoring  | –      | prepara e segue gli inserimenti         | prepares and tutors placements
    resources | –      | attiva risorse                          | draws in resources
    """)

  static let guesses = FactTable(
    """
    key         | it                                           | en
    parent      | ipotesi: la fonte non dice da chi dipende    | assumption: the source does not name the parent body
    members     | ipotesi: componenti non elencati nella fonte | assumption: members not listed in the source
    signatories | ipotesi: firmatari non elencati nella fonte  | assumption: signatories not listed in the source
    """)
}
