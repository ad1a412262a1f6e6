internal import Accounting

/// How a value is written in a cell.
enum CellText {
  /// The value for people: amounts with at least the decimals of their column.
  static func shown(_ value: FieldValue, _ kind: FieldKind) -> String {
    if case .decimal(let number) = value { return decimal(number, kind) }
    return ShownText.of(value.description)
  }

  /// Whether the value is free text, which only a person wrote.
  static func isText(_ value: FieldValue) -> Bool {
    switch value {
    case .text, .code, .option: true
    default: false
    }
  }

  static func decimal(_ number: ExactNumber, _ kind: FieldKind) -> String {
    guard case .decimal(let places) = kind else { return number.description }
    return DecimalText.text(of: number.raw, minimumPlaces: places)
  }
}
