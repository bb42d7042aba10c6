import LegamiModel

extension Words {
  /// The part somebody plays, in agreement with `gender`: "vicina"; "vicino/a" when the gender was not said.
  public func name(_ role: Role, gender: Gender? = nil) -> String {
    switch role {
    case .ego: say("persona al centro", "person at the centre")
    case .family: say("familiare", "family member")
    case .partner: say("coniuge o partner", "spouse or partner")
    case .friend: say(agree(gender, "amico", "amica"), "friend")
    case .neighbour: say(agree(gender, "vicino", "vicina"), "neighbour")
    case .colleague: say("collega", "colleague")
    case .schoolmate:
      say(agree(gender, "compagno di scuola", "compagna di scuola", both: "compagno/a di scuola"), "schoolmate")
    case .acquaintance: say("conoscente", "acquaintance")
    case .naturalHelper: say("aiutante naturale", "natural helper")
    case .familyCarer: say("caregiver familiare", "family carer")
    case .participant: say("partecipante", "participant")
    case .volunteer: say(agree(gender, "volontario", "volontaria"), "volunteer")
    case .peer: say("pari", "peer")
    case .groupFacilitator:
      say(
        agree(gender, "facilitatore del gruppo", "facilitatrice del gruppo", both: "facilitatore/trice del gruppo"),
        "group facilitator")
    case .associationMember: say(agree(gender, "socio", "socia"), "association member")
    case .professional: say(agree(gender, "operatore", "operatrice", both: "operatore/trice"), "practitioner")
    case .caseManager: "case manager"
    case .relationalGuide: say("guida relazionale", "relational guide")
    case .communityProfessional:
      say(
        agree(gender, "operatore di comunità", "operatrice di comunità", both: "operatore/trice di comunità"),
        "community practitioner")
    case .mediatorCoach: say("coach multi-appartenenza", "multi-affiliation coach")
    case .tutor: "tutor"
    case .consultant: say("consulente", "consultant")
    case .paidCarer: say("assistente familiare", "home carer")
    case .employer:
      say(agree(gender, "datore di lavoro", "datrice di lavoro", both: "datore/trice di lavoro"), "employer")
    case .guardian:
      say(
        agree(
          gender, "amministratore di sostegno", "amministratrice di sostegno",
          both: "amministratore/trice di sostegno"),
        "court-appointed supporter")
    case .teacher: say("insegnante", "teacher")
    case .representative: say("referente", "contact person")
    case .communityLeader: say("leader di comunità", "community leader")
    case .politician:
      say(
        agree(gender, "amministratore locale", "amministratrice locale", both: "amministratore/trice locale"),
        "local politician")
    case .communityBody: say("organismo di comunità", "community body")
    case .meetingPromoter: say("fa incontrare", "brings people together")
    case .unspecified: notSaid
    }
  }

  /// Those who play the same part, to speak of them together: "i familiari si conoscono tutti?"
  public func plural(_ role: Role) -> String {
    switch role {
    case .ego: say("persone al centro", "people at the centre")
    case .family: say("familiari", "family members")
    case .partner: say("coniugi e partner", "spouses and partners")
    case .friend: say("amici", "friends")
    case .neighbour: say("vicini", "neighbours")
    case .colleague: say("colleghi", "colleagues")
    case .schoolmate: say("compagni di scuola", "schoolmates")
    case .acquaintance: say("conoscenti", "acquaintances")
    case .naturalHelper: say("aiutanti naturali", "natural helpers")
    case .familyCarer: say("caregiver familiari", "family carers")
    case .participant: say("partecipanti", "participants")
    case .volunteer: say("volontari", "volunteers")
    case .peer: say("pari del gruppo", "peers")
    case .groupFacilitator: say("facilitatori", "group facilitators")
    case .associationMember: say("soci", "association members")
    case .professional: say("operatori", "practitioners")
    case .caseManager: say("case manager", "case managers")
    case .relationalGuide: say("guide relazionali", "relational guides")
    case .communityProfessional: say("operatori di comunità", "community practitioners")
    case .mediatorCoach: say("coach multi-appartenenza", "multi-affiliation coaches")
    case .tutor: say("tutor", "tutors")
    case .consultant: say("consulenti", "consultants")
    case .paidCarer: say("assistenti familiari", "home carers")
    case .employer: say("datori di lavoro", "employers")
    case .guardian: say("amministratori di sostegno", "court-appointed supporters")
    case .teacher: say("insegnanti", "teachers")
    case .representative: say("referenti", "contact persons")
    case .communityLeader: say("leader di comunità", "community leaders")
    case .politician: say("amministratori locali", "local politicians")
    case .communityBody: say("organismi di comunità", "community bodies")
    case .meetingPromoter: say("chi fa incontrare", "those who bring people together")
    case .unspecified: say("altri", "others")
    }
  }
}
