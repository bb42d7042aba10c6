/// The planning group, its sheet and actions, and the agreements of the invented district.
enum DistrictPlans {
  static let nodes = FactTable(
    """
    key | kind   | form               | area   | context   | from       | to
    G01 | group  | planning           | social | –         | 2026-02-10 | –
    S01 | plan   | sheet              | –      | –         | 2025-10-01 | 2026-08-31
    A01 | plan   | action             | –      | home      | 2025-10-01 | 2026-06-30
    A02 | plan   | action             | –      | work      | 2025-11-01 | 2026-06-30
    A03 | plan   | action             | –      | sociality | 2025-10-01 | 2026-08-31
    A04 | plan   | action             | –      | –         | 2025-10-01 | 2026-05-31
    A05 | plan   | action             | –      | –         | 2026-03-01 | 2026-08-31
    D01 | device | convention         | –      | –         | 2025-01-01 | 2026-06-30
    D02 | device | convention         | –      | –         | 2024-01-01 | 2026-12-31
    D03 | device | protocol           | –      | –         | 2023-06-01 | 2026-05-31
    D04 | device | collaboration_pact | –      | –         | 2026-02-01 | 2027-01-31
    """)

  static let names = FactTable(
    """
    key | it                                                  | en
    G01 | Gruppo di programmazione Domiciliarità              | Planning group "Living at home"
    S01 | Scheda «Abitare le relazioni»                       | Sheet "Inhabiting relationships"
    A01 | Visite di vicinato dopo le dimissioni               | Neighbourly visits after discharge
    A02 | Pomeriggi di prova in bottega                       | Try-out afternoons in workshops
    A03 | I luoghi che si accorgono                           | Places that notice
    A04 | Mappatura dei partner e dei tipi di ingaggio        | Mapping partners and engagement types
    A05 | Passaggio di strategie                              | Passing on strategies
    D01 | Convenzione Comune–Ponte Sereno                     | Agreement Municipality–Ponte Sereno
    D02 | Accordo SAD Comune–Filo Doppio                      | Home-help agreement Municipality–Filo Doppio
    D03 | Protocollo dimissioni protette                      | Supported-discharge protocol
    D04 | Patto di collaborazione «Panchine di via dei Tigli» | Collaboration pact "Benches of via dei Tigli"
    """)

  static let summaries = FactTable(
    """
    key | it                                                   | en
    G01 | dodici posti intorno a un tavolo                     | twelve seats around one table
    S01 | tiene insieme le cinque azioni                       | holds the five actions together
    A01 | chi torna dall'ospedale trova qualcuno che bussa     | who comes home from hospital hears a knock
    A02 | quattro pomeriggi in bottega, senza banchi di scuola | four afternoons in a workshop, not at a school desk
    A03 | negozi e luoghi che si accorgono di chi manca        | shops and places that notice who is missing
    A04 | chi c'è, e come è ingaggiato                         | who is there, and how each is engaged
    A05 | passare a chi vive i luoghi i modi che funzionano    | handing on the ways that work to those who live there
    D01 | accompagnamenti per chi vive solo                    | transport for people who live alone
    D02 | ore di assistenza a casa                             | hours of help at home
    D03 | chi avvisa chi, prima che la persona torni a casa    | who tells whom, before the person comes home
    D04 | panchine e aiuole curate insieme al Comune           | benches and flower beds looked after with the town
    """)

  static let aliases = FactTable(
    """
    key | it             | en
    G01 | Il gruppo      | The group
    S01 | La scheda      | The sheet
    A01 | Visite         | Visits
    A02 | Pomeriggi      | Afternoons
    A03 | Luoghi         | Places
    A04 | Mappatura      | Mapping
    A05 | Strategie      | Strategies
    D01 | Convenzione    | Agreement
    D02 | Accordo SAD    | Home-help deal
    D03 | Protocollo     | Protocol
    D04 | Patto panchine | Benches pact
    """)

  /// Euro, and persons.
  static let actions = FactTable(
    """
    key | planned    | actual     | budget | spent | reached | estimated
    A01 | 2025-10-01 | 2025-11-15 | 3000   | 1800  | 18      | 120
    A02 | 2025-11-01 | 2026-02-10 | 2500   | 400   | 6       | 24
    A03 | 2025-10-01 | 2025-10-01 | 1500   | 1200  | 60      | 400
    A04 | 2025-10-01 | 2025-10-20 | 0      | 0     | –       | –
    A05 | 2026-03-01 | –          | 1000   | 0     | –       | –
    """)

  /// Steps of the actions and objectives of the sheet, in their order.
  static let steps = FactTable(
    """
    key | it                                  | en
    A01 | elenco settimanale delle dimissioni | weekly list of discharges
    A01 | prima visita entro 72 ore           | first visit within 72 hours
    A01 | verifica a 30 giorni                | check after 30 days
    A02 | accordo con la bottega              | agreement with the workshop
    A02 | quattro pomeriggi                   | four afternoons
    A02 | verifica con la famiglia            | check with the family
    A03 | giro dei negozi a coppie            | round of the shops in pairs
    A03 | parola di contatto                  | word of contact
    A03 | grazie di fine stagione             | end-of-season thanks
    A04 | elenco                              | list
    A04 | tre domande per partner             | three questions for each partner
    S01 | coinvolgere i luoghi                | involve the places
    S01 | dare voce ai desideri               | give voice to wishes
    S01 | riabitare i luoghi di vita          | live again in the places of life
    """)

  /// `involvement`, `structuring` and `durability` are bars from 1 to 5.
  static let agreements = FactTable(
    """
    key | renewal  | notice | involvement | structuring | durability
    D01 | explicit | 60     | 3           | 3           | 3
    D02 | explicit | 90     | 2           | 5           | 4
    D03 | explicit | 60     | 2           | 5           | 5
    D04 | tacit    | 30     | 4           | 2           | 2
    """)
}
