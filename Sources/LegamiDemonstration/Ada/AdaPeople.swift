/// The people of the invented person's net. Bodies and places of the net are partners of the district.
enum AdaPeople {
  static let people = FactTable(
    """
    key | name          | gender
    P00 | Ada Esempio   | feminine
    P01 | Bruno         | masculine
    P02 | Carla         | feminine
    P03 | Dario         | masculine
    P04 | Elsa          | feminine
    P05 | Fausto        | masculine
    P06 | Gina          | feminine
    P07 | Hassan        | masculine
    P08 | Ines          | feminine
    P09 | Lino          | masculine
    P10 | Mara          | feminine
    P11 | don Nello     | masculine
    P12 | Olga          | feminine
    P14 | Paola         | feminine
    P15 | Quinto        | masculine
    P16 | dott.ssa Rita | feminine
    P17 | Silvano       | masculine
    P18 | Tina          | feminine
    P19 | Ugo           | masculine
    P20 | Vera          | feminine
    P23 | Yuri          | masculine
    """)

  static let summaries = FactTable(
    """
    key | it                                                      | en
    P00 | 79 anni, vedova, ex sarta; tornata a casa dall'ospedale | 79, widow, retired seamstress; home from hospital
    P01 | figlio, abita a 40 km                                   | son, lives 40 km away
    P02 | nuora                                                   | daughter-in-law
    P03 | nipote, studente                                        | grandson, student
    P04 | sorella, in un'altra regione                            | sister, in another region
    P05 | cognato                                                 | brother-in-law
    P06 | vicina di pianerottolo, ha le chiavi                    | neighbour on the landing, holds the keys
    P07 | fruttivendolo sotto casa                                | greengrocer downstairs
    P08 | amica di sempre, esce poco                              | lifelong friend, rarely goes out
    P09 | amico del centro anziani                                | friend from the seniors' centre
    P10 | ex collega della sartoria                               | former colleague at the tailor's
    P11 | parroco                                                 | parish priest
    P12 | volontaria, accompagnamenti                             | volunteer, transport
    P14 | assistente familiare con contratto privato              | paid home carer, private contract
    P15 | barista del Bar dell'Angolo                             | barman, Bar dell'Angolo
    P16 | medica di medicina generale                             | general practitioner
    P17 | assistente sociale, case manager                        | social worker, case manager
    P18 | infermiera ADI                                          | home-care nurse
    P19 | fisioterapista                                          | physiotherapist
    P20 | infermiera dimissioni protette, ospedale                | protected-discharge nurse, hospital
    P23 | operatore socio-sanitario del SAD                       | home-help worker
    """)

  static let professions = FactTable(
    """
    key | it                          | en
    P00 | sarta in pensione           | retired seamstress
    P03 | studente                    | student
    P07 | fruttivendolo               | greengrocer
    P10 | sarta                       | seamstress
    P11 | parroco                     | parish priest
    P14 | assistente familiare        | home carer
    P15 | barista                     | barman
    P16 | medica di medicina generale | general practitioner
    P17 | assistente sociale          | social worker
    P18 | infermiera                  | nurse
    P19 | fisioterapista              | physiotherapist
    P20 | infermiera                  | nurse
    P23 | operatore socio-sanitario   | home-help worker
    """)
}
