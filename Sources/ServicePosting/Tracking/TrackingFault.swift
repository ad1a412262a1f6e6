public import Accounting

/// Why serial and lot numbers are refused.
public enum TrackingFault: Hashable, Sendable {
  /// More pieces carry numbers than the line has.
  case exceedsLine(total: Quantity, line: Quantity)
  /// A serial number stands on the line already.
  case serialExists(LongCode)
  /// A serial number stands for one piece.
  case serialQuantity(field: String)
  /// A quantity is negative.
  case negative
  /// More shall be handled than carries the number.
  case handleTooMuch(Quantity)
  /// More shall be invoiced than is handled or about to be.
  case invoiceTooMuch(Quantity)
  /// Fewer pieces shall carry the number than were handled.
  case belowHandled
  /// The line's quantity falls below what its numbers count.
  case lineBelowTracking(item: Code)
  /// The line cannot be changed as long as it has numbers.
  case isDefined(item: Code)
  /// What the numbers count is not what is posted of the line.
  case wrongQuantity(
    field: String, item: Code, tracked: Quantity, line: Quantity, serialNo: LongCode,
    lotNo: LongCode)
  /// Numbers that may be left out were given, but not for what is shipped.
  case doesNotMatchLine
  /// Numbers were given, but not for what is invoiced.
  case doesNotMatchInvoice
  /// The pieces of an item entry have numbers, so that they come back number by number.
  case entryOfNumbers(field: String)
  /// Fewer pieces of an item entry are left or still out than the number counts.
  case entryTooLow(field: String, entryNo: Int)

  /// What happened, in BC's words.
  public var sentence: String {
    switch self {
    case .exceedsLine(let total, let line):
      "The total item tracking quantity \(total) exceeds the service line quantity \(line).\\The "
        + "changes cannot be saved to the database."
    case .serialExists(let no): "Tracking specification with Serial No. \(no) already exists."
    case .serialQuantity(let field): "\(field) must be -1, 0 or 1 when Serial No. is stated."
    case .negative: "Quantity must be positive."
    case .handleTooMuch(let most): "You cannot handle more than \(most) units."
    case .invoiceTooMuch(let most): "You cannot invoice more than \(most) units."
    case .belowHandled: "Quantity (Base) must not be less than Quantity Handled (Base)."
    case .lineBelowTracking(let item):
      "Item tracking defined for item \(item) in the Service Line accounts for more than the "
        + "quantity you have entered.\\You must adjust the existing item tracking and then reenter "
        + "the new quantity."
    case .isDefined(let item):
      "Item tracking is defined for item \(item) in the Service Line.\\You must delete the "
        + "existing item tracking before modifying or deleting the Service Line."
    case .wrongQuantity(let field, let item, let tracked, let line, let serialNo, let lotNo):
      "\(field) in the item tracking assigned to the document line for item \(item) is currently "
        + "\(tracked). It must be \(line).\\\\Check the assignment for serial number \(serialNo), "
        + "lot number \(lotNo), package number ."
    case .doesNotMatchLine:
      "The Qty. to Ship does not match the quantity defined in item tracking."
    case .doesNotMatchInvoice:
      "The quantity to invoice does not match the quantity defined in item tracking."
    case .entryOfNumbers(let field):
      "You must use form Item Tracking Lines to enter \(field), if item tracking is used."
    case .entryTooLow(let field, let entryNo):
      "The \(field) in item ledger entry \(entryNo) is too low to cover quantity available to "
        + "handle."
    }
  }

  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .exceedsLine: "E-TRACKING-EXCEEDS"
    case .serialExists: "E-SERIAL-EXISTS"
    case .serialQuantity: "E-SERIAL-QUANTITY"
    case .negative: "E-TRACKING-NEGATIVE"
    case .handleTooMuch: "E-QTY-TO-HANDLE"
    case .invoiceTooMuch: "E-TRACKING-TO-INVOICE"
    case .belowHandled: "E-BELOW-HANDLED"
    case .lineBelowTracking: "E-BELOW-TRACKING"
    case .isDefined: "E-TRACKING-DEFINED"
    case .wrongQuantity, .doesNotMatchLine, .doesNotMatchInvoice: "E-TRACKING-QUANTITY"
    case .entryOfNumbers: "E-ENTRY-OF-NUMBERS"
    case .entryTooLow: "E-ENTRY-TOO-LOW"
    }
  }

  /// What would clear the fault.
  public var remedy: String? {
    switch self {
    case .wrongQuantity, .doesNotMatchLine, .doesNotMatchInvoice, .isDefined, .lineBelowTracking:
      "show tracking lines  tells what is assigned;  assign  changes it, in base units"
    case .exceedsLine(let total, let line):
      "numbers count base units: \(total) of \(line)"
    case .entryOfNumbers:
      "assign serial no SERIAL appl from item entry ENTRY to line LINE, or a lot no"
    default: nil
    }
  }
}
