import Foundation

extension Words {
  /// A noun with its count: "1 persona", "21 persone", "0 persone".
  public func count(
    _ number: Int, _ italian: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    "\(self.number(number)) \(plural(number, italian, english))"
  }

  /// The noun alone, in the number that agrees with `number`.
  public func plural(
    _ number: Int, _ italian: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    number == 1 ? say(italian.one, english.one) : say(italian.many, english.many)
  }

  /// A whole number, its thousands apart from five figures on: "9999", "100.000".
  public func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return String(number) }
    return (number < 0 ? "-" : "") + grouped(digits)
  }

  /// A number with `decimals` figures after the mark: "0,118" in Italian, "0.118" in English; "—" when it is none.
  public func number(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return "—" }
    let text = String(format: "%.\(max(0, min(decimals, 9)))f", number)
    let isZero = text.allSatisfy { "-0.".contains($0) }
    let signless = text.hasPrefix("-") ? String(text.dropFirst()) : text
    let parts = signless.split(separator: ".", maxSplits: 1)
    let whole = parts[0].count > 4 ? grouped(String(parts[0])) : String(parts[0])
    let sign = text.hasPrefix("-") && !isZero ? "-" : ""
    return sign + whole + (parts.count > 1 ? say(",", ".") + parts[1] : "")
  }

  /// A share of one as a whole percentage: "64%"; "—" when there is nothing to share.
  public func percent(_ share: Double) -> String {
    share.isFinite ? "\(number(share * 100, decimals: 0))%" : "—"
  }

  /// Hours from hundredths: "1 ora", "12,5 ore".
  public func hours(hundredths: Int) -> String {
    let text = trimmed(hundredths)
    return "\(text) \(plural(hundredths == 100 ? 1 : 2, ("ora", "ore"), ("hour", "hours")))"
  }

  /// Euro from cents: "1250 €" and "12,50 €" in Italian, "€1250" and "€12.50" in English.
  public func euro(cents: Int) -> String {
    let amount = number(Double(cents.magnitude) / 100, decimals: cents % 100 == 0 ? 0 : 2)
    let sign = cents < 0 ? "-" : ""
    return say("\(sign)\(amount) €", "\(sign)€\(amount)")
  }

  private func trimmed(_ hundredths: Int) -> String {
    let decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2
    return number(Double(hundredths) / 100, decimals: decimals)
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += say(".", ",") }
      text.append(digit)
    }
    return text
  }
}
