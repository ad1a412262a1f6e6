public import Accounting

/// What a step of the arithmetic rounds.
public enum RoundingKind: UInt8, OptionValue {
  /// Quantity × price of a line.
  case lineAmount
  /// The line discount of it.
  case lineDiscount
  /// The invoice discount of a VAT group.
  case groupDiscount
  /// The share of a line in it.
  case discountShare
  /// The part of that share that is invoiced now.
  case discountToInvoice
  /// The VAT of a group.
  case groupVAT
  /// The share of a line in it.
  case vatShare
  /// The share of a line in the group's amount with VAT, where prices include it.
  case totalShare
  /// A line's amount without VAT in local currency.
  case localAmount
  /// A line's amount with VAT in local currency.
  case localTotal
  /// The total of the invoice.
  case invoiceTotal
  /// What a line on the rounding account changes the VAT of a group by, or what a posted line
  /// holds beside the steps that can be repeated.
  case other

  /// What it is called in tables.
  public var caption: String {
    switch self {
    case .lineAmount: "Line Amount"
    case .lineDiscount: "Line Discount"
    case .groupDiscount: "Inv. Discount"
    case .discountShare: "Line Inv. Disc."
    case .discountToInvoice: "Part Inv. Disc."
    case .groupVAT: "VAT"
    case .vatShare: "Line VAT"
    case .totalShare: "Line Incl. VAT"
    case .localAmount: "Amount (LCY)"
    case .localTotal: "Incl. VAT (LCY)"
    case .invoiceTotal: "Invoice Total"
    case .other: "Other"
    }
  }
}

/// One rounding of a document: what was rounded, to what, and what became of the rest.
public struct RoundingStep: Hashable, Sendable {
  /// Step No., in the order of the arithmetic.
  public internal(set) var stepNo = 0
  /// What is rounded.
  public let kind: RoundingKind
  /// The line; 0 where a group or the whole document is rounded.
  public let lineNo: Int
  /// The VAT group; blank where none takes part.
  public let vatIdentifier: Code
  /// The formula with its operands.
  public let calculation: String
  /// The value before it is rounded, to five decimals.
  public let unrounded: ExactNumber
  /// What earlier roundings of the same kind cut off and this one takes over.
  public let carriedIn: ExactNumber
  /// The value that was rounded, with what was carried in.
  public let rounded: Amount
  /// What this rounding cut off and the next takes over.
  public let carriedOut: ExactNumber
  /// Rounded less unrounded: the cents that the step makes.
  public let difference: ExactNumber
  /// What the value would be if it were rounded alone, as a calculator does it.
  public let byItself: Amount
  /// The precision.
  public let precision: ExactNumber
  /// The direction.
  public let direction: RoundingDirection
  /// The rule.
  public let rule: String
}

/// The operands of a step before the differences are worked out.
struct RoundingNote {
  let kind: RoundingKind
  var lineNo = 0
  var vatIdentifier = Code.blank
  let calculation: String
  let exact: ExactQuotient
  var carriedIn = ExactQuotient(0, over: 1)
  let rounded: Amount
  var carriedOut = ExactQuotient(0, over: 1)
  /// Whether all that is cut off is carried, so that nothing is lost in the end.
  var isChained = false
  /// Rounded alone; the exact value rounded where nothing is said.
  var byItself: Amount?
  let precision: RoundingPrecision
  var direction = RoundingDirection.nearest
  let rule: String

  /// As in `16.80 × 540.00 / 560.00`.
  static func share(_ total: Amount, _ part: Amount, of whole: Amount) -> String {
    let words = [total, part, whole].map { $0.text(minimumPlaces: 2) }
    return "\(words[0]) × \(words[1]) / \(words[2])"
  }

  func step() throws(NumberFault) -> RoundingStep {
    // In a chain the differences are those of the remainders, so that they add up as these do;
    // elsewhere the difference is taken before anything is cut to five decimals.
    let difference =
      isChained
      ? carriedIn.number - carriedOut.number
      : ExactQuotient(
        (try Rounding.product(rounded.raw, exact.denominator)) - exact.numerator,
        over: exact.denominator
      ).number
    let alone: Amount = try exact.rounded(to: precision, direction)
    return RoundingStep(
      kind: kind, lineNo: lineNo, vatIdentifier: vatIdentifier, calculation: calculation,
      unrounded: isChained ? ExactNumber(raw: rounded.raw) - difference : exact.number,
      carriedIn: carriedIn.number, rounded: rounded,
      carriedOut: carriedOut.number, difference: difference, byItself: byItself ?? alone,
      precision: ExactNumber(raw: precision.raw), direction: direction, rule: rule)
  }
}

extension ProportionalSplit {
  /// The share that a split gave, before it was rounded and without what was carried to it, as the
  /// remainders before and after tell it.
  static func exactShare(
    _ rounded: Amount, _ before: ProportionalSplit, _ after: ProportionalSplit
  ) throws(NumberFault) -> ExactQuotient {
    let unit = after.carried.denominator
    return ExactQuotient(
      (try Rounding.product(rounded.raw, unit)) + after.carried.numerator
        - before.carried.numerator, over: unit)
  }
}
