import Accounting

/// What the rules of the quantity fields need to know besides the line itself.
struct QuantityRules {
  /// Whether the location handles shipments with warehouse documents, which are not modelled.
  let requiresWarehouse: Bool
  /// Whether the location of an order's or quote's item line requires shipments, whatever the item.
  var startsWithNothing = false
  let document: DocumentID
  let lineNo: Int

  /// The line in messages; made only when there is one.
  var record: RecordReference { document.reference(toLine: lineNo) }

  var isCreditMemo: Bool { document.type == .creditMemo }
}

/// How the quantity fields of a line act on one another.
///
/// Each function is one field's validation in BC's order of steps.
extension ServiceLine {
  /// Qty. to Ship becomes what is outstanding; Qty. to Consume is validated again.
  mutating func initQtyToShip(_ rules: QuantityRules) throws(PostingError) {
    quantities.toShip = rules.requiresWarehouse ? .zero : quantities.outstanding
    base.toShip = rules.requiresWarehouse ? .zero : base.outstanding
    try setQtyToConsume(quantities.toConsume, rules)
    initQtyToInvoice(rules)
  }

  /// Qty. to Invoice becomes the most there is.
  mutating func initQtyToInvoice(_ rules: QuantityRules) {
    quantities.toInvoice =
      rules.isCreditMemo ? quantities.quantity : quantities.maximumToInvoice
    base.toInvoice = rules.isCreditMemo ? base.quantity : base.maximumToInvoice
    clearVATDifference()
  }

  /// Validates Quantity (Q 2.3).
  mutating func setQuantity(
    _ value: Quantity, _ rules: QuantityRules
  ) throws(PostingError) {
    guard content.type != .text else {
      throw .record(.mustHaveValue(field: "Type", rules.record))
    }
    guard !content.no.isBlank else { throw .record(.mustHaveValue(field: "No.", rules.record)) }
    try requirePositive(value, "Quantity", rules)
    if let precision = RoundingPrecision(content.qtyRoundingPrecision),
      !value.isMultiple(of: precision)
    {
      throw .finerThanPrecision(value, field: "Quantity")
    }
    let newBase = try baseQuantity(of: value, "Quantity", "Quantity (Base)", rules)
    if !rules.isCreditMemo {
      if quantities.shipped.exceeds(value) {
        throw .record(
          .field("Quantity", text: "must not be less than Quantity Shipped", rules.record))
      }
      if base.shipped.exceeds(newBase) {
        throw .record(
          .field(
            "Quantity (Base)", text: "must not be less than Qty. Shipped (Base)", rules.record))
      }
    }
    let changes = value != quantities.quantity || newBase != base.quantity
    quantities.quantity = value
    base.quantity = newBase
    if changes {
      if rules.isCreditMemo {
        initQtyToInvoice(rules)
      } else {
        try initQtyToShip(rules)
      }
    }
    try startShipping(rules)
  }

  /// The item line of an order or quote begins with all that is outstanding, or with nothing where
  /// the location requires shipments: for each quantity that is typed, even the same, and for each
  /// location (table 5902, UpdateWithWarehouseShip).
  mutating func startShipping(_ rules: QuantityRules) throws(PostingError) {
    let type = rules.document.type
    guard content.type == .item, type == .order || type == .quote else { return }
    try setQtyToShip(rules.startsWithNothing ? .zero : quantities.outstanding, rules)
    if rules.startsWithNothing { try setQtyToInvoice(.zero, rules) }
  }

  /// Validates Qty. to Ship (Q 2.4).
  mutating func setQtyToShip(
    _ value: Quantity, _ rules: QuantityRules
  ) throws(PostingError) {
    try requirePositive(value, "Qty. to Ship", rules)
    quantities.toShip = value
    if value == quantities.outstanding, !rules.requiresWarehouse {
      try initQtyToShip(rules)
    } else {
      base.toShip = try baseQuantity(of: value, "Qty. to Ship", "Qty. to Ship (Base)", rules)
      try requireBalance(
        quantities.toShip + quantities.shipped, base.toShip + base.shipped)
    }
    // With something to consume the entry is dragged along, or even ignored.
    try setQtyToConsume(quantities.toConsume.isZero ? .zero : quantities.toShip, rules)
    if quantities.toShip > quantities.outstanding {
      throw .shipTooMuch(limit(quantities.outstanding))
    }
    if base.toShip > base.outstanding { throw .shipTooMuch(limit(base.outstanding, isBase: true)) }
  }

