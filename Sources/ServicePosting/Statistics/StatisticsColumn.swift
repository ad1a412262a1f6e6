public import Accounting

/// A column of the statistics of a document: which lines it looks at, and which part of them.
public enum StatisticsColumn: UInt8, OptionValue {
  /// All lines, whole.
  case general
  /// What the next posting would invoice.
  case invoicing
  /// What the next posting would consume: its cost, at no price.
  case consuming
  /// What is invoiced and what is consumed together, as BC's tab Details adds them up.
  case total
  /// What the next posting would ship; what is consumed counts at no price.
  case shipping
  /// The lines with items, whole.
  case items
  /// The lines with resources, whole.
  case resources
  /// The lines with costs and G/L accounts, whole.
  case costs

  /// BC's name of the tab or group.
  public var caption: String {
    switch self {
    case .general: "General"
    case .invoicing: "Invoicing"
    case .consuming: "Consuming"
    case .total: "Total"
    case .shipping: "Shipping"
    case .items: "Items"
    case .resources: "Resources"
    case .costs: "Costs"
    }
  }

  /// The columns of a kind of document: only an order is shipped and invoiced in parts.
  static func columns(of type: DocumentType) -> [StatisticsColumn] {
    type == .order ? allCases : [.general, .items, .resources, .costs]
  }

  /// What the VAT groups of the column are built for.
  var purpose: VATPurpose {
    switch self {
    case .invoicing: .invoicing(ships: false)
    case .shipping: .shipping
    case .consuming: .consuming
    case .general, .total, .items, .resources, .costs: .general
    }
  }

  /// Whether the column counts a line of some type.
  func counts(_ type: LineType) -> Bool {
    switch self {
    case .items: type == .item
    case .resources: type == .resource
    case .costs: type == .cost || type == .glAccount
    case .general, .invoicing, .consuming, .total, .shipping: true
    }
  }

  /// The part of a line that the column counts.
  func quantity(of line: borrowing ServiceLine) -> Quantity {
    switch self {
    case .invoicing: line.quantities.toInvoice
    case .consuming: line.quantities.toConsume
    case .shipping: line.quantities.toShip
    case .general, .total, .items, .resources, .costs: line.quantities.quantity
    }
  }

  /// How much of that part is charged, before its price is looked at.
  func charged(_ quantity: Quantity, of line: borrowing ServiceLine) -> Quantity {
    switch self {
    case .invoicing: quantity
    case .shipping:
      line.quantities.toConsume.isZero
        ? min(quantity, line.quantities.maximumToInvoice) : quantity
    case .general, .consuming, .total, .items, .resources, .costs: line.quantities.chargeable
    }
  }
}
