public import Accounting

/// The quantities of a service line, in its own unit or in base units.
///
/// What can be derived is derived, so that ordered, shipped, invoiced and consumed always agree
///
public struct LineQuantities: Hashable, Sendable {
  /// Quantity: what is ordered.
  public var quantity = Quantity.zero
  /// Qty. to Ship: what the next posting ships.
  public var toShip = Quantity.zero
  /// Qty. to Invoice: what the next posting invoices.
  public var toInvoice = Quantity.zero
  /// Qty. to Consume: what the next posting ships and gives away.
  public var toConsume = Quantity.zero
  /// Quantity Shipped, what was consumed included and what was undone taken off.
  public var shipped = Quantity.zero
  /// Quantity Invoiced.
  public var invoiced = Quantity.zero
  /// Quantity Consumed.
  public var consumed = Quantity.zero

  /// No quantities.
  public init() {}

  /// Outstanding Quantity: not yet shipped.
  public var outstanding: Quantity { quantity - shipped }
  /// Qty. Shipped Not Invoiced: shipped and neither invoiced nor consumed.
  public var shippedNotInvoiced: Quantity { shipped - invoiced - consumed }
  /// What the amounts of the line are based on: neither consumed nor about to be.
  public var chargeable: Quantity { quantity - consumed - toConsume }
  /// The most that may be invoiced next, if what is to be shipped is shipped with it.
  public var maximumToInvoice: Quantity { shipped + toShip - invoiced - consumed - toConsume }
  /// The most that may be consumed next; only what is not yet shipped can be consumed.
  public var maximumToConsume: Quantity { quantity - shipped }
  /// Whether everything is invoiced or consumed.
  public var isSettled: Bool { quantity == invoiced + consumed }
}
