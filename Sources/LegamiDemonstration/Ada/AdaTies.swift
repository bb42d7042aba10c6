/// The ties of the invented person with those around her: what they are, how near, what flows.
enum AdaTies {
  static let ties = FactTable(
    """
    key | alter | type          | role             | context   | engagement
    t01 | P01   | kinship       | family           | home      | –
    t02 | P02   | kinship       | family           | home      | –
    t03 | P03   | kinship       | family           | home      | –
    t04 | P04   | kinship       | family           | home      | –
    t05 | P05   | kinship       | family           | home      | –
    t06 | P06   | neighbourhood | neighbour        | home      | informal
    t07 | P07   | acquaintance  | natural_helper   | sociality | naturalistic
    t08 | P08   | friendship    | friend           | sociality | –
    t09 | P09   | friendship    | friend           | sociality | –
    t10 | P10   | colleague     | colleague        | work      | –
    t11 | P11   | acquaintance  | community_leader | sociality | informal
    t12 | P12   | volunteering  | volunteer        | sociality | informal
    t14 | P14   | paid_care     | paid_carer       | home      | formal
    t15 | P15   | acquaintance  | natural_helper   | sociality | naturalistic
    t16 | P16   | care          | professional     | home      | formal
    t17 | P17   | case_mgmt     | case_manager     | home      | formal
    t18 | P18   | care          | professional     | home      | formal
    t19 | P19   | care          | professional     | home      | formal
    t20 | P20   | care          | professional     | home      | formal
    t23 | P23   | care          | professional     | home      | formal
    t24 | P24   | participation | participant      | sociality | informal
    """)

  /// `broken` is when a tie that was active until `to` became an interrupted one.
  static let times = FactTable(
    """
    key | state   | from       | to         | broken
    t01 | active  | 1972-04    | –          | –
    t02 | active  | 1999-06    | –          | –
    t03 | active  | 2006-09    | –          | –
    t04 | active  | 1950-02    | –          | –
    t05 | active  | 1971-10    | –          | –
    t06 | active  | 2004-05    | –          | –
    t07 | active  | 2015-03    | –          | –
    t08 | active  | 1963-01    | –          | –
    t09 | active  | 2012-09    | 2025-12    | 2026-01
    t10 | active  | 1980-01    | 2019-06    | –
    t11 | active  | 1998-01    | –          | –
    t12 | active  | 2026-03-16 | –          | –
    t14 | active  | 2026-03-16 | –          | –
    t15 | dormant | 2001-01    | –          | –
    t16 | active  | 2010-01    | –          | –
    t17 | active  | 2026-02-23 | –          | –
    t18 | active  | 2026-03-10 | –          | –
    t19 | active  | 2026-03-12 | 2026-06-30 | –
    t20 | active  | 2026-02-20 | 2026-03-09 | –
    t23 | active  | 2026-03-16 | –          | –
    t24 | active  | 2010-01    | 2025-12    | 2026-01
    """)

  /// How the centre sees the other end; `last` is the last contact, where it was told.
  static let nearness = FactTable(
    """
    key | ring | strength | stress   | contact | last
    t01 | 1    | strong   | some     | weekly  | –
    t02 | 2    | tenuous  | conflict | monthly | 2026-02-01
    t03 | 1    | strong   | none     | daily   | –
    t04 | 1    | strong   | none     | weekly  | 2026-05-10
    t05 | 3    | tenuous  | none     | yearly  | –
    t06 | 1    | strong   | none     | daily   | –
    t07 | 3    | moderate | none     | weekly  | 2026-05-13
    t08 | 1    | strong   | none     | weekly  | 2026-04-28
    t09 | 2    | tenuous  | none     | never   | –
    t10 | 2    | moderate | none     | never   | –
    t11 | 3    | moderate | none     | monthly | –
    t12 | 2    | moderate | none     | weekly  | 2026-05-12
    t14 | 2    | moderate | some     | daily   | –
    t15 | 3    | moderate | none     | never   | –
    t16 | 3    | moderate | none     | monthly | 2026-03-20
    t17 | 2    | moderate | none     | monthly | –
    t18 | 3    | moderate | none     | weekly  | –
    t19 | 3    | tenuous  | none     | weekly  | –
    t20 | 3    | tenuous  | none     | never   | –
    t23 | 3    | moderate | none     | weekly  | –
    t24 | 3    | moderate | none     | never   | –
    """)

  static let exchanges = FactTable(
    """
    key | receives    | gives
    t01 | emo ins inf | emo
    t03 | com emo     | emo
    t04 | emo app     | emo app
    t06 | ins com pre | com
    t07 | ins         | –
    t08 | emo com     | emo
    t09 | com         | com
    t10 | com         | com
    t11 | emo         | –
    t12 | ins com     | –
    t14 | ins         | –
    t15 | com         | –
    t16 | inf         | –
    t17 | inf app     | –
    t18 | ins         | –
    t19 | ins         | –
    t20 | inf         | –
    t23 | ins         | –
    t24 | com         | –
    """)

  /// The words as they are said of the other end; `kinship` reads: the other end is the centre's.
  static let words = FactTable(
    """
    key | kinship        | it                       | en
    t01 | child          | figlio                   | son
    t02 | child_in_law   | nuora                    | daughter-in-law
    t03 | grandchild     | nipote                   | grandson
    t04 | sibling        | sorella                  | sister
    t05 | sibling_in_law | cognato                  | brother-in-law
    t06 | –              | vicina                   | neighbour
    t07 | –              | fruttivendolo            | greengrocer
    t08 | –              | amica                    | friend
    t09 | –              | amico                    | friend
    t10 | –              | ex collega               | former colleague
    t11 | –              | parroco                  | parish priest
    t12 | –              | volontaria               | volunteer
    t14 | –              | assistente familiare     | home carer
    t15 | –              | barista                  | barman
    t16 | –              | medica di base           | GP
    t17 | –              | assistente sociale       | social worker
    t18 | –              | infermiera               | nurse
    t19 | –              | fisioterapista           | physiotherapist
    t20 | –              | infermiera dell'ospedale | hospital nurse
    t23 | –              | operatore a domicilio    | home-help worker
    t24 | –              | centro anziani           | seniors' centre
    """)
}
