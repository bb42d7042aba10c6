/// What is said of long work.
extension Words {
  public func readingFile(percent: Int) -> String {
    say("Si legge il file… \(percent)% (Esc interrompe)", "Reading the file… \(percent)% (Esc stops)")
  }

  public var storingFile: String { say("Si scrive nell'archivio…", "Writing to the store…") }

  public func imported(nodes: Int, ties: Int, maps: [String]) -> String {
    let shown = list(maps, atMost: 3)
    return say(
      "Letti: \(nodesAndTies(nodes, ties)) · \(shown)", "Read: \(nodesAndTies(nodes, ties)) · \(shown)")
  }

  public var importCancelled: String {
    say("Lettura interrotta: l'archivio è come prima.", "Reading stopped: the store is as it was.")
  }
}
