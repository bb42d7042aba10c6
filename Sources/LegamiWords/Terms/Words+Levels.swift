import LegamiModel

extension Words {
  public func name(_ level: Level) -> String {
    switch level {
    case .person: say("persona", "person")
    case .volunteer: say("volontariato", "volunteer")
    case .service: say("servizi", "service")
    case .community: say("comunità", "community")
    }
  }

  public func fullName(_ level: Level) -> String {
    say("livello \(name(level))", "\(name(level)) level")
  }

  /// *A che titolo*, as a note explains it.
  public func name(_ capacity: Capacity) -> String {
    switch capacity {
    case .own: say("a titolo proprio", "in their own name")
    case .volunteer: say("a titolo volontario", "as a volunteer")
    case .professional: say("a titolo professionale o istituzionale", "by profession or mandate")
    case .community: say("a nome di una comunità", "on behalf of a community")
    }
  }

  /// *A che titolo*, as it is answered: "per sé", "da volontaria".
  public func answer(_ capacity: Capacity, gender: Gender? = nil) -> String {
    switch capacity {
    case .own: say("per sé", "for themselves")
    case .volunteer: say("da \(agree(gender, "volontario", "volontaria"))", "as a volunteer")
    case .professional: say("per lavoro o mandato", "by work or mandate")
    case .community: say("a nome di altri", "on behalf of others")
    }
  }

  public func name(_ subLevel: SubLevel) -> String {
    switch subLevel {
    case .significantOthers: say("altri significativi", "significant others")
    case .neighbours: say("vicinato", "neighbours")
    case .volunteerAndPerson: say("persona e volontariato", "person and volunteers")
    case .peers: say("mutuo aiuto tra pari", "mutual help among peers")
    case .volunteers: say("tra volontari", "among volunteers")
    case .personAndService: say("persona e servizio", "person and service")
    case .withinService: say("dentro un servizio", "within a service")
    case .betweenServices: say("tra servizi", "between services")
    case .communityAndPerson: say("persona e comunità", "person and community")
    case .community: say("comunità", "community")
    }
  }

  public func name(_ network: NetworkType) -> String {
    switch network {
    case .primary: say("rete primaria", "primary network")
    case .secondaryInformal: say("rete secondaria informale", "secondary informal network")
    case .secondaryFormal: say("rete secondaria formale", "secondary formal network")
    case .thirdSector: say("terzo settore", "third sector")
    case .market: say("mercato", "market")
    }
  }
}
