/// The bodies of the documented partnership, named as in the source; `slides` are the places of the source.
enum NautilusBodies {
  static let bodies = FactTable(
    """
    key | kind         | form             | sector       | areas                       | slides
    N01 | organisation | province         | public       | social work training        | 5 11
    N02 | organisation | unit             | public       | social                      | 5 11
    N03 | organisation | department       | public       | work                        | 11
    N04 | organisation | job_centre       | public       | work                        | 5
    N05 | organisation | training_agency  | public       | training                    | 5 11
    N06 | organisation | health_authority | public       | health                      | 5 11
    N07 | organisation | department       | public       | health                      | 5 11
    N08 | organisation | department       | public       | health                      | 5 11
    N09 | organisation | department       | public       | social_health               | 5 11
    N10 | organisation | district         | public       | social                      | 5 11
    N11 | organisation | municipality     | public       | social                      | 11
    N12 | organisation | district         | public       | social                      | 5 11
    N13 | organisation | municipality     | public       | social                      | 11
    N14 | organisation | district         | public       | social                      | 5 11
    N15 | organisation | consortium       | public       | social                      | 11
    N16 | organisation | district         | public       | social                      | 5 11
    N17 | organisation | consortium       | public       | social                      | 11
    N18 | group        | integrated_team  | public       | social health work training | 8 10
    N19 | group        | integrated_team  | public       | social health work training | 8 10
    N20 | group        | integrated_team  | public       | social health work training | 8 10
    N21 | group        | integrated_team  | public       | social health work training | 8 10
    N22 | group        | coordination     | public       | social health work training | 10 11 12
    N23 | group        | working_group    | public       | social health               | 3
    N24 | device       | protocol         | –            | –                           | 3
    N25 | plan         | project          | –            | –                           | 1 4
    N26 | group        | category         | profit       | work                        | 4 15 17
    N27 | group        | category         | third_sector | social                      | 4 15
    """)

  static let names = FactTable(
    """
    key | name
    N01 | Provincia di Frosinone
    N02 | Ufficio Politiche Sociali
    N03 | Settore Politiche per il Lavoro
    N04 | Centri per l'Impiego
    N05 | Agenzia Frosinone Formazione
    N06 | ASL Frosinone (Azienda Sanitaria Locale)
    N07 | Dipartimento Salute Mentale (DSM)
    N08 | Dipartimento Disagio Devianza Dipendenza (D3D)
    N09 | Dipartimento Integrazione Socio Sanitaria (DISS)
    N10 | Distretto socio-assistenziale A
    N11 | Comune di Alatri (capofila)
    N12 | Distretto socio-assistenziale B
    N13 | Comune di Frosinone (capofila)
    N14 | Distretto socio-assistenziale C
    N15 | AIPES
    N16 | Distretto socio-assistenziale D
    N17 | Consorzio dei Comuni del Cassinate
    N18 | UTI A
    N19 | UTI B
    N20 | UTI C
    N21 | UTI D
    N22 | Gruppo di coordinamento provinciale
    N23 | Gruppo di lavoro interistituzionale
    N24 | Protocollo di intesa Nautilus
    N25 | Progetto Nautilus
    N26 | Imprenditoria locale (datori di lavoro)
    N27 | Organismi del Terzo Settore
    """)

  static let summaries = FactTable(
    """
    key | it                                                 | en
    N01 | ente pubblico                                      | public body, the Province
    N02 | ufficio della Provincia                            | social policy office of the Province
    N03 | settore della Provincia                            | labour policy department of the Province
    N04 | servizi per il lavoro                              | job centres
    N05 | agenzia formativa della Provincia                  | training agency of the Province
    N06 | ente pubblico                                      | local health authority
    N07 | dipartimento della ASL                             | mental health department
    N08 | dipartimento della ASL                             | department for distress, deviance and addiction
    N09 | dipartimento della ASL                             | department for social and health care together
    N10 | distretto sociale                                  | social district
    N11 | Comune capofila del distretto A                    | lead municipality of district A
    N12 | distretto sociale                                  | social district
    N13 | Comune capofila del distretto B                    | lead municipality of district B
    N14 | distretto sociale                                  | social district
    N15 | consorzio capofila del distretto C, Sora           | lead consortium of district C, Sora
    N16 | distretto sociale                                  | social district
    N17 | consorzio capofila del distretto D                 | lead consortium of district D
    N18 | unità territoriale integrata                       | integrated territorial unit
    N19 | unità territoriale integrata                       | integrated territorial unit
    N20 | unità territoriale integrata                       | integrated territorial unit
    N21 | unità territoriale integrata                       | integrated territorial unit
    N22 | lavoro e formazione, sanità, servizi sociali       | work and training, health, social services
    N23 | dal 2003 al 2004                                   | inter-institutional working group, 2003 to 2004
    N24 | dal 2005                                           | memorandum of understanding, from 2005
    N25 | inserimento al lavoro di persone svantaggiate      | bringing disadvantaged people into work
    N26 | i datori di lavoro del territorio, non uno per uno | local employers, not named one by one
    N27 | gli enti del territorio, non uno per uno           | third-sector bodies, not named one by one
    """)

  static let aliases = FactTable(
    """
    key | it                | en
    N01 | Provincia         | Province
    N02 | Politiche sociali | Social policy
    N03 | Politiche lavoro  | Labour policy
    N04 | Centri Impiego    | Job centres
    N05 | Agenzia formativa | Training agency
    N06 | ASL               | Health authority
    N07 | DSM               | DSM
    N08 | D3D               | D3D
    N09 | DISS              | DISS
    N10 | Distretto A       | District A
    N11 | Alatri            | Alatri
    N12 | Distretto B       | District B
    N13 | Frosinone         | Frosinone
    N14 | Distretto C       | District C
    N15 | AIPES             | AIPES
    N16 | Distretto D       | District D
    N17 | Cassinate         | Cassinate
    N18 | UTI A             | UTI A
    N19 | UTI B             | UTI B
    N20 | UTI C             | UTI C
    N21 | UTI D             | UTI D
    N22 | Coordinamento     | Coordination
    N23 | Gruppo di lavoro  | Working group
    N24 | Protocollo        | Protocol
    N25 | Progetto          | Project
    N26 | Datori di lavoro  | Employers
    N27 | Terzo Settore     | Third sector
    """)
}
