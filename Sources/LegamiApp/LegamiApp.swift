// LegamiApp
