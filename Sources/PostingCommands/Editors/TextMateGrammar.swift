internal import Accounting
internal import ServicePosting

/// A grammar that editors colour `.post` files by, made of the catalogues.
public enum TextMateGrammar {
  /// The grammar as JSON, line by line.
  public static var lines: [String] {
    let rules = rules.map { "    " + $0.json }
    return [
      "{", #"  "name": "servicepost script","#, #"  "scopeName": "source.post","#,
      #"  "fileTypes": ["post"],"#, #"  "firstLineMatch": "^#!.*\\bservicepost\\b","#,
      #"  "patterns": ["#,
    ] + rules.dropLast().map { $0 + "," } + rules.suffix(1) + ["  ]", "}"]
  }

  /// A pattern and the scope of what it fits.
  struct Rule {
    let scope: String
    let pattern: String

    var json: String {
      JSONText.object([("name", JSONText.string(scope)), ("match", JSONText.string(pattern))])
    }
  }

  /// The rules in the order in which they are tried.
  static var rules: [Rule] {
    let commands = CommandCatalogue.commands.map(\.words)
    return [
      Rule(scope: "comment.line.number-sign.post", pattern: #"(?:^|(?<=\s))#.*$"#),
      Rule(scope: "markup.inserted.output.post", pattern: #"^\s*\|.*$"#),
      Rule(scope: "markup.deleted.refusal.post", pattern: #"^\s*!.*$"#),
      Rule(scope: "string.quoted.double.post", pattern: #"(?<!\S)"(?:[^"\\]|\\["\\nt])*""#),
      Rule(scope: "string.quoted.single.post", pattern: #"(?<!\S)'[^']*'"#),
      Rule(scope: "variable.other.post", pattern: #"(?<!\S)\$[A-Za-z_][A-Za-z0-9_]*"#),
      Rule(scope: "keyword.control.post", pattern: #"(?i)^\s*"# + words(commands)),
      Rule(scope: "constant.numeric.date.post", pattern: #"(?<!\S)\d{4}-\d{2}-\d{2}(?!\S)"#),
      Rule(scope: "constant.numeric.post", pattern: #"(?<!\S)-?\d+(?:\.\d+)?%?(?!\S)"#),
      Rule(scope: "support.type.property.post", pattern: "(?i)" + words(fields)),
      Rule(scope: "entity.name.type.post", pattern: "(?i)" + words(nouns)),
      Rule(scope: "keyword.other.post", pattern: "(?i)" + words(keywords)),
      Rule(
        scope: "keyword.operator.post",
        pattern: #"(?<!\S)(?:"# + signs.joined(separator: "|") + #")(?!\S)"#),
    ]
  }

  private static var nouns: [String] {
    NounIndex.names(plural: false) + NounIndex.names(plural: true)
  }

  private static var fields: [String] {
    RecordCatalogue.tables.flatMap { FieldNames.typed(of: $0) }
  }

  private static var keywords: [String] {
    let parts = Comparison.allCases.map(\.rawValue) + ["where", "sorted by", "with", "and", "of"]
    return CommandCatalogue.commands.flatMap(\.syntax.keywords) + parts
  }

  private static var signs: [String] {
    Condition.Operator.allCases.map(\.rawValue).filter { !$0.contains(where: \.isLetter) }
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// A pattern for whole words, the longest first; hyphens may stand for blanks.
  private static func words(_ words: [String]) -> String {
    let plain = Set(words.filter { $0.contains(where: \.isLetter) })
    let sorted = plain.sorted {
      ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }
    return #"(?<!\S)(?:"# + sorted.map(escaped).joined(separator: "|") + #")(?![^\s:,])"#
  }

  private static func escaped(_ word: String) -> String {
    var pattern = ""
    for character in word {
      switch character {
      case " ": pattern += "[ -]+"
      case "\\", ".", "+", "*", "?", "(", ")", "[", "]", "{", "}", "^", "$", "|":
        pattern += "\\" + String(character)
      default: pattern.append(character)
      }
    }
    return pattern
  }
}
