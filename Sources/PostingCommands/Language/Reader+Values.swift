internal import Accounting

extension Reader {
  /// Reads one value of a kind; `what` names it in the message when it is missing.
  mutating func value(
    _ kind: FieldKind, _ what: String, relation: String? = nil
  ) throws(Diagnostic) -> ValuePhrase {
    note(.value(kind, relation: relation))
    let start = position
    if kind == .date, let formula = try workDate() {
      return ValuePhrase(content: .workDate(formula), kind: kind, range: range(from: start))
    }
    guard let token = take() else { throw missing(what) }
    if token.isVariable {
      let name = try Self.variableName(token)
      return ValuePhrase(content: .variable(name), kind: kind, range: token.range)
    }
    do throws(ValueFault) {
      let value = try kind.value(of: token.text)
      return ValuePhrase(content: .literal(value), kind: kind, range: token.range)
    } catch {
      throw .value(error, at: token.range)
    }
  }

  /// Reads `work date`, `work date + 1M`, `work date +1M` or `work date - 1M`.
  private mutating func workDate() throws(Diagnostic) -> DateFormula? {
    guard skip("work", "date") else { return nil }
    guard let sign = next, sign.kind == .word, let first = sign.text.first,
      first == "+" || first == "-"
    else { return .blank }
    move(to: position + 1)
    var text = sign.text
    var place = sign.range
    if text.count == 1 {
      guard let formula = take() else { throw missing("A date formula") }
      text += formula.text
      place = place.through(formula.range)
    }
    let unsigned = first == "+" ? String(text.dropFirst()) : text
    guard let formula = DateFormula(unsigned), !formula.isBlank else {
      throw .value(.notAFormula(text), at: place)
    }
    return formula
  }

  /// The name in `$name`, in lower case.
  static func variableName(_ token: Token) throws(Diagnostic) -> String {
    let name = token.isVariable ? token.keyword.dropFirst() : token.keyword[...]
    let fits = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
    guard fits, let first = name.utf8.first, first > UInt8(ascii: "9"), name.utf8.count <= 64
    else {
      throw .syntax(
        "E-VARIABLE-NAME", "'\(token.text.prefix(40))' is no name of a value.", at: token.range,
        remedy: "use letters, digits and _, or quote the word")
    }
    return String(name)
  }
}
