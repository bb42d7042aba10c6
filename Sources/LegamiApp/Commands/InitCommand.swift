import LegamiDemonstration
import LegamiStore
import LegamiWords

/// `legami init`: makes a practice store, empty or with the demonstration, where there is none.
enum InitCommand {
  static func run(demonstration: Bool, setting: CommandSetting) throws -> CommandResult {
    let words = setting.words
    let path = setting.storePath
    do {
      if demonstration {
        try Demonstration.create(at: path, language: words.language.rawValue)
      } else {
        let settings = StoreSettings(standing: .practice, language: words.language.rawValue)
        try Store.create(at: path, settings: settings, user: setting.user, clock: setting.clock).close()
      }
    } catch {
      throw error.ofMaking(path)
    }
    let option = setting.options.store == nil ? "" : " --store \(ShellWord.quoted(path))"
    return CommandResult(lines: words.storeMade(path, isDemonstration: demonstration, option: option), isKept: true)
  }
}

/// A path as it can be copied into a command.
enum ShellWord {
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || "/._-+,@%".utf8.contains(byte)
    }
    return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
