/// Words that people know from other programs, with what does the same here.
enum ForeignWords {
  /// The command for a line that begins with a word that is none here; `nil` for a word that
  /// nobody says.
  static func remedy(for words: [String]) -> String? {
    guard let word = words.first else { return nil }
    if let table = shown(words) { return "show \(table)" }
    let bare = bare(word)
    if CommandCatalogue.split.contains(where: { $0.command.words == bare }), bare != word {
      return "write  \(bare)"
    }
    // With their sign some words are others: `\x` is no `x`.
    return pointers.first { $0.words.contains(word) }?.remedy
      ?? pointers.first { $0.words.contains(bare) }?.remedy
  }

  /// The command for a line of another program that is not even words here: `\d customers`.
  static func remedy(forLine line: String) -> String? {
    let words = line.lowercased().split(separator: " ").map(String.init)
    guard words.first?.hasPrefix("\\") == true else { return nil }
    return remedy(for: words)
  }

  /// The table that is asked for: by its name alone, or behind a word that shows tables elsewhere.
  private static func shown(_ words: [String]) -> String? {
    let plurals = NounIndex.names(plural: true)
    let plain = words.map(bare)
    let line = plain.joined(separator: " ")
    if let named = plurals.first(where: { line == $0 || line.hasPrefix($0 + " ") }) { return named }
    guard showing.contains(plain[0]) else { return nil }
    let rest = plain.dropFirst().joined(separator: " ")
    return plurals.filter { " \(rest) ".contains(" \($0) ") }.max { $0.count < $1.count }
  }

  /// The word without the signs that other programs put around it: `.help`, `exit();`.
  private static func bare(_ word: String) -> String {
    var rest = word[...]
    while let last = rest.last, last == ";" || last == "(" || last == ")" { rest.removeLast() }
    while let first = rest.first, "\\.:/%-".contains(first) { rest.removeFirst() }
    return String(rest)
  }

  private static let showing: Set<String> = [
    "d", "dt", "ls", "dir", "schema", "desc", "describe", "list", "select", "from", "get", "print",
    "browse", "view", "display", "table",
  ]

  private static let pointers: [(words: Set<String>, remedy: String)] = [
    (["\\x", "\\gx"], "set format vertical"),
    (["\\l", "\\c"], "company demo"),
    (["\\s"], "history"),
    (["\\g", "\\p", "!!", "r", "repeat"], "rerun  carries commands of the history out again"),
    (["\\w", "\\o", "\\copy", "dump", "export"], "save \"FILE\""),
    (["\\!", "!", "shell", "system", "sh"], "Ctrl-Z  goes back to the shell, fg comes again"),
    (["\\set", "\\gset", "parameter", "var"], "let NAME = VALUE"),
    (["\\echo"], "# TEXT  is a comment"),
    (["\\r", "\\reset"], "Ctrl-C gives up the line"),
    (["\\timing", "timer"], "servicepost test --timings  tells how long scenarios take"),
    (["changes", "diff"], "show changes"),
    (["log"], "record \"FILE\""),
    (
      ["q", "q!", "wq", "x", "exit", "bye", "logout", "end", "stop", "abort", "quitte"],
      "quit  leaves, and so does Ctrl-D"
    ),
    (
      ["h", "?", "\\?", "man", "usage", "info", "commands", "hilfe"],
      "help  lists the commands, help search WORD searches"
    ),
    (
      ["d", "dt", "ls", "dir", "tables", "schema", "desc", "describe", "list", "df", "du", "dn"],
      "help tables  lists the tables, show customers  shows one"
    ),
    (["select", "from", "get", "print", "cat", "browse"], "show TABLE where FIELD = VALUE"),
    (["insert", "new", "make"], "create NOUN KEY FIELD VALUE"),
    (["update", "change", "modify", "let's"], "set FIELD VALUE on RECORD"),
    (["drop", "remove", "rm", "del"], "delete RECORD"),
    (
      ["cd", "pwd", "status", "whoami", "use", "connect", "conninfo", "databases"],
      "where  tells what is open"
    ),
    (["read", "i", "ir", "include", "source", "load", "@"], "run \"FILE\""),
    (["rollback", "u", "back"], "rewind  takes the last command back"),
    (["begin", "commit", "savepoint"], "mark NAME  names this moment, rewind to NAME goes back"),
    (
      ["mode", "pset", "headers", "output", "once", "a", "f", "t"],
      "set format table | csv | json | jsonl | markdown"
    ),
    (["e", "vi", "vim", "emacs", "nano"], "edit  opens the last commands in your editor"),
    (["clear", "cls"], "Ctrl-L clears the screen"),
    (["assert", "test"], "expect QUERY is VALUE"),
    (["book", "invoice", "ship", "buchen"], "post ship and invoice"),
  ]
}
