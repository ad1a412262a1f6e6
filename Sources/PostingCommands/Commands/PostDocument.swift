internal import Accounting
internal import ServicePosting

/// The command `post ship and invoice lines 10000 20000`.
struct PostDocument: Action {
  /// What is posted of an order; `nil` for documents that are posted whole.
  let options: PostingOptions?
  let lines: [ValuePhrase]?
  let range: SourceRange
  let isPreview: Bool

  static func read(
    _ reader: inout Reader, isPreview: Bool
  ) throws(Diagnostic) -> PostDocument {
    let options = try options(&reader)
    let range = reader.range(from: 0)
    let lines = options == nil ? nil : try reader.skipLineNumbers(of: "line", part: 2)
    return PostDocument(options: options, lines: lines, range: range, isPreview: isPreview)
  }

  private static func options(_ reader: inout Reader) throws(Diagnostic) -> PostingOptions? {
    if reader.isAtEnd {
      for word in ["ship", "invoice", "consume"] { reader.note(.word(word)) }
      return nil
    }
    if reader.skip("invoice") { return [.invoice] }
    if reader.skip("consume") { return [.consume] }
    try reader.need("ship")
    guard reader.skip("and") else { return [.ship] }
    if reader.skip("consume") { return [.ship, .consume] }
    try reader.need("invoice")
    return [.ship, .invoice]
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument(at: range)
    let request = try request(id, session)
    return isPreview ? try preview(request, in: &session) : try post(request, in: &session)
  }

  /// What is asked of the domain.
  func request(
    _ id: DocumentID, _ session: Session
  ) throws(Diagnostic) -> PostingRequest {
    let numbers = try session.numbers(lines)
    let options = try meant(of: id, session)
    // Invoices and credit memos are not asked what of them is to be posted: to post or to invoice
    // one is the same.
    let isWhole = id.type == .invoice || id.type == .creditMemo
    let asked = isWhole && options == [.invoice] ? [] : options ?? []
    return PostingRequest(
      id, asked, lines: numbers,
      workDate: session.workDate, user: session.user, isPreview: isPreview)
  }

  /// What is said, or what there is no choice about: other documents than orders are posted whole,
  /// and of a quote BC says itself that it is not posted.
  private func meant(
    of id: DocumentID, _ session: Session
  ) throws(Diagnostic) -> PostingOptions? {
    guard options == nil, id.type == .order else { return options }
    let policy = session.company.books.userSetups[session.user]?.serviceInvoicePostingPolicy
    if policy == .mandatory { return [.ship, .invoice] }
    let command = isPreview ? "preview" : "post"
    let remedy = policy == .prohibited ? "\(command) ship" : "\(command) ship and invoice"
    throw .refused(
      "E-WHICH-POSTING", "What of the order is to be posted is not said.", at: range,
      remedy: remedy)
  }
}
