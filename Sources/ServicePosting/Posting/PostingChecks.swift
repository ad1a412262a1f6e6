import Accounting

/// The checks before posting, in BC's order.
struct PostingChecks: ~Copyable {
  let document: ServiceDocument
  let request: PostingRequest

  // Headers and lines are large: they are read where they stand, not copied.
  var header: ServiceHeader { _read { yield document.sharedHeader.value } }

  /// Steps 2 to 5: what does not depend on the posting options.
  func requireFields(
    of lines: [ServiceLine], in company: Company
  ) throws(PostingError) {
    guard header.documentType != .quote else { throw mustHave("Document Type") }
    if header.customerNo.isBlank { throw mustHave("Customer No.") }
    if header.billToCustomerNo.isBlank { throw mustHave("Bill-to Customer No.") }
    if header.postingDate.isBlank { throw mustHave("Posting Date") }
    if header.documentDate.isBlank { throw mustHave("Document Date") }
    try requireDates(of: lines, in: company)
    let fields = MandatoryFields(document: document)
    try fields.require(in: company)
    for place in lines.indices { try fields.require(of: lines, place, in: company) }
  }

  private func mustHave(_ field: String) -> PostingError {
    .record(.mustHaveValue(field: field, document.reference))
  }

  private func mustHave(_ field: String, _ lineNo: Int) -> PostingError {
    .record(.mustHaveValue(field: field, document.reference(toLine: lineNo)))
  }

  /// Whole document: each line with its stored date. Selected lines: BC looks at the last of them
  /// alone, and only if its date differs from the header's, then at the header; for
  /// the others the journals have their own check.
  private func requireDates(
    of lines: [ServiceLine], in company: Company
  ) throws(PostingError) {
    let allowed = company.allowedDates(for: request.user)
    if request.lines == nil {
      for place in document.lines.indices {
        try requireDate(of: document.lines, place, in: allowed)
      }
      return
    }
    guard let last = lines.indices.last,
      lines[last].content.postingDate != header.postingDate
    else { return }
    try requireDate(of: lines, last, in: allowed)
    guard allowed.contains(header.postingDate) else { throw outsideRange(document.reference) }
  }

  private func requireDate(
    of lines: [ServiceLine], _ place: Int, in allowed: AllowedDates
  ) throws(PostingError) {
    guard lines[place].content.type != .text, !allowed.contains(lines[place].content.postingDate)
    else { return }
    throw outsideRange(document.reference(toLine: lines[place].lineNo))
  }

  private func outsideRange(_ record: RecordReference) -> PostingError {
    .record(
      .field("Posting Date", text: "is not within your range of allowed posting dates", record))
  }

  /// Step 13: an item is never shipped without a unit.
  func requireUnit(ofLineAt place: Int) throws(PostingError) {
    guard document.lines[place].content.type == .item,
      document.lines[place].content.unitOfMeasureCode.isBlank,
      document.lines[place].quantities.shipped.isZero,
      document.lines[place].quantities.consumed.isZero
    else { return }
    throw mustHave("Unit of Measure Code", document.lines[place].lineNo)
  }

  /// Step 14: the other party's number, where the setup of service wants it.
  func requireExternalNumber(in company: Company) throws(PostingError) {
    guard company.serviceSetup.extDocNoMandatory,
      header.externalDocumentNo.isEmpty
    else { return }
    throw mustHave("External Document No.")
  }

  /// Steps 7 and 8: run twice, first without options and then with those asked for.
  func requireDocument(
    _ lines: [ServiceLine], options: PostingOptions, in company: Company
  ) throws(PostingError) {
    try requireContent(of: lines)
    // Any line that goes out counts, even one that is only invoiced now.
    if header.shippingAdvice == .complete, header.documentType != .creditMemo,
      lines.contains(where: { $0.base.quantity.isPositive })
    {
      let isWhole = document.lines.allSatisfy {
        $0.base.quantity == $0.base.toShip + $0.base.shipped
      }
      guard isWhole else { throw .incompleteShipment }
    }
    try DimensionChecks(document: document, options: options).require(lines, in: company)
    try requireUnblockedCustomers(of: lines, options, in: company)
    guard header.documentType != .creditMemo else { return }
    for place in lines.indices where !lines[place].content.serviceItemNo.isBlank {
      let no = lines[place].content.serviceItemNo
      if company.serviceItems.row(no)?.blocked == .all { throw .serviceItemBlocked(no) }
    }
  }
}
