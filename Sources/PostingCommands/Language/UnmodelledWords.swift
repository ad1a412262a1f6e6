/// Words of Business Central's service management that nothing here stands for, so that one who
/// types them learns that they were not misspelt.
enum UnmodelledWords {
  private static let features: [(feature: String, words: [String])] = [
    (
      "spare parts and components",
      [
        "spare part action", "component line no", "replaced item no",
        "service item component action",
      ]
    ),
    ("projects", ["job", "project", "job no", "job task no", "job line type", "project no"]),
    ("bins", ["bin", "bin code", "bin mandatory"]),
    ("loaners", ["loaner", "loaner no"]),
    ("time sheets", ["time sheet", "time sheet no", "time sheet line no"]),
    ("reservations", ["reserve", "reservation entry", "reserved quantity"]),
    ("allocations", ["service order allocation", "resource allocation"]),
    ("warehouse documents", ["warehouse request", "warehouse shipment", "inventory pick"]),
  ]

  /// Every phrase with the feature that it belongs to, the longest phrase first.
  private static let phrases: [(feature: String, words: [String])] = features.flatMap { row in
    row.words.map { (row.feature, $0.split(separator: " ").map(String.init)) }
  }.sorted { $0.words.count > $1.words.count }

  /// The message for words that begin at the reader's place and belong to such a feature; `nil` for
  /// all others.
  static func refusal(in reader: Reader) -> Diagnostic? {
    let match = phrases.first { row in
      row.words.indices.allSatisfy { index in
        guard let token = reader.token(at: reader.position + index), token.kind == .word else {
          return false
        }
        let isLast = index == row.words.count - 1
        return token.keyword == row.words[index]
          || (isLast && plural(of: row.words[index]) == token.keyword)
      }
    }
    guard let match, let first = reader.next,
      let last = reader.token(at: reader.position + match.words.count - 1)
    else { return nil }
    return .syntax(
      "E-NOT-YET", "not modelled yet: \(match.feature).", at: first.range.through(last.range),
      remedy: "help tables  lists what there is")
  }

  private static func plural(of word: String) -> String {
    word.hasSuffix("y") ? word.dropLast() + "ies" : word + "s"
  }
}
