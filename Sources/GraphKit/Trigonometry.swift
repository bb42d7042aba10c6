import Foundation

// By names of their own, so that only this file needs the platform's mathematics.
func cosine(_ angle: Double) -> Double { cos(angle) }
func sine(_ angle: Double) -> Double { sin(angle) }
