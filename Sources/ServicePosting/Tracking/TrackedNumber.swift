public import Accounting

/// A serial or lot number of a service line with what became of it: the line's own word, and what
/// the item ledger says was handled and invoiced.
public struct TrackedNumber: Hashable, Sendable {
  /// What was assigned.
  public internal(set) var line: TrackingLine
  /// Quantity Handled (Base): what was shipped, and not undone.
  public private(set) var handled = Quantity.zero
  /// Quantity Invoiced (Base): what was invoiced or consumed.
  public private(set) var invoiced = Quantity.zero
  /// The item entries of the pieces that were handled, in their order.
  private(set) var entryNos: [Int] = []

  init(_ line: TrackingLine) { self.line = line }

  /// What is not handled yet.
  public var open: Quantity { line.quantity - handled }
  /// Qty. to Handle (Base): what the next posting ships.
  public var toHandle: Quantity { min(line.typedToHandle ?? open, open) }
  /// Qty. to Invoice (Base): what the next posting invoices or consumes.
  public var toInvoice: Quantity {
    let most = handled + toHandle - invoiced
    return min(line.typedToInvoice ?? most, most)
  }
  /// What of Qty. to Invoice was handled earlier: that goes first (ItemTrackingLines:
  /// SetQtyToHandleAndInvoice).
  var toInvoiceEarlier: Quantity { min(toInvoice, handled - invoiced) }

  /// Counts an item entry in, if it carries the number.
  mutating func take(_ entry: ItemLedgerEntry, _ state: ItemEntryState) {
    guard entry.serialNo == line.serialNo, entry.lotNo == line.lotNo else { return }
    // Pieces that leave are negative in the ledger; what was undone comes back positive.
    handled -= entry.quantity
    invoiced -= state.invoicedQuantity
    entryNos.append(entry.entryNo)
  }
}

extension Company {
  /// The serial and lot numbers of a line, in the order in which they were assigned.
  public func trackedNumbers(of line: ServiceLine, in document: DocumentID) -> [TrackedNumber] {
    guard !line.tracking.isEmpty else { return [] }
    var numbers = line.tracking.map(TrackedNumber.init)
    guard document.type == .order else { return numbers }
    var entryNos: [Int] = []
    for shipment in shipments.documents(ofOrder: document.no) {
      for shipped in shipment.lines where shipped.orderLineNo == line.lineNo {
        entryNos += shipped.trackedEntryNos
      }
    }
    for entryNo in entryNos.sorted() {
      guard let entry = books.itemEntries.entry(entryNo) else { continue }
      for place in numbers.indices {
        numbers[place].take(entry, books.itemEntryStates[entryNo - 1])
      }
    }
    return numbers
  }
}
