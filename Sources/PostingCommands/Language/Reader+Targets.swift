internal import Accounting
internal import ServicePosting

/// What `set … on` changes.
enum EditTarget: Sendable {
  /// A record of any table, or a line, or a document that is named.
  case record(RecordPhrase)
  /// `on order`: the open document.
  case openDocument(SourceRange)
  /// As in `on all lines`.
  case allLines(SourceRange)
  /// Nothing named: the open document, or its only line.
  case unnamed
}

extension Reader {
  /// Reads what stands behind `on`, if it is a target that goes up to the end of the command.
  mutating func skipTarget() throws(Diagnostic) -> EditTarget? {
    let start = position
    if skip("all", "lines") {
      guard isAtClause else { throw unexpected() }
      return .allLines(range(from: start))
    }
    for noun in ["order", "quote", "document", "draft invoice", "draft credit memo"] {
      let words = noun.split(separator: " ").map(String.init)
      if words.indices.allSatisfy({ token(at: start + $0)?.keyword == words[$0] }) {
        move(to: start + words.count)
        if isAtClause { return .openDocument(range(from: start)) }
        move(to: start)
      }
    }
    note(.word("order"))
    note(.word("all lines"))
    guard let record = try skipRecord() else { return nil }
    return .record(record)
  }

  /// Whether the command's own words are over: its end, or `answering no`.
  var isAtClause: Bool {
    isAtEnd
      || (token(at: position)?.keyword == "answering"
        && token(at: position + 1)?.keyword == "no" && position + 2 == tokens.count)
  }

  /// Reads `lines 10000 20000` at the end of a command.
  mutating func skipLineNumbers(
    of noun: String, part: Int
  ) throws(Diagnostic) -> [ValuePhrase]? {
    guard skip("lines") || skip("line") else { return nil }
    var numbers: [ValuePhrase] = []
    repeat {
      note(.key(noun: noun, part: part))
      numbers.append(try value(.integer, "The number of a line"))
    } while !isAtClause
    return numbers
  }

  /// Reads `answering no` at the end of a command.
  mutating func skipAnsweringNo() -> Bool { skip("answering", "no") }
}
