import Accounting

/// Another customer for a document that is there already (Q-019).
extension ServiceDocument {
  /// Another customer takes all lines away, since they were for the one before.
  mutating func setCustomer(
    _ no: Code, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard no != header.customerNo else { return [] }
    guard !no.isBlank else { throw .record(.mustHaveValue(field: "Customer No.", reference)) }
    guard header.contractNo.isBlank else {
      throw .fieldOfContract("Customer No.", id, contract: header.contractNo)
    }
    let deleted =
      itemLines.isEmpty
      ? lines.isEmpty ? "" : "existing service line"
      : "existing Service item line and service line"
    let question =
      deleted.isEmpty
      ? "Do you want to change the Customer No.?"
      : "When you change the Customer No. the \(deleted) will be deleted. Do you want to change "
        + "the Customer No.?"
    if context.answersNo { return [.asked(question, context)] }
    try requireNothingShipped()
    let customer = try Self.record(no, company.books.customers)
    let billTo = try Self.record(
      customer.billToCustomerNo.isBlank ? no : customer.billToCustomerNo, company.books.customers)
    try company.requireUnblocked(customer, for: header.documentType)
    try company.requireUnblocked(billTo, for: header.documentType)
    lines = []
    itemLines = []
    header.shipToCode = .blank
    try header.take(customer.record, billTo: billTo.record, in: company)
    let warnings = company.creditNotes(
      of: id, payer: billTo.no, dropsLines: true, on: context.workDate)
    return [.asked(question, context)] + warnings
  }

  /// Another payer: prices, discounts and VAT of the lines are found anew.
  mutating func setBillToCustomer(
    _ no: Code, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard no != header.billToCustomerNo else { return [] }
    guard !no.isBlank else {
      throw .record(.mustHaveValue(field: "Bill-to Customer No.", reference))
    }
    let question = "Do you want to change the Bill-to Customer No.?"
    if context.answersNo { return [.asked(question, context)] }
    try requireNothingShipped()
    let billTo = try Self.record(no, company.books.customers)
    try company.requireUnblocked(billTo, for: header.documentType)
    guard !billTo.customerPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Customer Posting Group", billTo.record.reference))
    }
    let warnings = company.creditNotes(of: id, payer: no, on: context.workDate)
    let notes = try recreatingLines(for: "Bill-to Customer No.", in: company, context) {
      (document) throws(PostingError) in
      try document.header.take(billTo: billTo.record, in: company)
    }
    return [.asked(question, context)] + warnings + notes
  }

  /// Changes a field that the lines are made of, and enters them again; No leaves all as it was.
  mutating func recreatingLines(
    for field: String, in company: Company, _ context: EditContext,
    _ change: (inout ServiceDocument) throws(PostingError) -> Void
  ) throws(PostingError) -> [PostingNote] {
    guard lines.contains(where: { !$0.isText }) else {
      try change(&self)
      return []
    }
    let question =
      "If you change \(field), the existing service lines will be deleted and the program will "
      + "create new service lines based on the new information on the header. Do you want to "
      + "change the \(field)?"
    guard !context.answersNo else { return [.asked(question, context)] }
    var changed = self
    try change(&changed)
    try changed.requireNothingShipped()
    try changed.recreateLines(in: company, context)
    self = changed
    return [.asked(question, context)]
  }

  private func requireNothingShipped() throws(PostingError) {
    for line in lines {
      let (field, expected, current) =
        header.documentType == .order
        ? ("Quantity Shipped", "0", line.quantities.shipped.description)
        : ("Shipment No.", "", line.content.shipmentNo.description)
      guard current != expected else { continue }
      throw .record(
        .mustBeEqual(
          field: field, expected: expected, reference(toLine: line.lineNo), current: current))
    }
  }

  /// Enters the lines again, with the number, unit and quantity they had.
  private mutating func recreateLines(
    in company: Company, _ context: EditContext
  ) throws(PostingError) {
    let money = try DocumentMoney(sharedHeader, in: company.books)
    var edit = LineEdit(document: self, place: 0, money: money, on: context.workDate)
    for place in lines.indices where !lines[place].isText {
      edit = LineEdit(
        document: edit.document, place: place, money: money, on: context.workDate)
      try edit.recreate(lines[place], in: company)
    }
    self = edit.document
  }
}

extension LineEdit {
  /// Makes a line anew from its card and the header.
  fileprivate mutating func recreate(
    _ old: ServiceLine, in company: Company
  ) throws(PostingError) {
    document.lines[place] = document.newLine(old.lineNo, old.content.type)
    _ = try enterCard(
      old.content.no, itemLineNo: old.content.serviceItemLineNo, in: company)
    if line.content.unitOfMeasureCode != old.content.unitOfMeasureCode {
      try setUnitOfMeasure(old.content.unitOfMeasureCode, in: company)
    }
    if !old.content.variantCode.isBlank { try setVariant(old.content.variantCode, in: company) }
    if !old.quantities.quantity.isZero { try setQuantity(old.quantities.quantity, in: company) }
    if !old.content.workTypeCode.isBlank {
      try setWorkType(old.content.workTypeCode, in: company)
    }
    try takeFindings(of: old.content, in: company)
  }

  /// What a line that is made anew keeps beside its product: its text and place, what was found of
  /// the fault, and with it warranty and contract, which compete once more.
  private mutating func takeFindings(
    of old: LineContent, in company: Company
  ) throws(PostingError) {
    line.content.description = old.description
    line.content.locationCode = old.locationCode
    line.content.dimensionSetID = old.dimensionSetID
    line.content.serviceItemNo = old.serviceItemNo
    line.content.applToServiceEntry = old.applToServiceEntry
    line.content.faultAreaCode = old.faultAreaCode
    line.content.symptomCode = old.symptomCode
    line.content.faultCode = old.faultCode
    line.content.resolutionCode = old.resolutionCode
    line.content.contractNo = old.contractNo
    line.content.faultReasonCode = old.faultReasonCode
    line.content.excludeWarranty = old.excludeWarranty
    line.content.excludeContractDiscount = old.excludeContractDiscount
    line.content.warranty = old.warranty
    line.content.warrantyDiscPercent = old.warrantyDiscPercent
    if document.header.documentType == .order || document.header.documentType == .quote {
      document.updateContractDiscount(of: &document.lines[place], in: company, on: workDate)
    }
    _ = try document.searchPrices(at: place, .warranty, in: company, money)
  }
}

extension PostingNote {
  /// A question of BC's, with the answer that was taken.
  static func asked(_ question: String, _ context: EditContext) -> PostingNote {
    PostingNote("N-ASKED", question + " Answered \(context.answersNo ? "No" : "Yes").")
  }
}
