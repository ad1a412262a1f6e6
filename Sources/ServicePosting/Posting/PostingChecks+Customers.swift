import Accounting

extension PostingChecks {
  /// An invoice has to charge something that the program did not add itself.
  func requireContent(of lines: [ServiceLine]) throws(PostingError) {
    guard header.documentType == .invoice else { return }
    let hasContent = lines.contains {
      !$0.content.systemCreatedEntry && !$0.quantities.quantity.isZero
    }
    guard hasContent else { throw .nothingToPost }
  }

  /// Customer and who pays may be charged, and shipped to where something is shipped (Q-129 to
  ///
  ///
  /// A posting that ships looks at them only for lines that go out. So an invoice that ships by
  /// setup and takes all its lines from shipments looks at no customer (D-09); who pays is
  /// looked at for those lines, too.
  func requireUnblockedCustomers(
    of lines: [ServiceLine], _ options: PostingOptions, in company: Company
  ) throws(PostingError) {
    let ships =
      options.contains(.ship)
      || header.documentType == .invoice && company.serviceSetup.shipmentOnInvoice
    let goesOut = lines.contains {
      !$0.quantities.toShip.isZero && $0.content.shipmentNo.isBlank
    }
    if !ships || goesOut { try requireUnblocked(header.customerNo, ships: ships, in: company) }
    guard header.billToCustomerNo != header.customerNo else { return }
    if !ships || lines.contains(where: { !$0.quantities.toShip.isZero }) {
      try requireUnblocked(header.billToCustomerNo, ships: ships, in: company)
    }
  }

  private func requireUnblocked(
    _ no: Code, ships: Bool, in company: Company
  ) throws(PostingError) {
    let customer = try ServiceDocument.record(no, company.books.customers)
    if customer.privacyBlocked { throw .customerPrivacyBlocked(no, action: "post") }
    if customer.blocked.blocksPosting(of: header.documentType, ships: ships) {
      throw .customerBlocked(no, customer.blocked, action: "post")
    }
  }
}
