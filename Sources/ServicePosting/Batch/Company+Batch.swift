import Accounting

extension Company {
  /// What became of one document of a batch.
  public typealias BatchOutcome = Result<PostingPlan, PostingRefusal>

  /// Posts documents one after the other; one that is refused does not stop the others (Q-276 to
  ///
  ///
  /// - Parameters:
  ///   - goesOn: asked before each document, with how many are done; after `false` no further one
  ///     is begun, and what was posted stays.
  ///   - report: told of each document as soon as it is done.
  /// - Returns: how many were posted.
  /// - Throws: `PostingError` if the options do not go together; then nothing was posted.
  public mutating func postBatch(
    _ request: BatchRequest, while goesOn: (Int) -> Bool = { _ in true },
    report: (DocumentID, BatchOutcome) -> Void
  ) throws(PostingError) -> Int {
    if request.replacesPostingDate, request.postingDate.isBlank { throw .postingDateNotEntered }
    if request.calculatesInvoiceDiscount { try requireDiscountLeftToBatches() }
    var posted = 0
    for (done, no) in request.documents.enumerated() {
      guard goesOn(done) else { break }
      let id = DocumentID(request.type, no)
      let outcome = post(id, of: request)
      if case .success = outcome { posted += 1 }
      report(id, outcome)
    }
    return posted
  }

  /// A batch job may calculate invoice discounts only where posting does not do so anyway.
  func requireDiscountLeftToBatches() throws(PostingError) {
    let setup = books.salesReceivablesSetup
    guard setup.calcInvDiscount else { return }
    throw .record(
      .mustBeEqual(field: "Calc. Inv. Discount", expected: "No", setup.reference, current: "Yes"))
  }

  private mutating func post(_ id: DocumentID, of request: BatchRequest) -> BatchOutcome {
    let context = EditContext(workDate: request.workDate, user: request.user)
    if request.calculatesInvoiceDiscount {
      // BC commits the discount before it posts, and posts without it where it cannot be had.
      _ = try? calculateInvoiceDiscount(id, context)
    }
    let before = documents[id]
    do throws(PostingError) {
      try replaceDates(of: id, request, context)
    } catch {
      return .failure(PostingRefusal(error))
    }
    let posting = PostingRequest(
      id, request.options, workDate: request.workDate, user: request.user)
    do throws(PostingRefusal) {
      return .success(try post(posting))
    } catch {
      // The new dates stay only with numbers that were drawn for them.
      if error.kept == nil { documents[id] = before }
      return .failure(error)
    }
  }

  /// BC also fills dates that are blank.
  private mutating func replaceDates(
    of id: DocumentID, _ request: BatchRequest, _ context: EditContext
  ) throws(PostingError) {
    var document = try document(id)
    let replacesDocumentDate =
      request.replacesDocumentDate || document.header.documentDate.isBlank
    guard request.replacesPostingDate || replacesDocumentDate else { return }
    let date = FieldValue.date(request.postingDate)
    if request.replacesPostingDate {
      _ = try document.setPostingDate(date, in: self, context)
    }
    if replacesDocumentDate, let validate = HeaderFields.validations["Document Date"] {
      _ = try validate(&document, date, self, context)
    }
    documents[id] = document
  }
}