  /// Validates Qty. to Invoice (Q 2.5).
  mutating func setQtyToInvoice(
    _ value: Quantity, _ rules: QuantityRules
  ) throws(PostingError) {
    try requirePositive(value, "Qty. to Invoice", rules)
    quantities.toInvoice = value
    clearVATDifference()
    if value.isPositive {
      quantities.toConsume = .zero
      base.toConsume = .zero
    }
    let maximum = rules.isCreditMemo ? quantities.quantity : quantities.maximumToInvoice
    if value == maximum {
      initQtyToInvoice(rules)
    } else {
      base.toInvoice = try baseQuantity(
        of: value, "Qty. to Invoice", "Qty. to Invoice (Base)", rules)
      try requireBalance(
        quantities.toInvoice + quantities.invoiced, base.toInvoice + base.invoiced)
    }
    if value.exceeds(maximum) { throw .invoiceTooMuch(limit(maximum)) }
    let baseMaximum = rules.isCreditMemo ? base.quantity : base.maximumToInvoice
    if base.toInvoice.exceeds(baseMaximum) {
      throw .invoiceTooMuch(limit(baseMaximum, isBase: true))
    }
  }

  /// Validates Qty. to Consume (Q 2.6).
  mutating func setQtyToConsume(
    _ value: Quantity, _ rules: QuantityRules
  ) throws(PostingError) {
    try requirePositive(value, "Qty. to Consume", rules)
    quantities.toConsume = value
    if value == quantities.maximumToConsume {
      base.toConsume = base.maximumToConsume
    } else {
      base.toConsume = try baseQuantity(
        of: value, "Qty. to Consume", "Qty. to Consume (Base)", rules)
      try requireBalance(
        quantities.toConsume + quantities.consumed, base.toConsume + base.consumed)
    }
    initQtyToInvoice(rules)
    if value.isPositive {
      quantities.toShip = value
      base.toShip = base.toConsume
      try requireBalance(
        quantities.toShip + quantities.shipped, base.toShip + base.shipped)
      quantities.toInvoice = .zero
      base.toInvoice = .zero
    }
    if value > quantities.maximumToConsume {
      throw .consumeTooMuch(limit(quantities.maximumToConsume))
    }
    if base.toConsume > base.maximumToConsume {
      throw .consumeTooMuch(limit(base.maximumToConsume, isBase: true))
    }
  }

  private func requirePositive(
    _ value: Quantity, _ field: String, _ rules: QuantityRules
  ) throws(PostingError) {
    if value.isNegative { throw .record(.field(field, text: "must be positive", rules.record)) }
  }

  private func limit(_ maximum: Quantity, isBase: Bool = false) -> PostingError.LineLimit {
    PostingError.LineLimit(
      maximum: maximum, isBase: isBase, lineNo: lineNo, quantities: quantities)
  }

  /// The quantity in base units; a quantity that rounds to none is refused.
  private func baseQuantity(
    of value: Quantity, _ field: String, _ baseField: String, _ rules: QuantityRules
  ) throws(PostingError) -> Quantity {
    let result: Quantity
    do throws(NumberFault) {
      result = try value.times(
        content.qtyPerUnitOfMeasure,
        rounded: RoundingPrecision(content.qtyRoundingPrecisionBase) ?? .finest)
    } catch {
      throw .record(.tooLarge(field: baseField, rules.record))
    }
    if result.isZero, !value.isZero {
      throw .baseQuantityIsZero(content.no, field: field, baseField: baseField)
    }
    return result
  }

  /// Neither unit may be used up while something is left in the other.
  private func requireBalance(
    _ handled: Quantity, _ handledBase: Quantity
  ) throws(PostingError) {
    let isUsedUp = quantities.quantity == handled
    let isBaseUsedUp = base.quantity == handledBase
    if isUsedUp != isBaseUsedUp { throw .outOfBalance }
  }
}

extension Quantity {
  /// Whether it goes beyond a limit or has another sign: where the number of a line was given
  /// again, less than nothing may have been shipped.
  fileprivate func exceeds(_ limit: Quantity) -> Bool {
    magnitude > limit.magnitude
      || (!isZero && !limit.isZero && isNegative != limit.isNegative)
  }
}
