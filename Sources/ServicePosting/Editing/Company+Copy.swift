import Accounting

extension Company {
  /// How a document is copied.
  public struct CopyOptions: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes options of their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Include Header: the header's fields are taken over, and the lines there are go.
    public static let includeHeader = CopyOptions(rawValue: 1)
    /// Recalculate Lines: prices and discounts are searched anew.
    public static let recalculateLines = CopyOptions(rawValue: 2)
  }

  /// Copies the lines of a document to the end of an open one.
  ///
  /// Service documents cannot be copied in BC; this does what it does for sales. The line
  /// that rounded a posted document and lines without quantity stay behind; numbers, dates and
  /// links to orders, shipments and service item lines are not copied.
  ///
  /// - Returns: how many lines were copied.
  @discardableResult
  public mutating func copyLines(
    into id: DocumentID, from source: CopySource, _ options: CopyOptions = [],
    _ context: EditContext
  ) throws(PostingError) -> EditResult<Int> {
    var edited = self
    let copied = try CopiedDocument(source, in: self)
    var notes: [PostingNote] = []
    if options.contains(.includeHeader) {
      notes += try edited.copyHeader(of: copied, into: id, context)
    }
    let target = try edited.document(id)
    try target.requireOpenRelease()
    if !options.contains(.recalculateLines) { try copied.requireMatch(target.header) }
    var count = 0
    var newNumbers: [Int: Int] = [:]
    let lines = edited.linesToCopy(copied, source, into: target.header)
    for line in lines.lines {
      if let why = skipped(line, of: copied) {
        notes.append(PostingNote("N-SKIPPED", "line \(line.lineNo) not copied: \(why)"))
        continue
      }
      let added =
        options.contains(.recalculateLines)
        ? try edited.enterAnew(line, into: id, context)
        : try edited.copy(line, into: id, newNumbers)
      if line.applFromItemEntry != 0 || !line.tracking.isEmpty {
        try edited.bringBack(line, onLine: added.value, of: id)
      }
      newNumbers[line.lineNo] = added.value
      notes += added.notes
      count += 1
    }
    self = edited
    return EditResult(value: count, notes: notes + lines.notes)
  }

  /// Only a credit memo brings pieces back, and from an invoice only in its currency
  /// (CopyDocumentMgt: IsSalesFillExactCostRevLink).
  private func linesToCopy(
    _ copied: CopiedDocument, _ source: CopySource, into target: ServiceHeader
  ) -> (lines: [CopiedDocument.Line], notes: [PostingNote]) {
    guard target.documentType == .creditMemo else { return (copied.lines, []) }
    switch source {
    case .invoice where copied.header.currencyCode == target.currencyCode, .shipment:
      let returned = ReturnedPieces(copied, source, in: self)
      return (returned.lines, returned.notes)
    case .invoice, .open, .creditMemo: return (copied.lines, [])
    }
  }

  /// Names the pieces that a copied line brings back, which gives it their cost.
  private mutating func bringBack(
    _ copied: CopiedDocument.Line, onLine lineNo: Int, of id: DocumentID
  ) throws(PostingError) {
    let document = try document(id)
    guard let place = document.index(ofLine: lineNo) else { return }
    var edit = LineEdit(
      document: document, place: place,
      money: try DocumentMoney(document.sharedHeader, in: books))
    if copied.applFromItemEntry != 0 {
      try edit.setApplFromItemEntry(.integer(copied.applFromItemEntry), in: self)
    }
    edit.line.tracking = copied.tracking
    try edit.takeUnitCost(ofNumbersIn: self)
    documents[id] = edit.document
  }

  private func skipped(_ line: CopiedDocument.Line, of copied: CopiedDocument) -> String? {
    guard line.content.type != .text else { return nil }
    if line.quantity.isZero { return "it has no quantity" }
    if line.quantity.isNegative { return "it takes another line back" }
    let group = books.customerPostingGroups.row(copied.header.customerPostingGroup)
    let isRounding =
      line.content.systemCreatedEntry && line.content.type == .glAccount
      && line.content.no == group?.invoiceRoundingAccount
    return isRounding ? "it rounds the document" : nil
  }

  // MARK: Header

  /// Everything of the header that says who, where and at what terms; the terms count from the
  /// dates of the new document.
  private mutating func copyHeader(
    of copied: CopiedDocument, into id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    var document = try document(id)
    try document.requireOpenRelease()
    for line in document.lines { try requireDeletable(line, in: document) }
    var notes: [PostingNote] = []
    if !document.lines.isEmpty {
      let question =
        "The existing lines for \(id.type.caption) \(id.no) will be deleted. Do you want to "
        + "continue?"
      if context.answersNo { throw .interrupted(question: question) }
      notes.append(PostingNote("N-ASKED", "\(question) Answered Yes."))
      document.lines = []
    }
    var header = copied.header
    header.keepOwn(of: document.header)
    document.header = header
    try document.header.updateCurrencyFactor(in: self)
    try document.header.updatePaymentTerms(in: self)
    for no in Set([header.customerNo, header.billToCustomerNo]).sorted() {
      try requireUnblocked(
        try ServiceDocument.record(no, books.customers), for: id.type)
    }
    documents[id] = document
    return notes
  }

  // MARK: Lines

  /// The line as if it were typed: only what it is and how much of it is taken over.
  private mutating func enterAnew(
    _ line: CopiedDocument.Line, into id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> EditResult<Int> {
    let content = line.content
    guard content.type != .text else {
      return try addLine(
        id, type: .text, no: content.no,
        [try Assignment("Description", of: "line", to: .text(content.description))], context)
    }
    var values: [Assignment] = []
    if content.type == .item || content.type == .resource {
      values.append(
        try Assignment(
          "Unit of Measure Code", of: "line", to: .code(content.unitOfMeasureCode.description)))
    }
    values.append(try Assignment("Quantity", of: "line", to: line.quantity.fieldValue))
    return try addLine(id, type: content.type, no: content.no, values, context)
  }

  /// The line as it stands, with its price, cost and discounts.
  private mutating func copy(
    _ line: CopiedDocument.Line, into id: DocumentID, _ newNumbers: [Int: Int]
  ) throws(PostingError) -> EditResult<Int> {
    var document = try document(id)
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let lineNo = (document.lines.last?.lineNo ?? 0) + 10_000
    var new = document.newLine(lineNo, line.content.type)
    // Entering the number makes sure that it is there and not blocked.
    if !line.content.systemCreatedEntry, line.content.type != .text {
      _ = try document.enter(line.content.no, into: &new, in: self)
    }
    var content = line.content
    content.postingDate = document.header.postingDate
    content.customerNo = document.header.customerNo
    content.dropLinks()
    content.attachedToLineNo = newNumbers[line.content.attachedToLineNo] ?? 0
    new.content = content
    document.lines.append(new)
    var edit = LineEdit(document: document, place: document.lines.count - 1, money: money)
    if !edit.line.isText {
      try edit.line.setQuantity(line.quantity, edit.rules(in: self))
      try edit.document.recalculateAmounts(at: edit.place, money)
      if let amounts = line.amounts { try edit.take(amounts, line.invDiscountShare) }
    }
    documents[id] = edit.document
    return EditResult(value: lineNo, notes: [])
  }
}

