public import Accounting

/// A line of a service document: what is used for the service and charged for it (table 5902).
public struct ServiceLine: Equatable, Sendable {
  /// Line No.
  public let lineNo: Int
  /// What posted lines take over from it.
  public var content: LineContent {
    _read { yield sharedContent.value }
    _modify { yield &sharedContent.value }
  }
  var sharedContent = Shared(LineContent())
  /// The quantities in the line's own unit.
  public var quantities = LineQuantities()
  /// The quantities in base units.
  public var base = LineQuantities()
  /// The amounts of the chargeable quantity.
  public var amounts = LineAmounts()
  /// Inv. Disc. Amount to Invoice: the share of what is invoiced next.
  public var invDiscAmountToInvoice = Amount.zero

  /// The serial and lot numbers of single pieces; empty where the line has one number or none.
  public var tracking: [TrackingLine] = []

  /// An empty line.
  public init(lineNo: Int) { self.lineNo = lineNo }

  /// Whether the line charges something; text lines don't.
  public var isText: Bool { content.type == .text }

  /// Takes back what was typed over the calculated VAT.
  mutating func clearVATDifference() {
    if !content.vatDifference.isZero { content.vatDifference = .zero }
  }

  /// Net line amount: after line and invoice discount, with VAT only if prices include it.
  public var netLineAmount: Amount { amounts.lineAmount - amounts.invDiscountAmount }
}
