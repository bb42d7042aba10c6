/// What is said once about a terminal that cannot show everything.
extension Words {
  public func terminalNote(_ code: String, name: String) -> String {
    switch code {
    case "terminal.fallback":
      say(
        "Questo terminale non è noto alla macchina: si usa \(name).",
        "This machine does not know this terminal: \(name) is used.")
    case "terminal.locale":
      say(
        "La lingua del terminale manca sul server: i caratteri sono UTF-8.",
        "The terminal's locale is missing here: characters are UTF-8.")
    case "terminal.ascii":
      say("Il terminale non è UTF-8: si scrive in ASCII.", "The terminal is not UTF-8: everything is in ASCII.")
    case "terminal.colourless":
      say("Senza colori.", "Without colour.")
    default: ""
    }
  }
}
