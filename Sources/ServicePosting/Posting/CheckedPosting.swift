import Accounting

/// A posting that has passed the checks before its numbers are drawn, with the lines and options
/// that are left of what was asked for: nothing is drawn or written yet.
struct CheckedPosting {
  let request: PostingRequest
  /// The document as it stands in the company.
  let stored: ServiceDocument
  /// The document as the posting works on it, with the posting date on its lines.
  let document: ServiceDocument
  let selection: PostingSelection
  let money: DocumentMoney
  /// Whether nobody has looked at the dimensions of the lines, so that the journals do.
  let leavesDimensions: Bool

  init(_ request: PostingRequest, in company: borrowing Company) throws(PostingError) {
    // BC reads invoices and credit memos before it says what is to be done with them: for its first
    // looks only what was asked for counts, which on their pages is nothing.
    let asked = request.options
    let request = request.asDocumentDemands
    var document = try company.document(request.document)
    let policy =
      company.books.userSetups.row(request.user)?.serviceInvoicePostingPolicy ?? .allowed
    if policy == .prohibited, request.options.contains(.invoice) { throw .invoicingProhibited }
    if policy == .mandatory, request.document.type == .order,
      request.options != [.ship, .invoice]
    {
      throw .invoicingMandatory
    }
    var selection = try PostingSelection(request, document)
    let checks = PostingChecks(document: document, request: request)
    let lines = selection.lines(of: document)
    try checks.requireFields(of: lines, in: company)
    let stored = document
    if request.lines == nil {
      document.lines.setPostingDate(document.header.postingDate)
    }
    try checks.requireDocument(lines, options: [], in: company)
    selection.exclude(from: document, unfitFor: asked)
    let left = selection.lines(of: document)
    try checks.requireDocument(left, options: asked, in: company)
    try selection.narrow(document)
    try TrackingChecks(document: document).require(selection, in: company)
    // BC still looks at what was asked for, even if nothing is to be invoiced (3.4 step 10).
    if asked.contains(.invoice), document.header.dueDate.isBlank,
      request.document.type != .creditMemo
    {
      throw .record(.mustHaveValue(field: "Due Date", document.reference))
    }
    let money = try DocumentMoney(document.sharedHeader, in: company.books)
    // All at once, where nothing fails any more: the parts move into their places.
    self.stored = stored
    self.money = money
    leavesDimensions = !asked.contains(.invoice) && request.options.contains(.invoice)
    // What was asked for stays, so that the same request can be planned again.
    self.request = request.asking(for: asked)
    self.document = document
    self.selection = selection
  }
}

extension [ServiceLine] {
  /// Gives all lines a posting date. Mostly they have it, and stay shared with the company then.
  fileprivate mutating func setPostingDate(_ date: CalendarDate) {
    let others = indices.filter { self[$0].sharedContent.value.postingDate != date }
    for place in others { self[place].content.postingDate = date }
  }
}
