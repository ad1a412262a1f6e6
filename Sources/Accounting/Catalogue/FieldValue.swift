/// The value of one field of one record, whatever the table.
public enum FieldValue: Hashable, Sendable {
  /// Free text.
  case text(String)
  /// A code or number of a record, in upper case.
  case code(String)
  /// One of a field's options, in BC's spelling.
  case option(String)
  /// A quantity, price, percentage or amount.
  case decimal(ExactNumber)
  /// A currency factor.
  case factor(CurrencyFactor)
  /// A whole number.
  case integer(Int)
  /// Yes or no.
  case boolean(Bool)
  /// A day, possibly blank.
  case date(CalendarDate)
  /// A date formula.
  case formula(DateFormula)

  /// Whether the value is BC's empty value: blank, zero or no.
  public var isEmpty: Bool {
    switch self {
    case .text(let text), .code(let text), .option(let text): text.isEmpty
    case .decimal(let number): number.isZero
    case .factor(let factor): factor.raw == 0
    case .integer(let number): number == 0
    case .boolean(let flag): !flag
    case .date(let date): date.isBlank
    case .formula(let formula): formula.isBlank
    }
  }
}

extension FieldValue: CustomStringConvertible {
  /// The value as it is typed in a command, without quotes.
  public var description: String {
    switch self {
    case .text(let text), .code(let text), .option(let text): text
    case .decimal(let number): number.description
    case .factor(let factor): factor.description
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "yes" : "no"
    case .date(let date): date.description
    case .formula(let formula): formula.description
    }
  }
}
