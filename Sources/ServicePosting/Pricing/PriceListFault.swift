public import Accounting

/// Why a price list or one of its lines is refused.
public enum PriceListFault: Hashable, Sendable {
  /// A list that is in force cannot be deleted.
  case listInForce(Code)
  /// A line that is in force cannot be deleted.
  case lineInForce(Code, lineNo: Int)
  /// The header decides a field of its lines, of which there are some.
  case hasLines(field: String)
  /// A price has no discount, a discount no price.
  case notDefined(field: String, PriceAmountType)
  /// A group of customers shares either prices or discounts.
  case notFor(PriceSourceType, PriceAmountType)
  /// The list ends before it starts.
  case endsBeforeStart(CalendarDate, CalendarDate)
  /// The VAT that a price includes cannot be told.
  case vatUnknown(VATCalculationType)

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .listInForce(let code): "You cannot delete the active price list \(code)."
    case .lineInForce(let code, let lineNo):
      "You cannot delete the active price list line \(code) \(lineNo)."
    case .hasLines(let field):
      "You cannot change \(field) because one or more lines exist."
    case .notDefined(let field, let amountType):
      "Field \(field) is not allowed in the price list line where Defines is "
        + "\(amountType.caption)."
    case .notFor(let source, let amountType):
      "\(amountType.caption) is not allowed for \(source.caption)."
    case .endsBeforeStart(let start, let end):
      "Starting Date \(start) cannot be after Ending Date \(end)."
    case .vatUnknown(let type):
      "Prices including VAT cannot be calculated because the VAT Calculation Type field contains "
        + "\(type.caption)."
    }
  }

  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .listInForce, .lineInForce: "E-PRICE-IN-FORCE"
    case .hasLines: "E-PRICE-LIST-HAS-LINES"
    case .notDefined: "E-PRICE-NOT-DEFINED"
    case .notFor: "E-PRICE-NOT-FOR-GROUP"
    case .endsBeforeStart: "E-PRICE-DATES"
    case .vatUnknown: "E-PRICE-VAT"
    }
  }

  /// The caption of the field at fault, if it is one field.
  var field: String? {
    switch self {
    case .hasLines(let field), .notDefined(let field, _): field
    case .notFor: "Defines"
    case .endsBeforeStart: "Starting Date"
    case .listInForce, .lineInForce, .vatUnknown: nil
    }
  }

  /// What would clear the fault.
  var remedy: String? {
    switch self {
    case .listInForce(let code): "set status draft on price list \(code) first"
    case .lineInForce(let code, _):
      "set status draft on price list \(code) first"
    case .hasLines: "allow updating defaults lets lines differ from their list"
    case .notDefined: "set defines to Price & Discount, or leave the field out"
    case .notFor, .endsBeforeStart, .vatUnknown: nil
    }
  }
}
