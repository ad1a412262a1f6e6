/// Which stock an entry took from or brought in (table 339).
public struct ItemApplicationEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Item Ledger Entry No.
  public let itemLedgerEntryNo: Int
  /// Inbound Item Entry No.
  public let inboundItemEntryNo: Int
  /// Outbound Item Entry No.
  public let outboundItemEntryNo: Int
  /// Quantity.
  public let quantity: Quantity
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Cost Application.
  public let costApplication: Bool

  /// The names of the ledger.
  public static let table = TableName(
    "item application entry", "item application entries", "Item Application Entry")

  /// The fields of an entry.
  public static let fields: [Field<ItemApplicationEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Item Ledger Entry No.", \.itemLedgerEntryNo),
    .shown("Inbound Item Entry No.", \.inboundItemEntryNo),
    .shown("Outbound Item Entry No.", \.outboundItemEntryNo),
    .shown("Quantity", \.quantity),
    .shown("Posting Date", \.postingDate),
    .shown("Cost Application", \.costApplication),
  ]
}
