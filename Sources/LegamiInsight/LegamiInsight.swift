// LegamiInsight
