/// Words that people know from other programs, with what does the same here.
enum ForeignWords {
  /// The command for a word that is none here; `nil` for a word that nobody says.
  static func remedy(for word: String) -> String? {
    let bare = bare(word)
    if CommandCatalogue.split.contains(where: { $0.command.words == bare }), bare != word {
      return "write  \(bare)"
    }
    return pointers.first { $0.words.contains(word) || $0.words.contains(bare) }?.remedy
  }

  /// The command for a line of another program that is not even words here: `\d customers`.
  static func remedy(forLine line: String) -> String? {
    guard let first = line.split(separator: " ").first, first.hasPrefix("\\") else { return nil }
    return remedy(for: first.lowercased())
  }

  /// The word without the signs that other programs put around it: `.help`, `exit();`.
  private static func bare(_ word: String) -> String {
    var rest = word[...]
    while let last = rest.last, last == ";" || last == "(" || last == ")" { rest.removeLast() }
    while let first = rest.first, "\\.:/%-".contains(first) { rest.removeFirst() }
    return String(rest)
  }

  private static let pointers: [(words: Set<String>, remedy: String)] = [
    (
      ["q", "q!", "wq", "x", "exit", "bye", "logout", "end", "stop", "abort", "quitte"],
      "quit  leaves, and so does Ctrl-D"
    ),
    (
      ["h", "?", "\\?", "man", "usage", "info", "commands", "hilfe"],
      "help  lists the commands, help search WORD searches"
    ),
    (
      ["d", "dt", "ls", "dir", "tables", "schema", "desc", "describe", "list"],
      "help tables  lists the tables, show customers  shows one"
    ),
    (["select", "from", "get", "print", "cat", "browse"], "show TABLE where FIELD = VALUE"),
    (["insert", "new", "make"], "create NOUN KEY FIELD VALUE"),
    (["update", "change", "modify", "let's"], "set FIELD VALUE on RECORD"),
    (["drop", "remove", "rm", "del"], "delete RECORD"),
    (["cd", "pwd", "status", "whoami", "use", "connect", "c"], "where  tells what is open"),
    (["read", "i", "ir", "include", "source", "load", "@"], "run \"FILE\""),
    (["rollback", "u", "back"], "rewind  takes the last command back"),
    (["begin", "commit", "savepoint"], "mark NAME  names this moment, rewind to NAME goes back"),
    (["mode", "pset", "headers", "output"], "set format table | csv | json | jsonl | markdown"),
    (["e", "vi", "vim", "emacs", "nano"], "edit  opens the last commands in your editor"),
    (["clear", "cls"], "Ctrl-L clears the screen"),
    (["assert", "test"], "expect QUERY is VALUE"),
    (["book", "invoice", "ship", "buchen"], "post ship and invoice"),
  ]
}
