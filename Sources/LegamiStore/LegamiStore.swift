// LegamiStore
