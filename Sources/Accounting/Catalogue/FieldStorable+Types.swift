extension Code: FieldStorable {
  /// A code of 20 characters.
  public static var kind: FieldKind { .code(length: maximumLength) }
  /// The code as a field value.
  public var fieldValue: FieldValue { .code(description) }
  /// Makes a code of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .code(let text) = fieldValue, let code = try? Code(text) else { return nil }
    self = code
  }
}

extension LongCode: FieldStorable {
  /// A code of 50 characters.
  public static var kind: FieldKind { .code(length: maximumLength) }
  /// The code as a field value.
  public var fieldValue: FieldValue { .code(description) }
  /// Makes a code of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .code(let text) = fieldValue, let code = try? LongCode(text) else { return nil }
    self = code
  }
}

extension FixedPoint {
  /// The number as a field value.
  public var fieldValue: FieldValue { .decimal(ExactNumber(raw: raw)) }
  /// Makes a number of a field value, if it is within the type's limit.
  public init?(fieldValue: FieldValue) {
    guard case .decimal(let number) = fieldValue else { return nil }
    self.init(raw: number.raw)
    guard isWithinLimit else { return nil }
  }
}

extension Amount: FieldStorable {
  /// Money is shown with two decimals.
  public static var kind: FieldKind { .decimal(places: 2) }
}
extension UnitPrice: FieldStorable {
  /// Prices are shown with two decimals at least.
  public static var kind: FieldKind { .decimal(places: 2) }
}
extension Quantity: FieldStorable {
  /// Quantities are shown without needless decimals.
  public static var kind: FieldKind { .decimal(places: 0) }
}
extension Percentage: FieldStorable {
  /// Percentages are shown without needless decimals.
  public static var kind: FieldKind { .decimal(places: 0) }
}
extension ExactNumber: FieldStorable {
  /// Plain numbers are shown without needless decimals.
  public static var kind: FieldKind { .decimal(places: 0) }
}

extension CurrencyFactor: FieldStorable {
  /// A currency factor.
  public static var kind: FieldKind { .factor }
  /// The factor as a field value.
  public var fieldValue: FieldValue { .factor(self) }
  /// Makes a factor of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .factor(let factor) = fieldValue else { return nil }
    self = factor
  }
}

extension Int: FieldStorable {
  /// A whole number.
  public static var kind: FieldKind { .integer }
  /// The number as a field value.
  public var fieldValue: FieldValue { .integer(self) }
  /// Makes a whole number of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .integer(let number) = fieldValue else { return nil }
    self = number
  }
}

extension Bool: FieldStorable {
  /// Yes or no.
  public static var kind: FieldKind { .boolean }
  /// The flag as a field value.
  public var fieldValue: FieldValue { .boolean(self) }
  /// Makes a flag of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .boolean(let flag) = fieldValue else { return nil }
    self = flag
  }
}

extension CalendarDate: FieldStorable {
  /// A day.
  public static var kind: FieldKind { .date }
  /// The day as a field value.
  public var fieldValue: FieldValue { .date(self) }
  /// Makes a day of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .date(let date) = fieldValue else { return nil }
    self = date
  }
}

extension DateFormula: FieldStorable {
  /// A date formula.
  public static var kind: FieldKind { .formula }
  /// The formula as a field value.
  public var fieldValue: FieldValue { .formula(self) }
  /// Makes a formula of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .formula(let formula) = fieldValue else { return nil }
    self = formula
  }
}
