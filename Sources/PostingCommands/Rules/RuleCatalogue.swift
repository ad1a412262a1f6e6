/// All rules that have a number.
///
/// They are read from their texts when one is asked for, so that starting costs nothing.
public enum RuleCatalogue {
  /// The rules: amounts and ledgers (A), what completes them (S), details (D), quirks with a name
  /// of their own (X), quantities and documents (Q).
  public static let rules: [Rule] = RuleText.all.flatMap(RuleText.rules)
    .sorted { place($0) < place($1) }

  private static let byNumber = Dictionary(
    rules.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })

  /// The letters of the numbers, in the order in which the rules are listed.
  private static let letters: [Character] = ["A", "S", "D", "X", "Q"]

  /// The rule with a number, however it is typed: `A-043`, `a-43` or `a43`.
  public static func rule(_ typed: String) -> Rule? {
    if let rule = byNumber[typed] { return rule }
    return number(typed).flatMap { byNumber[$0] }
  }

  /// The rules whose numbers begin like this: all of `S`, or those of `A-04`.
  static func rules(beginning start: String) -> [Rule] {
    let start = start.uppercased()
    return rules.filter { $0.number.hasPrefix(start) }
  }

  /// The numbers of rules that a text names, each once, in its order.
  static func numbers(in text: String) -> [String] {
    var found: [String] = []
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") }) {
      let word = String(word)
      guard looksLikeNumber(word), byNumber[word] != nil, !found.contains(word) else { continue }
      found.append(word)
    }
    return found
  }

  /// Whether a word is written as a number of a rule is, known or not.
  static func looksLikeNumber(_ word: String) -> Bool {
    guard let letter = word.first, letters.contains(letter) else { return false }
    let digits = word.dropFirst(2)
    return word.dropFirst().first == "-" && (1...3).contains(digits.count)
      && digits.allSatisfy(\.isWholeNumber)
  }

  /// The number as it is written, with all its digits; `nil` if it is none.
  static func number(_ typed: String) -> String? {
    let upper = typed.uppercased()
    guard let letter = upper.first, letters.contains(letter) else { return nil }
    var digits = upper.dropFirst()
    if digits.first == "-" { digits = digits.dropFirst() }
    guard digits.count <= 3, digits.allSatisfy(\.isWholeNumber), let value = Int(digits), value > 0
    else { return nil }
    let width = letter == "X" ? 1 : letter == "D" ? 2 : 3
    let text = String(value)
    let zeros = String(repeating: "0", count: max(0, width - text.count))
    return "\(letter)-\(zeros)\(text)"
  }

  private static func place(_ rule: Rule) -> Int {
    let letter = rule.number.first.flatMap { letters.firstIndex(of: $0) } ?? letters.count
    return letter * 1000 + (Int(rule.number.dropFirst(2)) ?? 0)
  }
}
