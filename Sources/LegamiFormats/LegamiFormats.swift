// LegamiFormats
