internal import Accounting

/// A filter as BC writes it: `6000..6999|9140`, `..2026-01-31`, `PSVI*`.
struct Filter: Hashable, Sendable {
  /// One alternative.
  enum Part: Hashable, Sendable {
    /// This value.
    case value(ValuePhrase)
    /// From one value to another; an open end has none.
    case range(ValuePhrase?, ValuePhrase?)
    /// Text with `*` for any characters and `?` for one.
    case pattern(String)
  }

  let parts: [Part]

  /// Reads a filter out of one unquoted word.
  init(_ token: Token, _ kind: FieldKind) throws(Diagnostic) {
    var parts: [Part] = []
    var start = token.range.start
    for piece in token.text.split(separator: "|", omittingEmptySubsequences: false) {
      let range = SourceRange(start, start + piece.utf8.count)
      guard !piece.isEmpty else {
        throw .syntax(
          "E-FILTER", "Something is missing beside the | of the filter.", at: token.range,
          remedy: "write the empty value as \"\"")
      }
      parts.append(try Self.part(piece, kind, range))
      start = range.end + 1
    }
    self.parts = parts
  }

  private static func part(
    _ piece: Substring, _ kind: FieldKind, _ range: SourceRange
  ) throws(Diagnostic) -> Part {
    if let dots = doubleDot(in: piece) {
      let low = piece[..<dots.lowerBound]
      let high = piece[dots.upperBound...]
      guard !low.isEmpty || !high.isEmpty else {
        throw .syntax("E-FILTER", "A range needs at least one end.", at: range)
      }
      let highStart = range.end - high.utf8.count
      return .range(
        try bound(low, kind, SourceRange(range.start, range.start + low.utf8.count)),
        try bound(high, kind, SourceRange(highStart, range.end)))
    }
    if kind.isTextual, piece.contains("*") || piece.contains("?") {
      return .pattern(kind.isCode ? piece.uppercased() : String(piece))
    }
    return .value(try value(piece, kind, range))
  }

  private static func doubleDot(in piece: Substring) -> Range<Substring.Index>? {
    var index = piece.startIndex
    while index < piece.endIndex {
      let following = piece.index(after: index)
      if piece[index] == ".", following < piece.endIndex, piece[following] == "." {
        return index..<piece.index(after: following)
      }
      index = following
    }
    return nil
  }

  private static func bound(
    _ text: Substring, _ kind: FieldKind, _ range: SourceRange
  ) throws(Diagnostic) -> ValuePhrase? {
    text.isEmpty ? nil : try value(text, kind, range)
  }

  private static func value(
    _ text: Substring, _ kind: FieldKind, _ range: SourceRange
  ) throws(Diagnostic) -> ValuePhrase {
    var reader = Reader([Token(String(text), .word, range)], lineEnd: range.end)
    return try reader.value(kind, "The value of the filter")
  }
}

extension FieldKind {
  /// Whether values are compared as text.
  var isTextual: Bool {
    switch self {
    case .text, .code: true
    default: false
    }
  }

  /// Whether values are in upper case.
  var isCode: Bool {
    if case .code = self { return true }
    return false
  }

  /// The kind in which values are compared with a field: as long as the line allows.
  var compared: FieldKind {
    switch self {
    case .text: .text(length: Lexer.lineLimit)
    case .code: .code(length: 250)
    default: self
    }
  }
}
