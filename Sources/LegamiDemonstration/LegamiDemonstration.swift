// LegamiDemonstration
