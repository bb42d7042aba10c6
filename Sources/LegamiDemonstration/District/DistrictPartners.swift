/// The partners of the invented district.
///
/// `also` is the name of the same body in the person's net.
enum DistrictPartners {
  static let territories = FactTable(
    """
    key | form         | name              | it                              | en
    BF  | municipality | Borgo Finto       | Comune inventato                | invented municipality
    PI  | municipality | Ponte Immaginario | Comune inventato                | invented municipality
    RI  | municipality | Rocca Inventata   | Comune inventato                | invented municipality
    VF  | district     | Valfinta          | distretto inventato, tre Comuni | invented district, three municipalities
    """)

  static let partners = FactTable(
    """
    key | also | kind         | form                  | sector       | area          | territory | context   | openness
    W01 | P25  | organisation | unit                  | public       | social        | BF        | home      | –
    W02 | –    | organisation | unit                  | public       | social        | PI        | home      | –
    W03 | –    | group        | plan_office           | public       | social        | VF        | –         | –
    W04 | –    | place        | community_house       | public       | health        | BF        | home      | 4
    W05 | –    | organisation | unit                  | public       | health        | RI        | home      | –
    W06 | –    | organisation | unit                  | public       | social_health | VF        | home      | –
    W07 | –    | organisation | school                | public       | education     | BF        | work      | –
    W08 | –    | organisation | school                | public       | training      | PI        | work      | –
    W09 | –    | organisation | job_centre            | public       | work          | PI        | work      | –
    W10 | –    | place        | library               | public       | culture       | BF        | sociality | 5
    W11 | –    | group        | mayors_committee      | public       | social        | VF        | –         | –
    W12 | P22  | organisation | social_coop           | third_sector | social        | BF        | home      | –
    W13 | –    | organisation | social_coop           | third_sector | work          | PI        | work      | –
    W14 | P13  | organisation | voluntary_org         | third_sector | social        | BF        | home      | –
    W15 | –    | organisation | social_promotion      | third_sector | culture       | PI        | sociality | –
    W16 | P21  | group        | self_help             | citizens     | social        | BF        | home      | –
    W17 | –    | organisation | sports_club           | third_sector | culture       | BF        | sociality | –
    W18 | P24  | place        | seniors_centre        | third_sector | social        | BF        | sociality | 4
    W19 | –    | organisation | foundation            | third_sector | social        | VF        | –         | –
    W20 | –    | place        | nursing_home          | third_sector | social_health | RI        | home      | 2
    W21 | –    | place        | day_centre_disability | third_sector | social_health | PI        | sociality | 2
    W22 | –    | organisation | parish                | religious    | social        | BF        | sociality | –
    W23 | –    | place        | parish                | religious    | social        | BF        | sociality | 4
    W24 | –    | group        | informal              | religious    | social        | BF        | home      | –
    W25 | –    | place        | bar                   | profit       | social        | BF        | sociality | 5
    W26 | –    | organisation | shop                  | profit       | social        | BF        | sociality | –
    W27 | –    | organisation | shop                  | profit       | health        | BF        | home      | –
    W28 | –    | organisation | shop                  | profit       | social        | PI        | sociality | –
    W29 | –    | organisation | shop                  | profit       | social        | BF        | sociality | –
    W30 | –    | organisation | shop                  | profit       | social        | RI        | sociality | –
    W31 | –    | organisation | company               | profit       | work          | PI        | work      | –
    W32 | –    | group        | citizens              | citizens     | social        | BF        | sociality | –
    W33 | –    | group        | informal              | citizens     | social        | BF        | home      | –
    W34 | –    | group        | citizens              | citizens     | education     | BF        | work      | –
    W35 | –    | organisation | social_promotion      | third_sector | culture       | RI        | sociality | –
    """)

  static let names = FactTable(
    """
    key | name
    W01 | Servizio Sociale di Borgo Finto
    W02 | Servizio Sociale di Ponte Immaginario
    W03 | Ufficio di Piano di Valfinta
    W04 | Casa di Comunità di Borgo Finto
    W05 | Dimissioni protette, Ospedale di Rocca Inventata
    W06 | Cure domiciliari, équipe Valfinta
    W07 | Istituto comprensivo «Gianna Favola»
    W08 | Istituto professionale «Arti Inventate»
    W09 | Centro per l'Impiego di Valfinta
    W10 | Biblioteca di Borgo Finto
    W11 | Assemblea dei Sindaci di Valfinta
    W12 | Cooperativa Filo Doppio
    W13 | Cooperativa Terra Nostrana
    W14 | Associazione Ponte Sereno
    W15 | Cortile Aperto APS
    W16 | Gruppo AMA Passi Lenti
    W17 | ASD Pedala Piano
    W18 | Centro anziani Il Gelso
    W19 | Fondazione Seme Inventato
    W20 | RSA Villa Inventata
    W21 | CDD Girasole di Carta
    W22 | Parrocchia di San Finto
    W23 | Oratorio San Finto
    W24 | Caritas di San Finto
    W25 | Bar dell'Angolo
    W26 | Frutta e verdura Hassan
    W27 | Farmacia della Piazza
    W28 | Forno Vecchio
    W29 | Parrucchiera Riccioli
    W30 | Edicola della Stazione
    W31 | Officina Bulloni
    W32 | Comitato di via dei Tigli
    W33 | Vicine delle Betulle
    W34 | Comitato genitori Zaino
    W35 | Banda di Rocca Inventata
    """)

