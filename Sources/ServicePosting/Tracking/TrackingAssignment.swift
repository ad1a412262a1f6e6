public import Accounting

/// A serial or lot number that is given to pieces of a line; quantities count base units.
public struct TrackingAssignment: Hashable, Sendable {
  /// Serial No.
  public var serialNo = LongCode.blank
  /// Lot No.
  public var lotNo = LongCode.blank
  /// Quantity (Base); `nil` leaves it, and gives a new number all that has none yet, or one piece
  /// to a serial number. Zero takes the number away.
  public var quantity: Quantity?
  /// Qty. to Handle (Base); `nil` handles all.
  public var toHandle: Quantity?
  /// Qty. to Invoice (Base); `nil` invoices all that is handled.
  public var toInvoice: Quantity?
  /// Appl.-to Item Entry: the inbound item entry that the pieces are taken from; `nil` leaves it.
  public var applToItemEntry: Int?
  /// Appl.-from Item Entry: the outbound item entry whose pieces come back; `nil` leaves it.
  public var applFromItemEntry: Int?

  /// An assignment without numbers.
  public init() {}
}
