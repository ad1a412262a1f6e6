public import Accounting

/// The amounts of a line, in the currency of the document.
public struct LineAmounts: Equatable, Sendable {
  /// Line Discount Amount: what the discount of the line takes off it.
  public var lineDiscountAmount = Amount.zero
  /// Line Amount: quantity times price less the line discount; with VAT where prices include it.
  public var lineAmount = Amount.zero
  /// Inv. Discount Amount: what the line bears of the invoice discount.
  public var invDiscountAmount = Amount.zero
  /// Amount: what remains after both discounts, without VAT.
  public var amount = Amount.zero
  /// VAT Base Amount: what VAT is calculated on.
  public var vatBaseAmount = Amount.zero
  /// Amount Including VAT: what remains after both discounts, with VAT.
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