  static let summaries = FactTable(
    """
    key | it                                             | en
    W01 | servizio comunale; segretariato sociale        | municipal social service
    W02 | servizio comunale, una sola assistente sociale | municipal social service, one social worker
    W03 | prepara, convoca, tiene i verbali              | prepares, convenes, keeps the minutes
    W04 | punto unico di accesso, infermiera di comunità | single access point, community nurse
    W05 | ufficio dell'ospedale                          | hospital office for supported discharge
    W06 | infermieri e fisioterapisti a domicilio        | nurses and physiotherapists at home
    W07 | primaria e medie                               | primary and lower secondary school
    W08 | superiori, indirizzo servizi                   | vocational upper secondary school
    W09 | servizio per il lavoro                         | job centre
    W10 | sala libera il giovedì                         | room free on Thursdays
    W11 | parte politica, tre Comuni                     | the political side, three municipalities
    W12 | servizio di assistenza domiciliare (SAD)       | home-help service
    W13 | cooperativa di tipo B, verde e pulizie         | work-integration co-operative
    W14 | ODV, accompagnamenti                           | voluntary organisation, transport
    W15 | feste di cortile, doposcuola                   | courtyard parties, after-school
    W16 | auto-mutuo aiuto fra caregiver                 | carers' self-help group
    W17 | ciclismo amatoriale                            | amateur cycling club
    W18 | carte, pranzo del mercoledì                    | cards, Wednesday lunch
    W19 | finanzia fino ad agosto 2026                   | funds until August 2026
    W20 | giardino chiuso al pubblico                    | garden closed to the public
    W21 | centro diurno disabili                         | day centre, disability
    W22 | don Nello                                      | don Nello's parish
    W23 | campo, cucina, salone                          | pitch, kitchen, hall
    W24 | otto persone, pacchi e visite                  | eight people, parcels and visits
    W25 | Quinto si accorge di chi non viene             | Quinto notices who does not come
    W26 | porta la spesa al piano                        | carries shopping upstairs
    W27 | vede chi non ritira i farmaci                  | sees who does not collect medicines
    W28 | pane sospeso                                   | pay-it-forward bread
    W29 | il mercoledì taglia al Gelso                   | cuts hair at Il Gelso on Wednesdays
    W30 | tiene le chiavi di mezza via                   | keeps half the street's keys
    W31 | due tirocini leggeri                           | two light placements
    W32 | panchine e aiuole                              | benches and flower beds
    W33 | condominio, si bussano ogni sera               | a block of flats; they knock every evening
    W34 | pedibus                                        | walking bus
    W35 | prove il venerdì, nessuno l'ha ancora chiamata | rehearses on Fridays, nobody has called yet
    """)

  static let aliases = FactTable(
    """
    key | it                  | en
    W01 | Sociale Borgo       | Social Borgo
    W02 | Sociale Ponte       | Social Ponte
    W03 | Ufficio di Piano    | Plan office
    W04 | Casa di Comunità    | Community house
    W05 | Dimissioni protette | Hospital discharge
    W06 | Cure domiciliari    | Home nursing
    W07 | Scuola Favola       | Favola school
    W08 | Arti Inventate      | Arti Inventate
    W09 | Centro Impiego      | Job centre
    W10 | Biblioteca          | Library
    W11 | Sindaci             | Mayors
    W12 | Filo Doppio         | Filo Doppio
    W13 | Terra Nostrana      | Terra Nostrana
    W14 | Ponte Sereno        | Ponte Sereno
    W15 | Cortile Aperto      | Cortile Aperto
    W16 | Passi Lenti         | Passi Lenti
    W17 | Pedala Piano        | Pedala Piano
    W18 | Il Gelso            | Il Gelso
    W19 | Seme Inventato      | Seme Inventato
    W20 | Villa Inventata     | Villa Inventata
    W21 | Girasole di Carta   | Girasole di Carta
    W22 | Parrocchia          | Parish
    W23 | Oratorio            | Oratorio
    W24 | Caritas             | Caritas
    W25 | Bar dell'Angolo     | Bar dell'Angolo
    W26 | Frutta e verdura    | Greengrocer's
    W27 | Farmacia            | Pharmacy
    W28 | Forno Vecchio       | Bakery
    W29 | Parrucchiera        | Hairdresser
    W30 | Edicola             | News kiosk
    W31 | Officina            | Workshop
    W32 | Via dei Tigli       | Via dei Tigli
    W33 | Le Betulle          | Le Betulle
    W34 | Genitori Zaino      | Zaino parents
    W35 | Banda di Rocca      | Rocca band
    """)
}
