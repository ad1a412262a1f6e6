/// Why the journals refuse to make entries.
public enum BookkeepingFault: Error, Hashable, Sendable {
  /// A record is missing, blocked or incomplete.
  case record(RecordFault)
  /// A number would not fit.
  case number(NumberFault)
  /// Debit and credit differ; with the entries as they would have been.
  case outOfBalance(by: Amount, on: CalendarDate, [TriedEntry])
  /// There is not enough stock and the item forbids going below zero.
  case insufficientInventory(item: Code)
  /// Stock cannot be freed that others chose.
  case fixedApplication
  /// Stock cannot be freed of the correction that brought it.
  case correctionApplied
  /// What lost its stock finds no other, and the item forbids going below zero.
  case leftUnapplied(item: Code, entryNo: Int)
  /// A tracked piece is not in stock.
  case trackingNotApplied(item: Code, variant: Code, serialNo: LongCode, lotNo: LongCode)
  /// A tracked item has no serial number.
  case serialNoMissing(item: Code)
  /// A tracked item has no lot number.
  case lotNoMissing(item: Code)
  /// A serial number that is found is in stock already.
  case serialNoInStock(LongCode)
  /// A serial number stands for one piece.
  case serialNoQuantity
  /// The dimensions of an entry break a rule of its account.
  case dimensions(DimensionFault)
  /// Dimensions of a journal line must not stand together.
  case dimensionCombination(JournalKind, DimensionFault)
  /// The date of a journal line is outside the allowed range.
  case postingDateNotAllowed
  /// Entries of different currencies shall be settled; the setup may allow those of the EMU.
  case applicationCurrencies(emu: Bool)
  /// A payment is older than the entry that it shall settle.
  case appliedToLater(EntryDocumentType, Code, to: EntryDocumentType, Code)
  /// A customer is blocked for all entries.
  case customerBlocked(Code, CustomerBlock)
  /// A customer is blocked for privacy.
  case customerPrivacyBlocked(Code)
  /// A document number is in the customer ledger already.
  case documentNoUsed(EntryDocumentType, Code)
}

extension BookkeepingFault {
  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .record(let fault): fault.code
    case .number(.tooLarge): "E-TOO-LARGE"
    case .number(.divisionByZero): "E-DIVISION-BY-ZERO"
    case .outOfBalance: "E-OUT-OF-BALANCE"
    case .insufficientInventory: "E-INSUFFICIENT-INVENTORY"
    case .fixedApplication: "E-FIXED-APPLICATION"
    case .correctionApplied: "E-CORRECTION-APPLIED"
    case .leftUnapplied: "E-LEFT-UNAPPLIED"
    case .trackingNotApplied: "E-TRACKING-NOT-APPLIED"
    case .serialNoMissing: "E-SERIAL-NO-MISSING"
    case .lotNoMissing: "E-LOT-NO-MISSING"
    case .serialNoInStock: "E-SERIAL-NO-IN-STOCK"
    case .serialNoQuantity: "E-SERIAL-NO-QUANTITY"
    case .dimensions: "E-DIM-INVALID"
    case .dimensionCombination: "E-DIM-COMBINATION"
    case .postingDateNotAllowed: "E-POSTING-DATE"
    case .applicationCurrencies: "E-APPLICATION-CURRENCY"
    case .appliedToLater: "E-APPLICATION-DATE"
    case .customerBlocked: "E-CUSTOMER-BLOCKED"
    case .customerPrivacyBlocked: "E-CUSTOMER-PRIVACY"
    case .documentNoUsed: "E-DOCUMENT-NO-USED"
    }
  }

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .record(let fault): fault.sentence
    case .number(.tooLarge): "The posting contains an amount that is too large."
    case .number(.divisionByZero): "The posting would divide by zero."
    case .outOfBalance(let difference, let date, _):
      "The transaction cannot be completed because it will cause inconsistencies in the G/L "
        + "Entry table: \(difference.text(minimumPlaces: 2)) on \(date)."
    case .insufficientInventory(let item):
      "You have insufficient quantity of Item \(item) on inventory."
    case .fixedApplication:
      "A fixed application was not unapplied and this prevented the reapplication. Use the "
        + "Application Worksheet to remove the applications."
    case .correctionApplied: "Entries applied to a Correction entry cannot be unapplied."
    case .leftUnapplied(let item, let entryNo):
      "You cannot proceed with the posting as it will result in negative inventory for item "
        + "\(item). \\Item ledger entry \(entryNo) cannot be left unapplied."
    case .trackingNotApplied(let item, let variant, let serialNo, let lotNo):
      "Item Tracking Serial No. \(serialNo) Lot No. \(lotNo) for Item No. \(item) Variant "
        + "\(variant) cannot be fully applied."
    case .serialNoMissing(let item): "You must assign a serial number for item \(item)."
    case .lotNoMissing(let item): "You must assign a lot number for item \(item)."
    case .serialNoInStock(let no): "Serial No. \(no) is already on inventory."
    case .serialNoQuantity: "Quantity must be -1, 0 or 1 when Serial No. is stated."
    case .dimensions(let fault): fault.inner
    case .dimensionCombination(let journal, let fault):
      "The combination of dimensions used in \(journal.lineName) , , 0 is blocked. "
        + fault.inner + (journal == .item ? "." : "")
    case .postingDateNotAllowed:
      "The Posting Date is not within your range of allowed posting dates."
    case .applicationCurrencies(let emu):
      "All entries in one application must be in the same currency"
        + (emu ? " or one or more of the EMU currencies. " : ".")
    case .appliedToLater(let type, let no, let oldType, let oldNo):
      "You are not allowed to apply and post an entry to an entry with an earlier posting date."
        + "\\\\Instead, post \(type.caption) \(no) and then apply it to "
        + "\(oldType.caption) \(oldNo)."
    case .customerBlocked(let no, let block):
      "You cannot post this type of document when Customer \(no) is blocked with type "
        + block.caption
    case .customerPrivacyBlocked(let no):
      "You cannot post this type of document when Customer \(no) is blocked for privacy."
    case .documentNoUsed(let type, let no): "Sales \(type.caption) \(no) already exists."
    }
  }
}
