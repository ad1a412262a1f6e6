import Accounting

/// Where the goods of a document go (table 5900, Ship-to Code).
extension ServiceDocument {
  /// Another address of the customer: what is to be serviced there is another thing, so that lines
  /// which belong to service item lines go.
  mutating func setShipTo(
    _ code: Code, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let (old, customerNo) = (header.shipToCode, header.customerNo)
    let address = company.books.shipToAddresses[Pair(customerNo, code)]
    guard code.isBlank || address != nil else {
      throw .record(
        .notInRelatedTable(
          field: "Ship-to Code", reference, value: "\(code)",
          related: ShipToAddress.table.caption))
    }
    var notes: [PostingNote] = []
    if code != old {
      guard header.contractNo.isBlank else {
        throw .fieldOfContract("Ship-to Code", id, contract: header.contractNo)
      }
      if let question = shipToQuestion {
        notes.append(.asked(question, context))
        if context.answersNo { return notes }
      }
    }
    header.shipToCode = code
    let customer = try Self.record(customerNo, company.books.customers).record
    if header.documentType != .creditMemo {
      if !old.isBlank, !customer.locationCode.isBlank {
        header.locationCode = customer.locationCode
      }
      if let address { header.takeShipTo(address) } else { header.takeShipTo(customer) }
    }
    try takeSalesperson(of: address, in: company)
    if code != old, !itemLines.isEmpty {
      for line in lines { try company.requireDeletable(line, in: self) }
      lines = []
      itemLines = []
    }
    return notes
  }

  private var shipToQuestion: String? {
    guard !itemLines.isEmpty || !lines.isEmpty else { return nil }
    let gone =
      itemLines.isEmpty
      ? "existing service line" : "existing Service item line and service line"
    return "When you change the Ship-to Code the \(gone) will be deleted. Do you want to change "
      + "the Ship-to Code?"
  }

  /// The address has a salesperson of its own, or who pays has.
  private mutating func takeSalesperson(
    of address: ShipToAddress?, in company: Company
  ) throws(PostingError) {
    guard let address, !address.salespersonCode.isBlank else {
      guard !header.billToCustomerNo.isBlank else { return }
      header.salespersonCode =
        try Self.record(header.billToCustomerNo, company.books.customers).salespersonCode
      return
    }
    header.salespersonCode = address.salespersonCode
  }
}

extension ServiceHeader {
  /// The goods go to an address of its own; the location stays if the address has none.
  mutating func takeShipTo(_ address: ShipToAddress) {
    shipToName = address.name
    shipToAddress = address.address
    shipToCity = address.city
    shipToCountryRegionCode = address.countryRegionCode
    if !address.locationCode.isBlank { locationCode = address.locationCode }
  }

  /// The goods go to the customer.
  mutating func takeShipTo(_ customer: Customer) {
    shipToName = customer.name
    shipToAddress = customer.address
    shipToCity = customer.city
    shipToCountryRegionCode = customer.countryRegionCode
    if !customer.locationCode.isBlank { locationCode = customer.locationCode }
  }
}