extension ServiceHeader {
  /// What a header keeps when another one is copied over it.
  fileprivate mutating func keepOwn(of own: ServiceHeader) {
    documentType = own.documentType
    no = own.no
    noSeries = own.noSeries
    shippingNoSeries = own.shippingNoSeries
    postingNoSeries = own.postingNoSeries
    shippingNo = own.shippingNo
    postingNo = own.postingNo
    lastShippingNo = own.lastShippingNo
    lastPostingNo = own.lastPostingNo
    postingDate = own.postingDate
    documentDate = own.documentDate
    vatDate = own.vatDate
    orderDate = own.orderDate
    postingDescription = own.postingDescription
    status = own.status
    releaseStatus = own.releaseStatus
    startingDate = own.startingDate
    finishingDate = own.finishingDate
    linkServiceToServiceItem = own.linkServiceToServiceItem
    correction = own.correction
    quoteNo = own.quoteNo
    docNoOccurrence = own.docNoOccurrence
    appliesToDocType = own.appliesToDocType
    appliesToDocNo = own.appliesToDocNo
    if documentType == .creditMemo { paymentMethodCode = own.paymentMethodCode }
  }
}

extension LineContent {
  /// A copy belongs to no order, shipment, contract or service item line.
  fileprivate mutating func dropLinks() {
    serviceItemLineNo = 0
    contractNo = .blank
    contractDiscPercent = .zero
    warranty = false
    warrantyDiscPercent = .zero
    excludeWarranty = false
    shipmentNo = .blank
    shipmentLineNo = 0
    orderNo = .blank
    applToServiceEntry = 0
    applToItemEntry = 0
    applFromItemEntry = 0
  }
}

extension LineEdit {
  /// The discounts of another line of the same price: those of the same quantity, or a share of the
  /// invoice discount.
  fileprivate mutating func take(
    _ amounts: LineAmounts, _ share: (part: Quantity, of: Quantity)?
  ) throws(PostingError) {
    guard let share else {
      line.amounts.lineDiscountAmount = amounts.lineDiscountAmount
      try document.updateAmounts(at: place, money)
      line.amounts.invDiscountAmount = amounts.invDiscountAmount
      return try document.updateAmounts(at: place, money)
    }
    do throws(NumberFault) {
      line.amounts.invDiscountAmount = try amounts.invDiscountAmount.share(
        share.part, of: share.of, rounded: money.amount)
    } catch {
      throw .bookkeeping(.number(error))
    }
    try document.updateAmounts(at: place, money)
  }
}
