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
  /// The same of an older price.
  case olderVATUnknown(VATCalculationType)
  /// An older price or discount for all names somebody.
  case receiverOfAll
  /// An older price or discount ends before it starts.
  case startsAfterEnd
  /// A campaign decides when its prices hold.
  case campaignPrice
  /// A campaign decides when its discounts hold.
  case campaignDiscount
  /// A campaign starts after its end.
  case campaignStartsLate
  /// A campaign ends before its start.
  case campaignEndsEarly

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
    case .olderVATUnknown(let type):
      "Prices including VAT cannot be calculated when VAT Calculation Type is \(type.caption)."
    case .receiverOfAll: "Sales Code must be blank."
    case .startsAfterEnd: "Starting Date cannot be after Ending Date"
    case .campaignPrice:
      "If Sales Type = Campaign, then you can only change Starting Date and Ending Date from the "
        + "Campaign Card."
    case .campaignDiscount:
      "You can only change the Starting Date and Ending Date from the Campaign Card when Sales "
        + "Type = Campaign."
    case .campaignStartsLate: "Starting Date must be before Ending Date."
    case .campaignEndsEarly: "Ending Date must be after Starting Date."
    }
  }

  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .listInForce, .lineInForce: "E-PRICE-IN-FORCE"
    case .hasLines: "E-PRICE-LIST-HAS-LINES"
    case .notDefined: "E-PRICE-NOT-DEFINED"
    case .notFor: "E-PRICE-NOT-FOR-GROUP"
    case .endsBeforeStart, .startsAfterEnd, .campaignStartsLate, .campaignEndsEarly:
      "E-PRICE-DATES"
    case .vatUnknown, .olderVATUnknown: "E-PRICE-VAT"
    case .receiverOfAll: "E-PRICE-FOR-ALL"
    case .campaignPrice, .campaignDiscount: "E-PRICE-OF-CAMPAIGN"
    }
  }

  /// The caption of the field at fault, if it is one field.
  var field: String? {
    switch self {
    case .hasLines(let field), .notDefined(let field, _): field
    case .notFor: "Defines"
    case .endsBeforeStart, .startsAfterEnd, .campaignStartsLate: "Starting Date"
    case .campaignEndsEarly: "Ending Date"
    case .receiverOfAll: "Sales Code"
    case .listInForce, .lineInForce, .vatUnknown, .olderVATUnknown, .campaignPrice,
      .campaignDiscount:
      nil
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
    case .campaignPrice, .campaignDiscount: "set the dates on the campaign before its prices"
    case .notFor, .endsBeforeStart, .vatUnknown, .olderVATUnknown, .receiverOfAll,
      .startsAfterEnd, .campaignStartsLate, .campaignEndsEarly:
      nil
    }
  }
}
