/// The strings that terminfo declares for the keys of some terminals (`infocmp -x -1`, ncurses 6.4), in its notation.
public enum DeclaredKeys {
  public static let terminals = table.keys.sorted()

  /// The keys of one terminal, as the bytes it sends.
  public static func strings(_ terminal: String) -> [[UInt8]] {
    (table[terminal] ?? "").split(whereSeparator: \.isWhitespace).map { bytes(String($0)) }
  }

  private static func bytes(_ notation: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(notation.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "^"), let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch (byte, next) {
      case (UInt8(ascii: "\\"), UInt8(ascii: "E")): bytes.append(0x1B)
      case (UInt8(ascii: "\\"), _): bytes.append(next)
      case (_, UInt8(ascii: "?")): bytes.append(0x7F)
      default: bytes.append(next & 0x1F)
      }
    }
    return bytes
  }

  private static let table = [
    "xterm-256color": #"""
    \E[3;2~ \E[1;2F \E[1;2H \E[2;2~ \E[1;2D \E[6;2~ \E[5;2~ \E[1;2C \EOw \EOy \EOu \EOE ^? \EOq \EOs \E[Z \EOD
    \EOB \EOC \EOA \E[3~ \EOF \EOM \EOP \E[21~ \E[23~ \E[24~ \E[1;2P \E[1;2Q \E[1;2R \E[1;2S \E[15;2~ \E[17;2~
    \E[18;2~ \EOQ \E[19;2~ \E[20;2~ \E[21;2~ \E[23;2~ \E[24;2~ \E[1;5P \E[1;5Q \E[1;5R \E[1;5S \E[15;5~ \EOR
    \E[17;5~ \E[18;5~ \E[19;5~ \E[20;5~ \E[21;5~ \E[23;5~ \E[24;5~ \E[1;6P \E[1;6Q \E[1;6R \EOS \E[1;6S
    \E[15;6~ \E[17;6~ \E[18;6~ \E[19;6~ \E[20;6~ \E[21;6~ \E[23;6~ \E[24;6~ \E[1;3P \E[15~ \E[1;3Q \E[1;3R
    \E[1;3S \E[15;3~ \E[17;3~ \E[18;3~ \E[19;3~ \E[20;3~ \E[21;3~ \E[23;3~ \E[17~ \E[24;3~ \E[1;4P \E[1;4Q
    \E[1;4R \E[18~ \E[19~ \E[20~ \EOH \E[2~ \E[1;2B \E[< \E[6~ \E[5~ \E[1;2A \E[3;3~ \E[3;4~ \E[3;5~ \E[3;6~
    \E[3;7~ \E[1;3B \E[1;4B \E[1;5B \E[1;6B \E[1;7B \E[1;3F \E[1;4F \E[1;5F \E[1;6F \E[1;7F \E[1;3H \E[1;4H
    \E[1;5H \E[1;6H \E[1;7H \E[2;3~ \E[2;4~ \E[2;5~ \E[2;6~ \E[2;7~ \E[1;3D \E[1;4D \E[1;5D \E[1;6D \E[1;7D
    \E[6;3~ \E[6;4~ \E[6;5~ \E[6;6~ \E[6;7~ \E[5;3~ \E[5;4~ \E[5;5~ \E[5;6~ \E[5;7~ \E[1;3C \E[1;4C \E[1;5C
    \E[1;6C \E[1;7C \E[1;3A \E[1;4A \E[1;5A \E[1;6A \E[1;7A \EOx \EOt \EOv \EOr \EOk \EOl \EOo \EOn \EOj \EOm
    \EOp
    """#,
    "screen-256color": #"""
    ^? \E[Z \EOD \EOB \EOC \EOA \E[3~ \E[4~ \EOP \E[21~ \E[23~ \E[24~ \EOQ \EOR \EOS \E[15~ \E[17~ \E[18~
    \E[19~ \E[20~ \E[1~ \E[2~ \E[M \E[6~ \E[5~
    """#,
    "tmux-256color": #"""
    \E[3;2~ \E[1;2F \E[1;2H \E[2;2~ \E[1;2D \E[6;2~ \E[5;2~ \E[1;2C ^? \E[Z \EOD \EOB \EOC \EOA \E[3~ \E[4~
    \EOP \E[21~ \E[23~ \E[24~ \E[1;2P \E[1;2Q \E[1;2R \E[1;2S \E[15;2~ \E[17;2~ \E[18;2~ \EOQ \E[19;2~
    \E[20;2~ \E[21;2~ \E[23;2~ \E[24;2~ \E[1;5P \E[1;5Q \E[1;5R \E[1;5S \E[15;5~ \EOR \E[17;5~ \E[18;5~
    \E[19;5~ \E[20;5~ \E[21;5~ \E[23;5~ \E[24;5~ \E[1;6P \E[1;6Q \E[1;6R \EOS \E[1;6S \E[15;6~ \E[17;6~
    \E[18;6~ \E[19;6~ \E[20;6~ \E[21;6~ \E[23;6~ \E[24;6~ \E[1;3P \E[15~ \E[1;3Q \E[1;3R \E[1;3S \E[15;3~
    \E[17;3~ \E[18;3~ \E[19;3~ \E[20;3~ \E[21;3~ \E[23;3~ \E[17~ \E[24;3~ \E[1;4P \E[1;4Q \E[1;4R \E[18~
    \E[19~ \E[20~ \E[1~ \E[2~ \E[1;2B \E[M \E[6~ \E[5~ \E[1;2A \E[3;3~ \E[3;4~ \E[3;5~ \E[3;6~ \E[3;7~ \E[1;3B
    \E[1;4B \E[1;5B \E[1;6B \E[1;7B \E[1;3F \E[1;4F \E[1;5F \E[1;6F \E[1;7F \E[1;3H \E[1;4H \E[1;5H \E[1;6H
    \E[1;7H \E[2;3~ \E[2;4~ \E[2;5~ \E[2;6~ \E[2;7~ \E[1;3D \E[1;4D \E[1;5D \E[1;6D \E[1;7D \E[6;3~ \E[6;4~
    \E[6;5~ \E[6;6~ \E[6;7~ \E[5;3~ \E[5;4~ \E[5;5~ \E[5;6~ \E[5;7~ \E[1;3C \E[1;4C \E[1;5C \E[1;6C \E[1;7C
    \E[1;3A \E[1;4A \E[1;5A \E[1;6A \E[1;7A
    """#,
    "putty-256color": #"""
    \EOq \EOs \EOr ^? \EOp \EOn \E[Z \EOD \EOB \EOC \EOA \E[3~ \E[4~ \EOM \EOy \E[11~ \E[21~ \E[23~ \E[24~
    \E[25~ \E[26~ \E[28~ \E[29~ \E[31~ \E[32~ \E[33~ \E[12~ \E[34~ \E[13~ \E[14~ \E[15~ \E[17~ \E[18~ \E[19~
    \E[20~ \E[1~ \E[2~ \E[B \E[< \E[6~ \E[5~ \E[A ^Z \EOt \EOu \EOv \EOw \EOx \EOl \EOQ \EOR \EOP \EOS
    """#,
    "linux": #"""
    \E[G ^? \E^I \E[D \E[B \E[C \E[A \E[3~ \E[4~ \E[[A \E[21~ \E[23~ \E[24~ \E[25~ \E[26~ \E[28~ \E[29~ \E[31~
    \E[32~ \E[33~ \E[[B \E[34~ \E[[C \E[[D \E[[E \E[17~ \E[18~ \E[19~ \E[20~ \E[1~ \E[2~ \E[M \E[6~ \E[5~ ^Z
    \E[Z
    """#,
    "vt100": #"""
    \EOq \EOs \EOr ^H \EOp \EOn \EOD \EOB \EOC \EOA \EOM \EOy \EOP \EOx \EOQ \EOR \EOS \EOt \EOu \EOv \EOl
    \EOw
    """#,
    "rxvt-unicode": #"""
    \E[3$ \E[8$ \E[1$ \E[7$ \E[2$ \E[d \E[6$ \E[5$ \E[c \EOw \EOy \EOu ^? \EOq \EOs \E[Z \E[D \E[B \E[C \E[A
    \E[3~ \E[8\^ \E[8~ \EOM \E[11~ \E[21~ \E[23~ \E[24~ \E[25~ \E[26~ \E[28~ \E[29~ \E[31~ \E[32~ \E[33~
    \E[12~ \E[34~ \E[13~ \E[14~ \E[15~ \E[17~ \E[18~ \E[19~ \E[20~ \E[1~ \E[7~ \E[2~ \E[M \E[6~ \E[5~ \E[4~
    \E[3\^ \E[3@ \E[b \EOb \E[8@ \E[1\^ \E[1@ \E[7\^ \E[7@ \E[2\^ \E[2@ \EOd \E[6\^ \E[6@ \E[5\^ \E[5@ \EOc
    \E[a \EOa
    """#,
    "kitty": #"""
    \E[1;2E \E[3;2~ \E[1;2F \E[1;2H \E[2;2~ \E[1;2D \E[6;2~ \E[5;2~ \E[1;2C \EOE ^? \E[Z \EOD \EOB \EOC \EOA
    \E[3~ \EOF \EOP \E[21~ \E[23~ \E[24~ \E[1;2P \E[1;2Q \E[1;2R \E[1;2S \E[15;2~ \E[17;2~ \E[18;2~ \EOQ
    \E[19;2~ \E[20;2~ \E[21;2~ \E[23;2~ \E[24;2~ \E[1;5P \E[1;5Q \E[1;5R \E[1;5S \E[15;5~ \EOR \E[17;5~
    \E[18;5~ \E[19;5~ \E[20;5~ \E[21;5~ \E[23;5~ \E[24;5~ \E[1;6P \E[1;6Q \E[1;6R \EOS \E[1;6S \E[15;6~
    \E[17;6~ \E[18;6~ \E[19;6~ \E[20;6~ \E[21;6~ \E[23;6~ \E[24;6~ \E[1;3P \E[15~ \E[1;3Q \E[1;3R \E[1;3S
    \E[15;3~ \E[17;3~ \E[18;3~ \E[19;3~ \E[20;3~ \E[21;3~ \E[23;3~ \E[17~ \E[24;3~ \E[1;4P \E[1;4Q \E[1;4R
    \E[18~ \E[19~ \E[20~ \EOH \E[2~ \E[1;2B \E[< \E[6~ \E[5~ \E[1;2A \E[3;3~ \E[3;4~ \E[3;5~ \E[3;6~ \E[3;7~
    \E[1;3B \E[1;4B \E[1;5B \E[1;6B \E[1;7B \E[1;3F \E[1;4F \E[1;5F \E[1;6F \E[1;7F \E[1;3H \E[1;4H \E[1;5H
    \E[1;6H \E[1;7H \E[2;3~ \E[2;4~ \E[2;5~ \E[2;6~ \E[2;7~ \E[1;3D \E[1;4D \E[1;5D \E[1;6D \E[1;7D \E[6;3~
    \E[6;4~ \E[6;5~ \E[6;6~ \E[6;7~ \E[5;3~ \E[5;4~ \E[5;5~ \E[5;6~ \E[5;7~ \E[1;3C \E[1;4C \E[1;5C \E[1;6C
    \E[1;7C \E[1;3A \E[1;4A \E[1;5A \E[1;6A \E[1;7A
    """#,
  ]
}
