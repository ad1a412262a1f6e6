internal import Accounting
internal import ServicePosting

extension Session {
  /// The value that a phrase stands for.
  func value(_ phrase: ValuePhrase) throws(Diagnostic) -> FieldValue {
    switch phrase.content {
    case .literal(let value): return value
    case .workDate(let formula):
      guard let date = formula.date(from: workDate) else {
        throw .refused("E-VALUE", "The date is outside the calendar.", at: phrase.range)
      }
      return .date(date)
    case .variable(let name):
      let value = try variable(name, at: phrase.range)
      do throws(ValueFault) {
        return try phrase.kind.value(of: value.description)
      } catch {
        throw .value(error, .refused, at: phrase.range)
      }
    }
  }

  /// The value of a variable.
  func variable(_ name: String, at range: SourceRange) throws(Diagnostic) -> FieldValue {
    if let value = variables[name] { return value }
    if let command = Self.sources[name] {
      throw .refused(
        "E-UNKNOWN-VARIABLE", "$\(name) has no value yet.", at: range,
        remedy: "\(command)  gives it one")
    }
    let nearest = Nearest.word(to: name, among: variables.keys.sorted())
    throw .refused(
      "E-UNKNOWN-VARIABLE", "$\(name) has no value yet.", at: range,
      remedy: nearest.map { "did you mean  $\($0)" } ?? "let \(name) = VALUE  gives it one")
  }

  /// The commands that give the session's own names a value.
  private static let sources = [
    "order": "open order NO", "shipment": "post ship", "invoice": "post ship and invoice",
    "credit_memo": "post",
  ]

  /// The code that a phrase stands for.
  func code(_ phrase: ValuePhrase) throws(Diagnostic) -> Code {
    let value = try value(phrase)
    guard let code = Code(fieldValue: value) else {
      throw .refused("E-VALUE", "'\(value)' is no code.", at: phrase.range)
    }
    return code
  }

  /// The whole number that a phrase stands for.
  func number(_ phrase: ValuePhrase) throws(Diagnostic) -> Int {
    guard case .integer(let number) = try value(phrase) else {
      throw .refused("E-VALUE", "A whole number is expected.", at: phrase.range)
    }
    return number
  }

  /// The whole numbers that phrases stand for, if there are phrases.
  func numbers(_ phrases: [ValuePhrase]?) throws(Diagnostic) -> [Int]? {
    guard let phrases else { return nil }
    var numbers: [Int] = []
    for phrase in phrases { numbers.append(try number(phrase)) }
    return numbers
  }

  /// The assignments that phrases stand for.
  func assignments(_ phrases: [FieldPhrase]) throws(Diagnostic) -> [Assignment] {
    var assignments: [Assignment] = []
    for phrase in phrases {
      let dimension = try phrase.dimension.map { (code) throws(Diagnostic) in try self.code(code) }
      assignments.append(
        Assignment(field: phrase.field, value: try value(phrase.value), dimension: dimension))
    }
    return assignments
  }
}
