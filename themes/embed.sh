#!/bin/sh
# Writes the themes into the program's source, so that it runs without any file.
# Usage: themes/embed.sh > Sources/TerminalKit/Themes/BuiltInThemes.swift
set -eu
cd "$(dirname "$0")"
cat <<'HEAD'
/// The themes inside the program: the files of `themes/`, written here by `themes/embed.sh`.
enum BuiltInThemes {
  static let sources: [(name: String, text: String)] = [
HEAD
for file in *.toml; do
  printf '    (\n      "%s",\n      #"""\n' "${file%.toml}"
  sed -e '/./s/^/      /' "$file"
  printf '      """# + "\\n"\n    ),\n'
done
cat <<'TAIL'
  ]
}
TAIL
