/// The themes inside the program: the files of `themes/`, written here by `themes/embed.sh`.
enum BuiltInThemes {
  static let sources: [(name: String, text: String)] = [
    (
      "ascii",
      #"""
      # ASCII characters only, no colour: for screen readers, serial lines and old consoles.

      inherits = "mono"
      canvas = "ascii"

      [glyphs]
      "node" = "o"
      "node.person" = "o"
      "node.organisation" = "#"
      "node.group" = "@"
      "node.place" = "^"
      "node.device" = "*"
      "node.plan" = "="
      "node.meeting" = "+"
      "centre" = "O"
      "ring.1" = "1"
      "ring.2" = "2"
      "ring.3" = "3"
      "arrow.right" = ">"
      "arrow.left" = "<"
      "arrow.up" = "^"
      "arrow.down" = "v"
      "arrow.leftright" = "%"
      "arrow.updown" = "%"
      "tie" = "---"
      "tie.strong" = "###"
      "tie.moderate" = "==="
      "tie.tenuous" = "- -"
      "tie.stress" = "-~-"
      "tie.conflict" = "-x-"
      "tie.interrupted" = "-//-"
      "tie.dormant" = ". ."
      "tie.potential" = ".?."
      "mark.stress" = "~"
      "mark.conflict" = "x"
      "mark.interrupted" = "//"
      "mark.potential" = "?"
      "ellipsis" = "~"
      "separator" = "-"
      "dash" = "-"
      "mark" = "*"
      "held_back" = "R"
      "pointer" = ">"
      "check" = "x"
      "check.off" = "."
      "leader" = "."
      "scroll.up" = "^"
      "scroll.down" = "v"
      "box" = "-|++++"
      "bar.full" = "#"
      "bar.empty" = "."
      """# + "\n"
    ),
    (
      "colourblind",
      #"""
      # Blue against orange and yellow instead of red against green, on a dark background.
      # Brightness differs as well as hue.

      inherits = "dark"

      [palette]
      accent = ["#5fafff", "bright-cyan", "cyan"]
      warm = ["#ffd75f", "bright-yellow", "yellow"]
      alarm = ["#ff8700", "bright-yellow", "yellow"]
      calm = ["#d7d7ff", "bright-white", "white"]
      lilac = ["#d7afd7", "white", "white"]
      """# + "\n"
    ),
    (
      "contrast-light",
      #"""
      # High contrast on a light background: at least seven to one.

      inherits = "contrast"

      [palette]
      accent = ["#00005f", "blue", "blue"]
      soft = ["#303030", "black", "default"]
      faint = ["#4e4e4e", "black", "default"]
      warm = ["#5f0000", "black", "default"]
      alarm = ["#870000", "black", "default"]
      calm = ["#005f00", "black", "default"]
      lilac = ["#5f0087", "blue", "blue"]
      """# + "\n"
    ),
    (
      "contrast",
      #"""
      # High contrast on a dark background: at least seven to one, and weight besides colour.

      inherits = "dark"

      [palette]
      accent = ["#87d7ff", "bright-cyan", "cyan"]
      soft = ["#d0d0d0", "white", "default"]
      faint = ["#b2b2b2", "white", "default"]
      warm = ["#ffd75f", "bright-yellow", "yellow"]
      alarm = ["#ffafaf", "bright-yellow", "yellow"]
      calm = ["#afffaf", "bright-green", "green"]
      lilac = ["#d7afff", "white", "default"]

      [styles]
      "footer.key" = "accent bold"
      "message.warning" = "warm bold"
      "message.error" = "alarm bold underline"
      "focus" = "accent bold underline"
      "map.ring" = "faint"
      "map.wedge" = "faint"
      "map.tie.interrupted" = "alarm"
      "map.tie.dormant" = "soft"
      "map.tie.dim" = "faint"
      """# + "\n"
    ),
    (
      "dark",
      #"""
      # For terminals with a dark background. Text is the terminal's own; colours are few
      # and never the only sign. A palette entry lists what 256, 16 and 8 colours show.

      canvas = "auto"

      [palette]
      accent = ["#87afd7", "bright-cyan", "cyan"]
      soft = ["#8a8a8a", "white", "default"]
      faint = ["#767676", "bright-black", "default"]
      warm = ["#d7af5f", "bright-yellow", "yellow"]
      alarm = ["#ff8787", "bright-red", "red"]
      calm = ["#87af87", "bright-green", "green"]
      lilac = ["#af87d7", "bright-magenta", "magenta"]

      [styles]
      "text" = "default"
      "text.dim" = "soft"
      "text.strong" = "bold"

      "header" = "default"
      "header.mark" = "accent bold"
      "footer" = "soft"
      "footer.key" = "accent"
      "message" = "default"
      "message.warning" = "warm"
      "message.error" = "alarm bold"

      "cursor.row" = "reverse"
      "focus" = "accent bold"

      "map.node" = "default"
      "map.node.person" = "default"
      "map.node.organisation" = "accent"
      "map.node.group" = "calm"
      "map.node.place" = "warm"
      "map.node.device" = "lilac"
      "map.node.plan" = "lilac"
      "map.node.meeting" = "soft"
      "map.centre" = "accent bold"
      "map.label" = "default"
      "map.label.focus" = "accent bold reverse"
      "map.label.dim" = "soft"
      "map.ring" = "faint dim"
      "map.wedge" = "faint dim"
      "map.tie" = "soft"
      "map.tie.strong" = "default bold"
      "map.tie.moderate" = "default"
      "map.tie.tenuous" = "soft"
      "map.tie.stress" = "warm"
      "map.tie.conflict" = "alarm"
      "map.tie.interrupted" = "alarm dim"
      "map.tie.dormant" = "soft dim"
      "map.tie.potential" = "accent"
      "map.tie.focus" = "accent bold"
      "map.tie.dim" = "faint dim"

      "panel.border" = "faint"
      "panel.title" = "bold"
      "input" = "default"
      "input.cursor" = "reverse"
      "input.label" = "soft"
      "list.header" = "soft underline"
      "list.mark" = "accent bold"
      "curtain" = "default"

      "level.person" = "default"
      "level.volunteer" = "calm"
      "level.service" = "accent"
      "level.community" = "warm"
      "engagement.formal" = "accent"
      "engagement.informal" = "calm"
      "engagement.naturalistic" = "warm"

      [glyphs]
      "node" = "○"
      "node.person" = "○"
      "node.organisation" = "□"
      "node.group" = "◎"
      "node.place" = "⌂"
      "node.device" = "◇"
      "node.plan" = "▤"
      "node.meeting" = "✦"
      "centre" = "◉"
      "ring.1" = "①"
      "ring.2" = "②"
      "ring.3" = "③"
      "arrow.right" = "▶"
      "arrow.left" = "◀"
      "arrow.up" = "▲"
      "arrow.down" = "▼"
      "arrow.leftright" = "↔"
      "arrow.updown" = "↕"
      "tie" = "───"
      "tie.strong" = "═══"
      "tie.moderate" = "━━━"
      "tie.tenuous" = "╌╌╌"
      "tie.stress" = "─∿─"
      "tie.conflict" = "─╳─"
      "tie.interrupted" = "─╱╱─"
      "tie.dormant" = "┄┄┄"
      "tie.potential" = "┈?┈"
      "mark.stress" = "∿"
      "mark.conflict" = "╳"
      "mark.interrupted" = "╱╱"
      "mark.potential" = "?"
      "ellipsis" = "…"
      "separator" = "·"
      "dash" = "—"
      "mark" = "●"
      "pointer" = "›"
      "mark.off" = " "
      "check" = "✓"
      "check.off" = "·"
      "more" = "+"
      "held_back" = "⊘"
      "leader" = "·"
      "scroll.up" = "↑"
      "scroll.down" = "↓"
      "box" = "─│┌┐└┘"
      "bar.full" = "█"
      "bar.empty" = "░"
      """# + "\n"
    ),
    (
      "light",
      #"""
      # For terminals with a light background.

      inherits = "dark"

      [palette]
      accent = ["#005f87", "blue", "blue"]
      soft = ["#626262", "black", "default"]
      faint = ["#6c6c6c", "bright-black", "default"]
      warm = ["#875f00", "black", "default"]
      alarm = ["#af0000", "red", "red"]
      calm = ["#005f00", "black", "default"]
      lilac = ["#5f0087", "blue", "blue"]
      """# + "\n"
    ),
    (
      "mono",
      #"""
      # No colour at all: bold, dim, underline and reverse carry what colour would.

      canvas = "auto"
      inherits = "dark"

      [palette]
      accent = "default"
      soft = "default"
      faint = "default"
      warm = "default"
      alarm = "default"
      calm = "default"
      lilac = "default"

      [styles]
      "text.dim" = "dim"
      "footer" = "dim"
      "footer.key" = "bold"
      "message.warning" = "bold"
      "message.error" = "bold reverse"
      "focus" = "bold underline"
      "map.node.organisation" = "default"
      "map.centre" = "bold underline"
      "map.label.focus" = "bold reverse"
      "map.label.dim" = "dim"
      "map.tie" = "default"
      "map.tie.tenuous" = "dim"
      "map.tie.conflict" = "bold"
      "map.tie.focus" = "bold"
      "input.label" = "dim"
      "list.header" = "underline"
      "list.mark" = "bold"
      """# + "\n"
    ),
  ]
}
