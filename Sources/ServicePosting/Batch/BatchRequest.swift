public import Accounting

/// Documents of one kind to be posted one after the other, each for itself (BC's reports Batch Post
/// Service Orders, Batch Post Service Invoices and Batch Post Service Credit Memos).
public struct BatchRequest: Hashable, Sendable {
  /// The kind of the documents.
  public var type: DocumentType
  /// The numbers of the documents, in the order in which they are posted.
  public var documents: [Code]
  /// What is done with each; consuming is not among BC's options for batches.
  public var options: PostingOptions
  /// Posting Date: what replaces the dates; blank to leave them.
  public var postingDate = CalendarDate.blank
  /// Replace Posting Date.
  public var replacesPostingDate = false
  /// Replace Document Date.
  public var replacesDocumentDate = false
  /// Calc. Inv. Discount: whether each document's invoice discount is calculated before.
  public var calculatesInvoiceDiscount = false
  /// BC's work date, which stands for today.
  public var workDate: CalendarDate
  /// The user who posts.
  public var user: LongCode

  /// Makes a request that leaves dates and discounts alone.
  public init(
    _ type: DocumentType, _ documents: [Code], _ options: PostingOptions, workDate: CalendarDate,
    user: LongCode
  ) {
    self.type = type
    self.documents = documents
    self.options = options
    self.workDate = workDate
    self.user = user
  }

  /// BC's message about a batch of which so many documents were posted.
  public func message(posted: Int) -> String {
    let documents =
      switch type {
      case .invoice: "invoices"
      case .creditMemo: "credit memos"
      case .order, .quote: "orders"
      }
    return "\(posted) \(documents) out of a total of \(self.documents.count) have now been posted."
  }
}
