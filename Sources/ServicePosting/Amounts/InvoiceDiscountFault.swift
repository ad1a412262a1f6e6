public import Accounting

/// Why the invoice discount of a document cannot be set to an amount.
public enum InvoiceDiscountFault: Hashable, Sendable {
  /// Calc. Inv. Discount is on, and the code has terms.
  case decidedByTerms(Code)
  /// No line allows an invoice discount.
  case nothingToDiscount
  /// The lines that allow a discount are worth less.
  case largerThanBase
  /// The lines of one VAT group that allow a discount are worth less.
  case largerThanGroup(maximum: Amount)

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .decidedByTerms(let code):
      "You cannot change the invoice discount because there is a Cust. Invoice Disc. record for "
        + "Invoice Disc. Code \(code)."
    case .nothingToDiscount: "Inv. Disc. Base Amount must not be 0."
    case .largerThanBase:
      "Inv. Discount Amount must not be greater than Inv. Disc. Base Amount."
    case .largerThanGroup(let maximum):
      "The maximum Invoice Discount Amount that you can apply is \(maximum)."
    }
  }

  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .decidedByTerms: "E-INV-DISC-BY-TERMS"
    case .nothingToDiscount: "E-INV-DISC-NO-BASE"
    case .largerThanBase: "E-INV-DISC-TOO-LARGE"
    case .largerThanGroup: "E-INV-DISC-MAXIMUM"
    }
  }
}
