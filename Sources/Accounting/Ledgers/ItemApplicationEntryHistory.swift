/// An application of item entries that does not hold any more, because a later line chose its stock
/// (table 343).
public struct ItemApplicationEntryHistory: LedgerEntry {
  /// Primary Entry No.
  public let entryNo: Int
  /// The application as it was.
  let application: ItemApplicationEntry
  /// Deleted Date: the work date of the posting.
  public let deletedDate: CalendarDate
  /// Deleted By User.
  public let deletedByUser: LongCode

  /// The names of the ledger.
  public static let table = TableName(
    "item application entry history", "item application entries history",
    "Item Application Entry History")

  /// The fields of an entry.
  public static let fields: [Field<ItemApplicationEntryHistory>] = [
    .shown("Primary Entry No.", \.entryNo),
    .shown("Entry No.", \.application.entryNo),
    .shown("Item Ledger Entry No.", \.application.itemLedgerEntryNo),
    .shown("Inbound Item Entry No.", \.application.inboundItemEntryNo),
    .shown("Outbound Item Entry No.", \.application.outboundItemEntryNo),
    .shown("Quantity", \.application.quantity),
    .shown("Posting Date", \.application.postingDate),
    .shown("Cost Application", \.application.costApplication),
    .shown("Deleted Date", \.deletedDate),
    .shown("Deleted By User", \.deletedByUser),
  ]
}

/// What became of an application after it was written.
enum ItemApplicationChange: Hashable, Sendable {
  /// It does not hold any more.
  case removed
  /// It holds for another quantity, because the same stock was taken once more.
  case quantity(Quantity)
}

extension ItemApplicationEntry {
  /// The application as it is now; `nil` if it does not hold any more.
  func after(_ change: ItemApplicationChange?) -> ItemApplicationEntry? {
    switch change {
    case nil: self
    case .removed: nil
    case .quantity(let quantity):
      ItemApplicationEntry(
        entryNo: entryNo, itemLedgerEntryNo: itemLedgerEntryNo,
        inboundItemEntryNo: inboundItemEntryNo, outboundItemEntryNo: outboundItemEntryNo,
        quantity: quantity, postingDate: postingDate, costApplication: costApplication)
    }
  }
}

extension Books {
  /// The applications of item entries that hold, as they are now.
  public var itemApplications: [ItemApplicationEntry] {
    guard !itemApplicationChanges.isEmpty else { return Array(itemApplicationEntries) }
    return itemApplicationEntries.compactMap { $0.after(itemApplicationChanges[$0.entryNo]) }
  }
}
