/// A part of a customer entry; the parts add up to what remains (table 379).
public struct DetailedCustomerLedgerEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Cust. Ledger Entry No.
  public let custLedgerEntryNo: Int
  /// Entry Type.
  public let entryType: DetailedEntryType
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Document Type.
  public let documentType: EntryDocumentType
  /// Document No.
  public let documentNo: Code
  /// Customer No.
  public let customerNo: Code
  /// Currency Code.
  public let currencyCode: Code
  /// Amount: what is added to what the customer owes, in the currency of the entry.
  public let amount: Amount
  /// Amount (LCY): the same in local currency.
  public let amountLCY: Amount
  /// Initial Entry Due Date.
  public let initialEntryDueDate: CalendarDate
  /// Applied Cust. Ledger Entry No.: the new entry of an application; 0 for other rows.
  public let appliedCustLedgerEntryNo: Int
  /// Transaction No.
  public let transactionNo: Int

  /// The names of the ledger.
  public static let table = TableName(
    "detailed customer entry", "detailed customer entries", "Detailed Cust. Ledg. Entry")

  /// The fields of an entry.
  public static let fields: [Field<DetailedCustomerLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Cust. Ledger Entry No.", \.custLedgerEntryNo),
    .shownOption("Entry Type", \.entryType),
    .shown("Posting Date", \.postingDate),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Currency Code", \.currencyCode),
    .shown("Amount", \.amount),
    .shown("Amount (LCY)", \.amountLCY),
    .shown("Initial Entry Due Date", \.initialEntryDueDate),
    .shown("Applied Cust. Ledger Entry No.", \.appliedCustLedgerEntryNo),
    .shown("Transaction No.", \.transactionNo),
  ]
}
