/// Reads the words of one command from left to right.
///
/// It remembers what could have stood at the furthest place it reached. Messages and completion
/// both read that, so that there is no second grammar for them.
struct Reader {
  private(set) var tokens: [Token]
  private(set) var position = 0
  private let lineEnd: Int
  private(set) var expectations: [Expectation] = []
  private var expectedAt = 0
  /// The place that the expectations are about.
  var expectedPlace: Int { expectedAt }
  /// Whether the line is read for completion, so that the rests of names are wanted too.
  var completesNames = false
  /// How the command being read is written, for the remedy of a message.
  var usage: String?

  init(_ tokens: [Token], lineEnd: Int) {
    self.tokens = tokens
    self.lineEnd = lineEnd
  }

  /// The next word, if there is one.
  var next: Token? { token(at: position) }
  /// Whether all words are read.
  var isAtEnd: Bool { position >= tokens.count }
  /// Where the next word starts, or the end of the line.
  var here: SourceRange { next?.range ?? SourceRange(lineEnd, lineEnd) }

  /// The word at a place.
  func token(at index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// The range of the words from a place up to the next word.
  func range(from start: Int) -> SourceRange {
    guard let first = token(at: start), let last = token(at: position - 1), start < position
    else { return here }
    return first.range.through(last.range)
  }

  /// Goes to a place: forwards over words that were looked at, or back to try another reading.
  mutating func move(to index: Int) { position = min(max(0, index), tokens.count) }

  /// The next word, which is then read.
  mutating func take() -> Token? {
    guard let token = next else { return nil }
    position += 1
    return token
  }

  /// Remembers what may stand at a place; only the furthest place counts.
  mutating func note(_ expectation: Expectation, at index: Int? = nil) {
    let place = index ?? position
    if place > expectedAt {
      expectedAt = place
      expectations = []
    }
    if place == expectedAt, !expectations.contains(expectation) {
      expectations.append(expectation)
    }
  }

  /// Reads the keywords if they come next.
  mutating func skip(_ words: String...) -> Bool {
    for (index, word) in words.enumerated() {
      guard token(at: position + index)?.keyword == word else {
        let rest = words[index...].joined(separator: " ")
        note(.word(rest), at: position + index)
        return false
      }
    }
    position += words.count
    return true
  }

  /// Reads one keyword that must come next.
  mutating func need(_ word: String) throws(Diagnostic) {
    if skip(word) { return }
    throw unexpected()
  }

  /// `on` and `of` are one word.
  mutating func skipOf() -> Bool {
    if isOf(position) {
      position += 1
      return true
    }
    note(.word("of"))
    return false
  }

  /// Reads a word with `of` or `on` behind it.
  mutating func skipOf(behind word: String) -> Bool {
    guard next?.keyword == word, isOf(position + 1) else {
      if next?.keyword == word {
        note(.word("of"), at: position + 1)
      } else {
        note(.word(word + " of"))
      }
      return false
    }
    position += 2
    return true
  }

  /// Whether the word at a place is `on` or `of`.
  func isOf(_ index: Int) -> Bool {
    let keyword = token(at: index)?.keyword
    return keyword == "of" || keyword == "on"
  }

  /// Nothing may be left.
  func finish() throws(Diagnostic) {
    if !isAtEnd { throw unexpected() }
  }

  /// Splits the words of a list at their commas, which are words of their own there.
  mutating func splitCommas() {
    guard let token = next, token.kind == .word, token.text.contains(","), token.text != ","
    else { return }
    var parts: [Token] = []
    var start = token.range.start
    for part in token.text.split(separator: ",", omittingEmptySubsequences: false) {
      if start > token.range.start {
        parts.append(Token(",", .word, SourceRange(start - 1, start)))
      }
      let end = start + part.utf8.count
      if !part.isEmpty { parts.append(Token(String(part), .word, SourceRange(start, end))) }
      start = end + 1
    }
    tokens.replaceSubrange(position...position, with: parts)
  }
}

extension Reader {
  /// The message for a word that does not belong where it stands, or for one that is missing.
  func unexpected() -> Diagnostic {
    if expectedAt > position, expectedAt == tokens.count, !expectations.isEmpty {
      // The line ends inside words that belong together, such as `does not exist`.
      var end = self
      end.move(to: expectedAt)
      return end.unexpected()
    }
    let expected = expectedAt == position ? expectations.map(\.description) : []
    let list = Self.listed(expected)
    guard let token = next else {
      let message =
        list.isEmpty ? "The command is not complete." : "The line ends where \(list) is expected."
      return .syntax("E-MISSING", message, at: here, remedy: usage)
    }
    let typed = "'\(token.text.prefix(40))'"
    let message =
      list.isEmpty ? "\(typed) is not expected here." : "Expected \(list), not \(typed)."
    let keywords = expectedAt == position ? expectations.compactMap(\.keyword) : []
    if let remedy = signRemedy(token, keywords) ?? nounRemedy(token, keywords) {
      return .syntax("E-UNEXPECTED", message, at: token.range, remedy: remedy)
    }
    return .unknown(
      "E-UNEXPECTED", message, token.text, among: keywords, at: token.range, otherwise: usage)
  }

  /// What another language says where a word of this one belongs: `post ship & invoice`.
  private func signRemedy(_ token: Token, _ keywords: [String]) -> String? {
    let others: [(words: [String], ours: String)] = [
      (["&", "&&", "+", ","], "and"), (["order", "sort", "ordered"], "sorted by"),
    ]
    let meant = others.first { $0.words.contains(token.text.lowercased()) }?.ours
    return meant.flatMap { keywords.contains($0) ? "write  \($0)" : nil }
  }

  /// A number where it is not yet said what it is the number of: `copy from PSVI000001`.
  private func nounRemedy(_ token: Token, _ keywords: [String]) -> String? {
    let nouns = keywords.filter { DocumentNouns.all.contains($0) }
    guard nouns.count > 1, token.text.contains(where: \.isNumber) else { return nil }
    return "say what it is:  \(Self.listed(nouns)) \(token.text.prefix(40))"
  }

  /// The message for something that must stand here and does not.
  func missing(_ what: String) -> Diagnostic {
    .syntax("E-MISSING", "\(what) is missing.", at: here, remedy: usage)
  }

  static func listed(_ words: [String]) -> String {
    let shown = words.prefix(6)
    guard let last = shown.last else { return "" }
    if shown.count == 1 { return last }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Expectation {
  /// The word itself, if it is a keyword.
  var keyword: String? {
    if case .word(let word) = self { return word }
    return nil
  }
}
