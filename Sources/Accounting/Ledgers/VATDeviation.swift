/// What makes the VAT of an entry another than its rate on its amount.
///
/// It is an object, so that the many entries without any hold one word for it.
final class VATDeviation: Equatable, Sendable {
  /// VAT Difference.
  let difference: Amount
  /// VAT Base Discount %.
  let baseDiscountPercent: Percentage

  private init(difference: Amount, baseDiscountPercent: Percentage) {
    self.difference = difference
    self.baseDiscountPercent = baseDiscountPercent
  }

  /// The deviation of an entry; `nil`, and nothing is made, if there is none.
  static func of(_ vat: TransactionLine.VATPosting) -> VATDeviation? {
    guard !vat.difference.isZero || !vat.baseDiscountPercent.isZero else { return nil }
    return VATDeviation(
      difference: vat.difference, baseDiscountPercent: vat.baseDiscountPercent)
  }

  static func == (left: VATDeviation, right: VATDeviation) -> Bool {
    left.difference == right.difference
      && left.baseDiscountPercent == right.baseDiscountPercent
  }
}

extension VATEntry {
  /// VAT Difference: what was typed over the calculated VAT, with the sign of the entry.
  public var vatDifference: Amount { deviation?.difference ?? .zero }

  /// VAT Base Discount %: what the VAT of the document was not calculated on.
  public var vatBaseDiscountPercent: Percentage { deviation?.baseDiscountPercent ?? .zero }
}
