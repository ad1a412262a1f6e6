public import Accounting

/// The amounts of a line, in the currency of the document.
public struct LineAmounts: Equatable, Sendable {
  /// Line Discount Amount.
  public var lineDiscountAmount = Amount.zero
  /// Line Amount.
  public var lineAmount = Amount.zero
  /// Inv. Discount Amount.
  public var invDiscountAmount = Amount.zero
  /// Amount.
  public var amount = Amount.zero
  /// VAT Base Amount.
  public var vatBaseAmount = Amount.zero
  /// Amount Including VAT.
  public var amountIncludingVAT = Amount.zero

  /// Everything blank.
  public init() {}

  /// The fields, as tables show them.
  public static let fields: [Field<LineAmounts>] = [
    .shown("Line Discount Amount", \.lineDiscountAmount),
    .shown("Line Amount", \.lineAmount),
    .shown("Inv. Discount Amount", \.invDiscountAmount),
    .shown("Amount", \.amount),
    .shown("VAT Base Amount", \.vatBaseAmount),
    .shown("Amount Including VAT", \.amountIncludingVAT),
  ]
}
