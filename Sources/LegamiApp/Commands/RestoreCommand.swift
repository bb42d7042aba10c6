import LegamiModel
import LegamiStore
import LegamiWords

/// `legami restore`: a store made of a copy, where there is none; without a file, the copies that are there.
enum RestoreCommand {
  static func run(file: String?, json: Bool, words: Words, path: String) throws -> CommandResult {
    guard let file else { return list(json: json, words: words, path: path) }
    do {
      try Store.restore(from: file, to: path)
    } catch {
      throw error.ofMaking(path)
    }
    return CommandResult(lines: words.storeRestored(path, option: " --store \(ShellWord.quoted(path))"), isKept: true)
  }

  private static func list(json: Bool, words: Words, path: String) -> CommandResult {
    let copies = CopyShelf(of: path).copies.map { (copy: $0, isSound: CopyShelf.isSound($0)) }
    if json {
      return CommandResult(
        .list(
          copies.map { copy, isSound in
            [
              "path": .text(copy.path), "day": .text(copy.day.description), "bytes": JSONValue(Int(copy.size)),
              "sound": .flag(isSound),
            ]
          }))
    }
    guard let newest = copies.first(where: \.isSound)?.copy ?? copies.first?.copy else {
      return CommandResult(lines: [words.noCopies(of: path)])
    }
    let rows = copies.map { copy, isSound in
      [words.date(copy.day), words.fileSize(copy.size), words.soundness(isSound), ShellWord.quoted(copy.path)]
    }
    let command = "legami restore \(ShellWord.quoted(newest.path)) --store \(ShellWord.quoted(path))"
    return CommandResult(
      lines: [words.copyCount(copies.count, of: path), ""] + TextTable.aligned(rows) + [
        "", words.howToTakeBack(command),
      ])
  }
}

extension Words {
  fileprivate func storeRestored(_ path: String, option: String) -> [String] {
    [
      say("Archivio rimesso dalla copia e verificato: \(path)", "Store put back from the copy and checked: \(path)"),
      say("Per aprirlo: legami\(option)", "To open it: legami\(option)"),
    ]
  }

  fileprivate func noCopies(of path: String) -> String {
    say("Non ci sono copie di \(path).", "There are no copies of \(path).")
  }

  fileprivate func copyCount(_ copies: Int, of path: String) -> String {
    let counted = count(copies, ("copia", "copie"), ("copy", "copies"))
    return say("\(counted) di \(path)", "\(counted) of \(path)")
  }

  fileprivate func soundness(_ isSound: Bool) -> String {
    isSound ? say("in ordine", "sound") : say("danneggiata", "damaged")
  }

  fileprivate func howToTakeBack(_ command: String) -> String {
    say(
      "Per riprenderne una, messo da parte l'archivio che c'è: \(command)",
      "To take one back, the store that is there put aside: \(command)")
  }
}
