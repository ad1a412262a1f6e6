public import Accounting

/// A serial or lot number of a service line, and how many pieces shall carry it (BC's item tracking
/// lines, tables 336 and 337).
///
/// What was handled of it stands in the item ledger, see ``TrackedNumber``. All quantities count
/// base units and are positive, whichever way the pieces go.
public struct TrackingLine: Hashable, Sendable {
  /// Serial No.
  public let serialNo: LongCode
  /// Lot No.
  public let lotNo: LongCode
  /// Quantity (Base): all pieces with the number, those that were handled included.
  public var quantity = Quantity.zero
  /// Qty. to Handle (Base) that was typed; `nil` for all that is not handled.
  public var typedToHandle: Quantity?
  /// Qty. to Invoice (Base) that was typed; `nil` for all that is handled and not invoiced.
  public var typedToInvoice: Quantity?

  /// Appl.-to Item Entry: the inbound item entry that the pieces are taken from; 0 for the oldest.
  public var applToItemEntry = 0
  /// Appl.-from Item Entry: the outbound item entry whose pieces come back; 0 for none.
  public var applFromItemEntry = 0

  /// A number that no piece carries yet.
  public init(serialNo: LongCode, lotNo: LongCode) {
    self.serialNo = serialNo
    self.lotNo = lotNo
  }
}

extension ServiceDocument {
  /// After a posting all that is left of each number is to be handled and invoiced (S-075).
  mutating func resetTracking() {
    for place in lines.indices where !lines[place].tracking.isEmpty {
      for row in lines[place].tracking.indices {
        lines[place].tracking[row].typedToHandle = nil
        lines[place].tracking[row].typedToInvoice = nil
      }
    }
  }
}
