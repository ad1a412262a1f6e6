import Accounting

/// What a document must have before it is released.
extension ServiceDocument {
  func requireReleasable(in company: Company) throws(PostingError) {
    if header.documentType == .quote, header.billToCustomerNo.isBlank {
      throw .record(.mustHaveValue(field: "Bill-to Customer No.", reference))
    }
    for line in lines { try requireUnblocked(line, in: company) }
    guard lines.contains(where: { !$0.isText && !$0.quantities.quantity.isZero }) else {
      throw .nothingToRelease(id)
    }
    for line in lines where line.content.type == .item { try requireStocked(line, in: company) }
  }

  /// Neither the line's service item nor its item nor its variant may be blocked.
  private func requireUnblocked(
    _ line: ServiceLine, in company: Company
  ) throws(PostingError) {
    let isCredit = header.documentType == .creditMemo
    let serviceItem = line.content.serviceItemNo
    if !isCredit, company.serviceItems[serviceItem]?.blocked == .all {
      throw .serviceItemBlocked(serviceItem)
    }
    guard line.content.type == .item, !line.content.no.isBlank else { return }
    let item = try Self.record(line.content.no, company.books.items)
    try Self.require(false, is: item.blocked, "Blocked", item.reference)
    if !isCredit {
      try Self.require(false, is: item.serviceBlocked, "Service Blocked", item.reference)
    }
    guard !line.content.variantCode.isBlank else { return }
    let variant = try Self.record(
      Pair(line.content.no, line.content.variantCode), company.books.itemVariants)
    try Self.require(false, is: variant.blocked, "Blocked", variant.reference)
    if !isCredit {
      try Self.require(false, is: variant.serviceBlocked, "Service Blocked", variant.reference)
    }
  }

  /// Item lines need a location if the setup says so, and a unit if they are kept in stock.
  private func requireStocked(
    _ line: ServiceLine, in company: Company
  ) throws(PostingError) {
    let type = company.books.items[line.content.no]?.type ?? .inventory
    let record = reference(toLine: line.lineNo)
    if company.books.inventorySetup.locationMandatory, line.content.locationCode.isBlank,
      type != .nonInventory
    {
      throw .record(.mustHaveValue(field: "Location Code", record))
    }
    if type == .inventory, line.content.unitOfMeasureCode.isBlank {
      throw .record(.mustHaveValue(field: "Unit of Measure Code", record))
    }
  }

  private static func require(
    _ expected: Bool, is current: Bool, _ field: String, _ record: RecordReference
  ) throws(PostingError) {
    guard current != expected else { return }
    throw .record(
      .mustBeEqual(
        field: field, expected: expected ? "Yes" : "No", record, current: current ? "Yes" : "No"))
  }
}
