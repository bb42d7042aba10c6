// LegamiWords
