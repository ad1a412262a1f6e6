#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The user's `.editrc`, read by us: libedit stops at the first line it cannot read, and a change
/// of the mode undoes all keys that were bound before it.
struct EditorSettings: Equatable {
  /// One line that is neither blank nor a comment.
  struct Line: Equatable {
    let number: Int
    let text: String
  }

  let path: String
  let lines: [Line]

  init(path: String, text: String) {
    self.path = path
    let all = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    lines = all.enumerated().compactMap { index, line in
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { return nil }
      return Line(number: index + 1, text: String(trimmed))
    }
  }

  /// The file that EDITRC names, or `.editrc` in the home folder; nothing if there is none.
  static func load() -> EditorSettings {
    let named = getenv("EDITRC").map { String(cString: $0) }
    let home = getenv("HOME").map { String(cString: $0) + "/.editrc" }
    // A link is as good as a file here: settings often live in a repository.
    guard let path = named ?? home, let real = realpath(path, nil) else {
      return EditorSettings(path: "", text: "")
    }
    defer { free(real) }
    guard let bytes = try? readFile(String(cString: real), limit: 64 * 1024) else {
      return EditorSettings(path: "", text: "")
    }
    return EditorSettings(path: path, text: String(decoding: bytes, as: UTF8.self))
  }

  /// The mode the last mode line asks for.
  var mode: EditingMode? {
    lines.compactMap { Self.mode(of: $0.text) }.last
  }

  /// The lines that do not set the mode.
  var others: [Line] { lines.filter { Self.mode(of: $0.text) == nil } }

  /// The keys the lines bind that begin with the escape character, without it.
  var boundSequences: Set<String> {
    Set(others.compactMap { Self.boundSequence($0.text) })
  }

  private static func mode(of line: String) -> EditingMode? {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0] == "bind" || words[0].hasSuffix(":bind") else { return nil }
    return words[1] == "-v" ? .vi : words[1] == "-e" ? .emacs : nil
  }

  private static func boundSequence(_ line: String) -> String? {
    let words = line.split { $0 == " " || $0 == "\t" }
    guard let first = words.first, first == "bind" || first.hasSuffix(":bind"),
      let key = words.dropFirst().first(where: { !$0.hasPrefix("-") })
    else { return nil }
    let bare = key.filter { $0 != "\"" && $0 != "'" }
    for escape in ["\\e", "^[", "\\033", "\\E"] where bare.hasPrefix(escape) {
      return String(bare.dropFirst(escape.count))
    }
    return nil
  }
}

/// Whose keys edit the line.
public enum EditingMode: String, Sendable, CaseIterable {
  /// Those of emacs: every character is inserted, commands are Ctrl and Alt with a letter.
  case emacs
  /// Those of vi: insertion, and after Escape commands.
  case vi
}
