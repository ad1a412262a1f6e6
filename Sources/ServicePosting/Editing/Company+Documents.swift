public import Accounting

/// What an edit made, and what it says beside.
public struct EditResult<Value: Sendable>: Sendable {
  /// The number of the new document or line.
  public let value: Value
  /// Questions that were answered and effects that nobody asked for.
  public let notes: [PostingNote]
}

extension Company {
  /// Creates a document with the defaults of its customer and opens it for lines.
  ///
  /// - Parameters:
  ///   - no: the number; `nil` or blank draws the next of the series.
  ///   - assignments: header fields, validated one after the other.
  @discardableResult
  public mutating func createDocument(
    _ type: DocumentType, no: Code? = nil, customer: Code, _ assignments: [Assignment] = [],
    _ context: EditContext
  ) throws(PostingError) -> EditResult<Code> {
    let series = documentSeries(of: type)
    let (number, draw) = try newNumber(typed: no, from: series, on: context.workDate)
    let id = DocumentID(type, number)
    if documents[id] != nil {
      throw .record(.alreadyExists(ServiceDocument(header: header(id)).reference))
    }
    if type == .order, shipments.hasDocuments(ofOrder: number) { throw .orderNumberUsed(number) }
    // A number that was typed is of no series (table 5900, No.).
    let own = draw == nil ? Code.blank : series.code
    var document = ServiceDocument(header: try newHeader(id, customer, own, context))
    var sets = books.dimensionSets
    document.header.dimensionSetID = dimensionSet(
      inheriting: 0, of: .serviceContract, from: document.header.dimensionSources, in: &sets)
    let created = document
    let notes =
      creditNotes(of: id, payer: document.header.billToCustomerNo, on: context.workDate)
      + (try applyHeader(assignments, to: &document, context, &sets))
    books.dimensionSets = sets
    log(&document, since: nil, context)
    log(&document, since: created, context)
    documents[id] = document
    let marks = markAmountToApply(from: ServiceHeader(), to: document.header)
    if let draw { books.use(draw) }
    let warnings = (draw?.warning).map { [PostingNote($0)] } ?? []
    return EditResult(value: number, notes: warnings + notes.withoutReplacedWarnings + marks)
  }

  private func header(_ id: DocumentID) -> ServiceHeader {
    var header = ServiceHeader()
    header.documentType = id.type
    header.no = id.no
    return header
  }

  private func newHeader(
    _ id: DocumentID, _ customerNo: Code, _ series: Code, _ context: EditContext
  ) throws(PostingError) -> ServiceHeader {
    let customer = try ServiceDocument.record(customerNo, books.customers)
    let billToNo = customer.billToCustomerNo.isBlank ? customerNo : customer.billToCustomerNo
    let billTo = try ServiceDocument.record(billToNo, books.customers)
    try requireUnblocked(customer, for: id.type)
    try requireUnblocked(billTo, for: id.type)
    var header = header(id)
    header.postingDate = context.workDate
    header.documentDate = context.workDate
    header.vatDate = context.workDate
    header.orderDate = id.type == .creditMemo ? .blank : context.workDate
    header.postingDescription = "\(id.type.caption) \(id.no)"
    header.linkServiceToServiceItem = serviceSetup.linkServiceToServiceItem
    header.noSeries = series
    header.docNoOccurrence = nextOccurrence(of: id)
    header.correction =
      id.type == .creditMemo && books.generalLedgerSetup.markCrMemosAsCorrections
    setPostingSeries(of: &header)
    try header.take(customer.record, billTo: billTo.record, in: self)
    if let own = books.userSetups[context.user]?.serviceRespCtrFilter, !own.isBlank {
      header.responsibilityCenter = own
    }
    return header
  }

  /// Sets fields of a document's header, one after the other.
  public mutating func changeHeader(
    _ id: DocumentID, _ assignments: [Assignment], _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let before = try document(id)
    var document = before
    var sets = books.dimensionSets
    let notes = try applyHeader(assignments, to: &document, context, &sets)
    books.dimensionSets = sets
    log(&document, since: before, context)
    documents[id] = document
    return notes + markAmountToApply(from: before.header, to: document.header)
  }

  private func applyHeader(
    _ assignments: [Assignment], to document: inout ServiceDocument, _ context: EditContext,
    _ sets: inout DimensionSets
  ) throws(PostingError) -> [PostingNote] {
    var notes: [PostingNote] = []
    for assignment in assignments {
      if let dimension = assignment.dimension {
        notes += try setDimension(
          dimension, to: assignment.value, ofHeaderOf: &document, context, &sets)
        continue
      }
      let field = try field(assignment.field, of: DocumentTables.order)
      if field.caption == "No." { throw .cannotRename(table: "Service Header") }
      guard let validate = HeaderFields.validations[field.caption] else {
        throw .notEditable(field: field.caption, table: "Service Header")
      }
      try requireRelated(assignment.value, field, document.reference)
      let before = document.header
      notes += try validate(&document, assignment.value, self, context)
      if let source = document.header.newDimensionSource(since: before) {
        notes += updateDimensions(of: &document, typed: source, context, &sets)
      }
    }
    return notes
  }

  /// Releases an order: its item lines are locked (Q 1.7).
  public mutating func release(
    _ id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    var document = try document(id)
    guard document.header.releaseStatus == .open else { return [] }
    try document.requireReleasable(in: self)
    document.header.releaseStatus = .releasedToShip
    documents[id] = document
    return []
  }

  /// Opens a released order again.
  public mutating func reopen(
    _ id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    var document = try document(id)
    document.header.releaseStatus = .open
    documents[id] = document
    return []
  }

  /// Calculates the invoice discount of a document and spreads it over the lines.
  public mutating func calculateInvoiceDiscount(
    _ id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    var document = try document(id)
    let count = document.lines.count
    let money = try DocumentMoney(document.sharedHeader, in: books)
    var sets = books.dimensionSets
    let finding = try document.calculateInvoiceDiscount(in: self, money, &sets)
    books.dimensionSets = sets
    documents[id] = document
    if !finding.hasTerms {
      return [
        PostingNote(
          "N-NO-TERMS",
          "no customer invoice discount has the code \(document.header.invoiceDiscCode)")
      ]
    }
    guard document.lines.count > count, let charge = document.lines.last else {
      return finding.notes
    }
    return finding.notes + [
      PostingNote(
        "N-SERVICE-CHARGE",
        "line \(charge.lineNo) added: service charge of "
          + "\(charge.amounts.lineAmount.text(minimumPlaces: 2))")
    ]
  }
}
