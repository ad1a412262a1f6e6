internal import ServicePosting

/// One word of a command line.
struct Token: Hashable, Sendable {
  /// Whether the word stood in quotes; a quoted word is always a value.
  enum Kind: Hashable, Sendable {
    case word
    case quoted
  }

  /// The word as typed, without quotes and with its escapes replaced.
  let text: String
  let kind: Kind
  let range: SourceRange
  /// The word in lower case for comparison with keywords; empty for quoted words.
  let keyword: String

  init(_ text: String, _ kind: Kind, _ range: SourceRange) {
    self.text = text
    self.kind = kind
    self.range = range
    keyword = kind == .word ? text.lowercased() : ""
  }

  /// Whether the word stands for the value of a variable.
  var isVariable: Bool { kind == .word && text.utf8.first == UInt8(ascii: "$") }

  /// The word as a part of a field's or table's name: hyphens may stand for blanks.
  ///
  /// It is empty for quoted words.
  var name: String {
    let isPlain = keyword.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return isPlain ? keyword : FieldWords.normalized(keyword)
  }
}
